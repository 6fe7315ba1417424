import type { Random } from '../random';
import { formKind, type Forms } from './forms';
import type { Kind } from './kind';

const numerals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];
const numeral = (n: number): string => numerals[n - 1] ?? String(n);

/** How the n-th point is marked, and whether points stand on lines of their own. */
const styles: Readonly<Record<string, { mark(n: number): string; readonly lines: boolean }>> = {
  '一是…;二是… inline': { mark: n => `${numeral(n)}是`, lines: false },
  '一是 on lines': { mark: n => `${numeral(n)}是`, lines: true },
  '一要…。二要… inline': { mark: n => `${numeral(n)}要`, lines: false },
  '第一,… inline': { mark: n => `第${numeral(n)},`, lines: false },
  '第一,… on lines': { mark: n => `第${numeral(n)},`, lines: true },
  '(一)… on lines': { mark: n => `(${numeral(n)})`, lines: true },
  '（一）… on lines': { mark: n => `（${numeral(n)}）`, lines: true },
  '一、… on lines': { mark: n => `${numeral(n)}、`, lines: true },
  '1.… on lines': { mark: n => `${n}.`, lines: true },
  '（1）… on lines': { mark: n => `（${n}）`, lines: true },
  '(一)… glued into one line': { mark: n => ` (${numeral(n)})`, lines: false },
};

const points: readonly string[] = [
  '坚持项目为王,全力以赴扩大有效投资',
  '加快工业转型升级,培育壮大新动能',
  '扎实推进乡村全面振兴,建设宜居宜业和美乡村',
  '统筹城乡建设,提升城市功能品质',
  '深化重点领域改革,激发发展活力',
  '加强生态环境保护,擦亮绿色底色',
  '着力保障和改善民生,增进人民福祉',
  '加强社会治理,维护社会和谐稳定',
  '推动文旅深度融合,打响旅游品牌',
  '加强政府自身建设,提高行政效能',
];

export const numbering: Kind = formKind({
  name: 'numbering',
  codes: ['numbering-skip', 'numbering-duplicate', 'numbering-start', 'numbering-order'],
  embedded: false,
  templates: Object.keys(styles),
  draw: drawRun,
});

function drawRun(random: Random, name: string): Forms {
  const style = styles[name];
  if (!style) throw new Error(`no style ${name}`);
  const count = random.whole(4, 7);
  const chosen = random.some(points, count);
  const print = (marks: readonly number[]): string => {
    const items = marks.map((n, i) => `${style.mark(n)}${chosen[i] ?? ''}。今年完成投资${10 + i}.6亿元。`);
    return style.lines
      ? ['我们重点做好了以下工作。', ...items, '我们相信,明天会更加美好。'].join('\n')
      : `我们重点做好了以下工作。${items.join('')}我们相信,明天会更加美好。`;
  };
  const straight = Array.from({ length: count }, (_, i) => i + 1);
  const at = random.whole(1, count - 2);
  return {
    right: print(straight),
    wrong: [
      ['an interior point dropped', print(straight.filter((_, i) => i !== at))],
      ['a number twice', print(straight.map((n, i) => (i > at ? n - 1 : n)))],
      ['one number one higher', print(straight.map((n, i) => (i === count - 1 ? n + 1 : n)))],
      ['one number one lower', print(straight.map((n, i) => (i === at ? n - 1 : n)))],
    ],
  };
}
