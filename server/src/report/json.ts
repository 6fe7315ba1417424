import type { Format } from './format';

/** One array, a document an element and a line; never the whole of it in memory. */
export function json<Document extends { readonly path: string }>(
  select: (document: Document) => Record<string, unknown>,
): Format<Document> {
  return {
    opening: '[',
    separator: ',',
    document: document => `\n${JSON.stringify({ path: document.path, ...select(document) })}`,
    closing: () => '\n]\n',
  };
}

/** One object a document, one document a line. */
export function jsonLines<Document extends { readonly path: string }>(
  select: (document: Document) => Record<string, unknown>,
): Format<Document> {
  return {
    opening: '',
    separator: '',
    document: document => `${JSON.stringify({ path: document.path, ...select(document) })}\n`,
    closing: () => '',
  };
}
