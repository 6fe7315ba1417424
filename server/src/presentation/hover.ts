import type { FigureFacts, SpeakerFacts } from '../features/hover';
import type { Reading } from '../structure/skeleton';
import { sliceOf } from '../text/span';
import type { Texts } from './messages';

/** What a hover shows, in markdown. */
export function hoverMarkdown(facts: FigureFacts | SpeakerFacts, reading: Reading, _texts: Texts): string {
  return sliceOf(reading.text, facts.span);
}
