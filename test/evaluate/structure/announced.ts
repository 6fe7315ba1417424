import { readTranscript } from '../../../server/src/structure/read';
import { type SkeletonNode, walk } from '../../../server/src/structure/skeleton';
import type { NamedText } from './texts';

export interface Announced {
  readonly announced: number;
  readonly agree: number;
  /** Announced counts whose list the outline does not have at all. */
  readonly unlisted: readonly string[];
  readonly disagree: readonly string[];
}

const numerals = '零一二三四五六七八九十';
const pattern =
  /([两二三四五六七八九十]|\d{1,2})(?:(?:个|大|项|条|点|件|方面|句)[\u4e00-\u9fff]{0,8}[：:]|(?:个?方面(?:的?(?:重点)?工作|的?共识|成果|措施)?|点|件事|件(?:民生)?实事|项(?:重点)?(?:工作|任务)|个(?:问题|数字|关系))。)[\s\u3000]*(?=一是|一要|第一[，,、是]|[（(]一[）)]|一、|1[.、．]|首先[，,]|——|一方面)/g;

/** Every count that is announced right before its list, against the list as the outline has it. */
export function compareAnnounced(texts: readonly NamedText[]): Announced {
  let announced = 0;
  let agree = 0;
  const unlisted: string[] = [];
  const disagree: string[] = [];
  for (const { name, text } of texts) {
    const reading = readTranscript(text);
    const first = new Map<number, { parent: SkeletonNode; index: number }>();
    for (const parent of walk(reading.roots))
      parent.children.forEach((child, index) => child.marker && first.set(child.marker.span.start, { parent, index }));
    for (const match of text.matchAll(pattern)) {
      const [, printed = ''] = match;
      const wanted = printed === '两' ? 2 : /\d/.test(printed) ? Number(printed) : numerals.indexOf(printed);
      announced++;
      const at = match.index + match[0].length;
      const quote = `${name}: ${text.slice(Math.max(0, match.index - 20), at + 24).replace(/\s+/g, '⏎')}`;
      const place = first.get(at);
      if (!place) {
        unlisted.push(quote);
        continue;
      }
      const listed = lengthOf(place.parent, place.index);
      if (listed === wanted) agree++;
      else disagree.push(`${quote} … announced ${wanted}, listed ${listed}`);
    }
  }
  return { announced, agree, unlisted, disagree };
}

/** How many siblings count on from one. */
function lengthOf({ children }: SkeletonNode, from: number): number {
  let count = 1;
  for (let i = from + 1; i < children.length; i++) {
    const { marker } = children[i] ?? {};
    if (!marker || marker.number === 1) break;
    count++;
  }
  return count;
}
