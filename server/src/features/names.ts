import type { Analysis } from '../analysis';
import { sliceOf, type Span } from '../text/span';
import { outline, type OutlineEntry } from './outline';

/** Something a text gives a name to: who speaks, a heading, what is measured. */
export interface Named {
  readonly kind: 'speaker' | 'heading' | 'indicator';
  readonly name: string;
  /** Where it is named first. UTF-16, half open, in the text. */
  readonly span: Span;
  /** The office of a speaker, the figure of an indicator; else empty. */
  readonly detail: string;
}

/** What can be looked for by name in a text: its speakers, headings and indicators, each once for each report. */
export function namesIn(analysis: Analysis): Named[] {
  const { reading, people, measures } = analysis;
  const names: Named[] = [];
  for (const roster of people) {
    for (const { name, office, introduction, mentions } of roster.people) {
      const span = introduction?.span ?? mentions[0]?.span;
      if (span) names.push({ kind: 'speaker', name, span, detail: office?.replace(/\s+/g, ' ') ?? '' });
    }
  }
  const visit = (entries: readonly OutlineEntry[]): void => {
    for (const { type, head, words, children } of entries) {
      if ((type === 'report' || type === 'section') && words !== '')
        names.push({ kind: 'heading', name: words, span: head, detail: '' });
      visit(children);
    }
  };
  visit(outline(reading, people));
  for (const { entries } of measures) {
    const seen = new Set<string>();
    for (const { indicator, span } of entries) {
      if (seen.has(indicator)) continue;
      seen.add(indicator);
      names.push({ kind: 'indicator', name: indicator, span, detail: sliceOf(reading.text, span) });
    }
  }
  return names;
}

/** Whether all characters of a query stand in a name in their order, as editors filter. */
export function answers(name: string, query: string): boolean {
  let at = 0;
  for (const letter of query.toLowerCase()) {
    if (/\s/.test(letter)) continue;
    at = name.toLowerCase().indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
