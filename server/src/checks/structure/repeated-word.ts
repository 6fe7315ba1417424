import type { SentenceCheck } from '../check';

/**
 * 词语重复. A word or a mark printed twice in a row: 队伍队伍, ，，.
 *
 * Why: what is left when a line is cut and pasted across a break.
 * Source: GB/T 15834-2011, 4 (each mark is used once in its place).
 * Silent: for verbs and measure words that double by grammar (研究研究, 一个一个): only nouns of official prose, and repeats
 * of three characters or more, count; for …… and ——.
 */
export const repeatedWord: SentenceCheck = {
  code: 'repeated-word',
  family: 'structure',
  level: 'information',
  scope: 'sentence',
  *run({ text }) {
    for (const match of text.matchAll(doubled)) {
      const [printed, word = ''] = match;
      const start = match.index + word.length;
      const span = { start, end: match.index + printed.length };
      yield {
        code: 'repeated-word',
        outcome: 'conflicts',
        level: 'information',
        span,
        operands: [{ span: { start: match.index, end: start }, role: 'firstOfTwo' }],
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

const nouns =
  '队伍|工作|建设|发展|经济|企业|项目|政府|群众|产业|社会|服务|环境|管理|农业|工业|农村|城市|投资|人民|教育|资金|机制|体系|水平|能力|重点|全市|全县|全区|全镇|全省|我们|他们|各位|进行|实现|加快|推进|完成';
// Longer repeats hold no numeral: 一步一步 and 一村一品一村一策 are idiom.
const plain = '[\\u4e00-\\u9fff]';
const doubled = new RegExp(
  `(${nouns}|(?![^，。]{0,5}[一二三四五六七八九十百千万两几半每])${plain}{3,6}|[，。；：、])\\1`,
  'g',
);

const isMark = (word: string): boolean => /^[，。；：、]$/.test(word);
