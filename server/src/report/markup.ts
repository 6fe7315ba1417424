import { escapeUTF8 } from 'entities/escape';

/** A piece of HTML; everything printed in it was escaped. */
export interface Markup {
  readonly html: string;
}

type Part = Markup | string | number | readonly Markup[];

/** A piece of HTML from a template: words put into it are escaped, pieces of HTML are not. */
export const markup = (template: TemplateStringsArray, ...parts: readonly Part[]): Markup => ({
  html: template.reduce((html, piece, i) => html + printed(parts[i - 1] ?? '') + piece),
});

export const nothing: Markup = { html: '' };

function printed(part: Part): string {
  if (typeof part === 'string') return escapeUTF8(part);
  if (typeof part === 'number') return String(part);
  return 'html' in part ? part.html : part.map(({ html }) => html).join('');
}
