import type { SentenceCheck } from '../check';

/**
 * 词语重复. A word or a mark printed twice in a row: 队伍队伍, ，，.
 *
 * Why: what is left when a line is cut and pasted across a break.
 * Source: GB/T 15834-2011, 4 (each mark is used once in its place).
 * Silent: for verbs and measure words that double by grammar (研究研究, 一个一个): only nouns of official prose, and repeats
 * of three characters or more, count; for …… and ——, also made of full stops; for what is known twice (我不知道我不知道什么).
 */
export const repeatedWord: SentenceCheck = {
  code: 'repeated-word',
  family: 'structure',
  level: 'information',
  scope: 'sentence',
  *run({ text }) {
    let last = 0;
    for (const { at, word } of repeats(text)) {
      if (at < last) continue;
      const start = at + word.length;
      const span = { start, end: start + word.length };
      last = span.end;
      yield {
        code: 'repeated-word',
        outcome: 'conflicts',
        level: 'information',
        span,
        operands: [{ span: { start: at, end: start }, role: 'firstOfTwo' }],
        message: { key: isMark(word) ? 'mark' : 'word', args: { word } },
        fixes: [
          {
            key: 'removeSecond',
            args: { word },
            edits: [{ span, text: '' }],
            ...(isMark(word) ? { typographic: true } : {}),
          },
        ],
      };
    }
  },
};

const nouns = new Set(
  '队伍|工作|建设|发展|经济|企业|项目|政府|群众|产业|社会|服务|环境|管理|农业|工业|农村|城市|投资|人民|教育|资金|机制|体系|水平|能力|重点|全市|全县|全区|全镇|全省|我们|他们|各位|进行|实现|加快|推进|完成'.split(
    '|',
  ),
);
const LONGEST_WORD = 6;
// Longer repeats hold no numeral: 一步一步 and 一村一品一村一策 are idiom.
const idiom = /[一二三四五六七八九十百千万两几半每]|[^\u4e00-\u9fff]/;

/**
 * Where a word of up to six characters is printed twice in a row. For each length the text is compared with itself moved by
 * that length; a run of agreement as long as the word is a repeat.
 */
function* repeats(text: string): Generator<{ readonly at: number; readonly word: string }> {
  for (let length = 1; length <= LONGEST_WORD; length++) {
    if (!mayRepeat(text, length)) continue;
    let run = 0;
    for (let i = 0; i + length < text.length; i++) {
      if (text.charCodeAt(i) !== text.charCodeAt(i + length)) {
        run = 0;
        continue;
      }
      run++;
      if (run < length) continue;
      // one character again and again is no word
      if (length > 1 && text.charCodeAt(i) === text.charCodeAt(i - 1)) continue;
      const at = i - length + 1;
      const word = text.slice(at, at + length);
      const counts = length === 1 ? isMark(word) : length === 2 ? nouns.has(word) : !idiom.test(word);
      if (!counts || goesOn(text, at + 2 * length, word) || isEllipsis(text, at)) continue;
      yield { at, word };
      run = 0;
    }
  }
}

/** 。。。 and 。。。。 stand for an ellipsis. */
const isEllipsis = (text: string, at: number): boolean =>
  text[at] === '。' && (text[at + 2] === '。' || text[at - 1] === '。');

/** 健康产业产业链, 进军西藏和西藏和平解放: the second one is the beginning of a longer word. */
const goesOn = (text: string, end: number, word: string): boolean =>
  // 能卖多少卖多少, 冤枉不冤枉, 我不知道我不知道什么; 很困难很困难 is said with force
  /^.{1,3}多(?:少|久|大|远)$|不$|^[我你他她]们?不?知道$|^(?:很|太|非常|特别|不|没|无所谓)/.test(word) ||
  (word.length === 2
    ? '链园区化型性员率量额值界群集带圈线网'.includes(text[end] || ' ')
    : '和与同及或对为'.includes(word.at(-1) ?? '') && /[\u4e00-\u9fff]/.test(text[end] ?? ''));

/**
 * Whether a word of this length can be printed twice in a row: a run of agreement as long as the word covers one place in as
 * many, and where it is longer than one character a neighbour of that place.
 */
function mayRepeat(text: string, length: number): boolean {
  for (let i = 0; i + length < text.length; i += length) {
    if (text.charCodeAt(i) !== text.charCodeAt(i + length)) continue;
    if (length === 1 || agrees(text, i - 1, length) || agrees(text, i + 1, length)) return true;
  }
  return false;
}

const agrees = (text: string, i: number, length: number): boolean =>
  i >= 0 && text.charCodeAt(i) === text.charCodeAt(i + length);

const isMark = (word: string): boolean => /^[，。；：、]$/.test(word);
