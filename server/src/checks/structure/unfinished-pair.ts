import { perLine } from '../../structure/lines';
import { walk } from '../../structure/skeleton';
import type { ReportCheck } from '../check';

/**
 * 有“一方面”而无“另一方面”.
 *
 * Why: the second half of a thought was cut, or its 另一方面 was.
 * Source: usage of paired connectives (吕叔湘《现代汉语八百词》, 一方面).
 * Silent: where 另一方面, 另外, 同时, 也 or a second 一方面 follows within the speech; for 这一方面 and the like.
 */
export const unfinishedPair: ReportCheck = {
  code: 'unfinished-pair',
  family: 'structure',
  level: 'information',
  scope: 'report',
  *run({ reading: { text, paragraphs }, root }) {
    const paired = new Set<number>();
    for (const { marker } of walk([root])) if (marker?.style === 'side') paired.add(marker.span.start);
    for (const paragraph of paragraphs) {
      if (paragraph.start < root.span.start || paragraph.end > root.span.end) continue;
      const at = placeOfFirst(paragraph);
      if (at < 0) continue;
      const start = text.indexOf('一方面', paragraph.start + at);
      const rest = text.slice(start + 3, Math.min(root.span.end, start + 1500));
      if (paired.has(start) || /一方面|另外|同时|此外|与此|其次|第二|二是|更|还|也/.test(rest.slice(0, 1500))) continue;
      yield {
        code: 'unfinished-pair',
        outcome: 'conflicts',
        level: 'information',
        span: { start, end: start + 3 },
        operands: [],
        message: { key: 'alone' },
        fixes: [],
      };
    }
  },
};

const placeOfFirst = perLine(text => text.search(/(?:^|[，。；：,;:])一方面(?=[，,要是])/));
