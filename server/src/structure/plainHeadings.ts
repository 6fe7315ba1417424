import type { Span } from '../text/span';
import { type Line, trimmed } from './lines';
import type { SkeletonNode } from './skeleton';
import { plainNode } from './tree';

type Node = Omit<SkeletonNode, 'children'>;

/** A heading on a line of its own that has no marker of a list: `2024年工作回顾`, `第一部分 …`, `1.2.1 …`. */
export interface PlainHeading {
  readonly node: Node;
  /** Whether it stands above all that is numbered: what begins before it ends there. */
  readonly outermost: boolean;
  /** What is printed before the words of the heading and no figure: 1.2.1; empty where nothing is. */
  readonly number: Span;
}

const LONGEST_HEADING = 32;
/** The deepest level there is: 1.2.3.4. */
const DEEPEST = 4;

/** The headings among the lines of a text that no list counts. `end` is where the text ends. Linear. */
export function plainHeadings(
  text: string,
  lines: readonly Line[],
  indices: readonly number[],
  end: number,
): PlainHeading[] {
  const found: Found[] = [];
  for (const index of indices) {
    const line = lines[index];
    if (!line || line.text.length > LONGEST_HEADING || endsLikeSpeech.test(line.text)) continue;
    const own = shapeOf(line.text);
    const next = lines[index + 1];
    if (own && next && (own.kind === 'annex' || standsApart(lines[index - 1], next))) found.push({ ...own, line });
  }
  const believed = found.filter(isBelieved(found));
  const ends = endsOf(believed, end);
  return believed.map(({ line, kind, level, number }, i): PlainHeading => {
    const span = trimmed(text, line.start, ends[i] ?? end);
    const head = { start: line.start, end: line.end };
    const words = { start: line.start + number, end: line.end };
    return {
      node: { ...plainNode('section', span, head), heading: words },
      outermost: kind === 'annex' || (kind === 'part' && level === 0),
      number: { start: line.start, end: words.start },
    };
  });
}

/** Each ends where the next one that is not below it begins. */
function endsOf(headings: readonly Found[], end: number): number[] {
  const nextOfLevel = Array.from({ length: DEEPEST + 1 }, () => end);
  const ends: number[] = [];
  for (let i = headings.length - 1; i >= 0; i--) {
    const { level = 0, line = null } = headings[i] ?? {};
    ends[i] = Math.min(...nextOfLevel.slice(0, level + 1));
    if (line) nextOfLevel[level] = line.start;
  }
  return ends;
}

interface Shape {
  readonly kind: 'annex' | 'part' | 'decimal' | 'words';
  /** How deep it stands among headings of its kind. */
  readonly level: number;
  /** Length of the number before its words, blanks included. */
  readonly number: number;
}

interface Found extends Shape {
  readonly line: Line;
}

const endsLikeSpeech = /[。；！？：，、,;:!?]$|[。；！？!?]/;
const part = /^第[一二三四五六七八九十]{1,3}(部分|编|篇|章|节)(?=[\s\u3000、]|[\u4e00-\u9fff]{2})/;
const partLevels: Readonly<Record<string, number>> = { 部分: 0, 编: 0, 篇: 0, 章: 1, 节: 2 };
const decimal = /^([1-9]\d?(?:[.．]\d{1,2}){0,3})[\s\u3000]+(?=[\u4e00-\u9fff“])/;
const gluedDecimal = /^([1-9]\d?(?:[.．]\d{1,2}){2,3})(?=[\u4e00-\u9fff“])/;
const headingWords =
  /^[\u4e00-\u9fff0-9０-９“”、（）()\s\u3000—-]{2,24}(?:回顾|总结|打算|安排|部署|情况|计划|规划|任务|重点|建议|意见|措施|举措|要求|目标|展望|成效|成绩|问题|对策|做法|体会|经验|思路|设想|分析|背景|启示|原则|保障|工作|结语)$/;

const annex = /^附(?:件|录|表|图)?[\s\u3000]{0,2}[0-9０-９一二三四五六七八九十]{0,2}(?:[：:、\s\u3000].{0,24})?$/;

function shapeOf(text: string): Shape | null {
  if (annex.test(text)) return { kind: 'annex', level: 0, number: 0 };
  const ofPart = part.exec(text);
  if (ofPart) return { kind: 'part', level: partLevels[ofPart[1] ?? ''] ?? 0, number: 0 };
  const [printed = '', number = ''] = decimal.exec(text) ?? gluedDecimal.exec(text) ?? [];
  if (number) return { kind: 'decimal', level: number.split(/[.．]/).length, number: printed.length };
  return headingWords.test(text) ? { kind: 'words', level: 0, number: 0 } : null;
}

/** What stands before ends as a paragraph or heading does, and something follows that the heading can be of. */
function standsApart(before: Line | undefined, next: Line): boolean {
  const closed =
    before === undefined || before.text.length <= LONGEST_HEADING || /[。！？!?”）)：:；;]$/.test(before.text);
  return closed && (next.text.length > LONGEST_HEADING || /[。：:；;！!]$/.test(next.text) || opensHeading(next.text));
}

const opensHeading = (text: string): boolean =>
  /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|第[一二三四五六七八九十])/.test(text) ||
  shapeOf(text) !== null;

/** Decimals are believed where one of them has a point inside; words where they come twice, or say which year they are about. */
function isBelieved(found: readonly Found[]): (heading: Found) => boolean {
  const decimals = found.filter(({ kind, level }) => kind === 'decimal' && level > 1).length;
  const words = found.filter(({ kind }) => kind === 'words').length;
  return ({ kind, line }) => {
    switch (kind) {
      case 'annex':
      case 'part':
        return true;
      case 'decimal':
        return decimals > 1;
      case 'words':
        return words > 1 || /^(?:[12]\d{3}年|“?十[一二三四五六]五|今年|去年|下一步|下步)/.test(line.text);
    }
  };
}
