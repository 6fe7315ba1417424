import type { JudgeAcross } from '../analysis';
import { judgeDocument } from '../checks/judgeTexts';
import type { CorpusIndex } from '../statements/corpusIndex';

/** What the texts of an index say of one document, whatever the index has of that document itself; null where there are none. */
export function acrossTexts(corpus: CorpusIndex, document: string): JudgeAcross | null {
  if (corpus.documents.size === 0) return null;
  return analysis => {
    const places = analysis.places.flatMap(place => place?.name ?? []);
    return judgeDocument(corpus, document, places, () => analysis.comparableMeasures);
  };
}
