import type { Diagnostic } from 'vscode-languageserver-types';

/** The words of a diagnostic; the protocol also knows messages in Markdown, which is read as it is. */
export const messageText = ({ message }: Diagnostic): string => (typeof message === 'string' ? message : message.value);
