import { type CorpusIndex, type CorpusText, inTime, textsByPlace, type TextMeasures } from '../statements/corpusIndex';
import type { TextVerdict } from './check';
import { workspaceChecks } from './registry';

/** What the checks of workspace scope say of the texts of one place, given in the order of their days. */
export function judgeTexts(texts: readonly CorpusText[]): TextVerdict[] {
  if (texts.length < 2) return [];
  return workspaceChecks.flatMap(check => [...check.run({ texts })]);
}

/**
 * What others say of one document, which may have changed since it was indexed.
 * @param measures those it has now; asked for only where there are other texts of its places
 */
export function judgeDocument(
  index: CorpusIndex,
  document: string,
  places: readonly string[],
  measures: () => readonly TextMeasures[],
): TextVerdict[] {
  const verdicts: TextVerdict[] = [];
  for (const place of new Set(places)) {
    const others = (textsByPlace(index).get(place) ?? []).filter(text => text.document !== document);
    if (others.length === 0) continue;
    const own = measures().flatMap(text => (text.place?.name === place ? [{ ...text, document }] : []));
    verdicts.push(...judgeTexts([...others, ...own].sort(inTime)).filter(verdict => verdict.document === document));
  }
  return verdicts;
}

/** The same for all documents: what is said of each, by its address. */
export function judgeCorpus(index: CorpusIndex): Map<string, TextVerdict[]> {
  const verdicts = new Map<string, TextVerdict[]>();
  for (const texts of textsByPlace(index).values()) {
    for (const verdict of judgeTexts(texts)) {
      const list = verdicts.get(verdict.document);
      if (list) list.push(verdict);
      else verdicts.set(verdict.document, [verdict]);
    }
  }
  return verdicts;
}
