import type { Figure } from '../figures/figure';
import { type Lexicon, officialLexicon } from '../words/lexicon/lexicon';
import { type Chain, readChains } from './chains';
import { readChanges } from './changes';
import { readLevels } from './levels';
import { measuresOf } from './measures';
import { readParts } from './parts';
import { readShares } from './shares';
import { type Measure, type Statement, unmeasured } from './statement';
import { readSums } from './sums';
import { readStructures } from './structures';
import { readTallies } from './tallies';

export interface Understanding {
  /** One for each figure, in the same order. */
  readonly measures: readonly Measure[];
  readonly statements: readonly Statement[];
}

/**
 * Reads what the figures of a sentence measure and how they hang together. A pure function of the text.
 * @param lexicon the indicators known by name: the official ones unless told
 * @param chains those of the figures, where they have been read before
 */
export function understand(
  text: string,
  figures: readonly Figure[],
  lexicon: Lexicon = officialLexicon(),
  chains: readonly Chain[] = readChains(text, figures),
): Understanding {
  if (figures.length === 0) {
    const statements = [...readTallies(text, figures)];
    return statements.length > 0 ? { measures: [], statements } : NOTHING;
  }
  // Dates and codes alone measure nothing.
  if (chains.length === 0)
    return {
      measures: figures.map(() => unmeasured),
      statements: [
        ...readStructures({ text, figures, chains, measureOf: () => unmeasured }),
        ...readTallies(text, figures),
      ],
    };
  const measures = measuresOf(text, figures, chains, lexicon);
  const measureOf = (figure: Figure): Measure => measures.get(figure) ?? unmeasured;
  const context = { text, figures, chains, measureOf };
  return {
    measures: figures.map(measureOf),
    statements: [
      ...readChanges(context),
      ...readShares(context),
      ...readParts(context),
      ...readStructures(context),
      ...readSums(context),
      ...readLevels(context),
      ...readTallies(text, figures),
    ],
  };
}

const NOTHING: Understanding = { measures: [], statements: [] };
