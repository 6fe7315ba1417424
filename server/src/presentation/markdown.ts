/** Words of a transcript inside markdown: what would be markup there is shown as it is printed. */
export const escapeMarkdown = (words: string): string =>
  words.replace(/[\r\n]+/g, ' ').replace(/[\\`*_{}[\]()<>#+|~!&-]/g, mark => (mark === '-' ? '\\-' : `\\${mark}`));

/** A link that opens a document at a zero-based line and column. */
export const lineLink = (label: string, uri: string, line: number, character: number): string =>
  `[${label}](${uri.replace(/[()\s]/g, encodeURIComponent)}#L${line + 1},${character + 1})`;
