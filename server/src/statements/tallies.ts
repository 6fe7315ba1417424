import type { Figure } from '../figures/figure';
import { readAverages } from './averages';
import { readCountedRates } from './countedRates';
import { readEnumerations } from './enumerations';
import { readLeagueRanks } from './leagues';
import { readMagnitudes } from './magnitudes';
import { readRespectively } from './respectively';
import type { Tally } from './tally';
import { readThresholds } from './thresholds';

/** Lists and numbers, subjects and values, ranks, thresholds and averages of a sentence. A pure function of the text. */
export function* readTallies(text: string, figures: readonly Figure[]): Generator<Tally> {
  yield* readEnumerations(text);
  if (figures.length === 0) return;
  yield* readRespectively(text, figures);
  yield* readLeagueRanks(text, figures);
  yield* readThresholds(text, figures);
  yield* readAverages(text, figures);
  yield* readCountedRates(text, figures);
  yield* readMagnitudes(text, figures);
}
