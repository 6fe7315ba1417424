// Names that the manifest and the client share.

/** The id of our language. */
export const transcript = 'transcript';

/** Schemes whose documents are views of a text, not the text: they get colours, but no findings. */
const viewSchemes: readonly string[] = ['git', 'gitfs', 'vscode-scm', 'output', 'chat-editing-text-model'];

export function isView(scheme: string): boolean {
  return viewSchemes.includes(scheme);
}
