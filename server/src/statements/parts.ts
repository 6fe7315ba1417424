import type { Figure } from '../figures/figure';
import type { SentenceContext } from './context';
import { sameDimension } from './context';
import { isAverage, tiesBack } from './groups';
import type { Parts, Statement } from './statement';

/** Units that count any kind of thing: two figures in them may count different things. */
const GENERIC = new Set(['个', '项', '处', '件', '次', '条', '批', '种', '类', '名', '座', '场', '张', '份']);

/** Words that say what state or grade a part is in; what is counted stays the same. */
const STATE =
  /(?:开工|投产|完工|竣工|在建|新建|续建|完成|落地|签约|达产|建成|投用|入库|通过|获批|整改|办结|以上|以下|省级|市级|国家级|县级|部级|规上|限上|新增|中标|开通|投入|投入使用|已|女|男|农村|城镇|城市)$/;

/** Words that make a part a stock while the whole is a flow, or the other way round. */
const OTHER_ACCOUNT = /累计|总数|总量|达到|突破|存量|保有|现有|已有|历年|以来|达[^标产效]|总计|共有/;

/** 总投资12.6亿元|,一期投资 */
const PHASE =
  /^[,，;；。](?:其中[,，]?)?(?:项目)?[一二三首]期(?:工程|项目)?(?:计划|预计|完成|已完成)?投资额?(?:约|为|达|达到)?$/;
const INVESTED = /(?:计划|预计)?总投资额?(?:约|为|达|达到)?$/;

/** 其中 and the figure behind it: a part that cannot exceed its whole. */
export function* readParts(context: SentenceContext): Generator<Statement> {
  const { text } = context;
  const values = context.figures.filter(mayBePart);
  for (let i = 1; i < values.length; i++) {
    const part = values[i];
    const before = values[i - 1];
    // 共113万,其中8万人: the whole is people too, and its unit was left out
    if (!part || !before || before.unit === null) continue;
    const words = text.slice(before.span.end, part.span.start);
    const marker = words.lastIndexOf('其中');
    if (PHASE.test(words) && INVESTED.test(text.slice(Math.max(0, before.span.start - 12), before.span.start))) {
      const all = { whole: before, parts: [part], exhaustive: false, sameThing: 'certain' as const };
      if (sameDimension(before, part)) yield { relation: 'parts', ...all, measure: context.measureOf(before) };
      continue;
    }
    if (marker < 0 || marker > 16 || words.length > 40) continue;
    const tail = words.slice(0, marker);
    if (!tiesBack(tail) || OTHER_ACCOUNT.test(words) || isBalance(text, before, words) || isAverage(text, before))
      continue;
    const whole = largestBefore(values, i, part);
    if (!whole || /[顺逆]差额?(?:为|达|达到)?$/.test(text.slice(Math.max(0, whole.span.start - 6), whole.span.start)))
      continue;
    if (isAverage(text, whole) || isAverage(text, part)) continue;
    yield {
      relation: 'parts',
      whole,
      parts: [part],
      exhaustive: false,
      sameThing: sameThing(context, whole, part, words.slice(marker + 2)),
      measure: context.measureOf(whole),
    };
  }
}

/** Whether a figure may be part of another or have parts. */
export const mayBePart = (figure: Figure): boolean =>
  (figure.kind === 'count' || figure.kind === 'amount') && !figure.upTo && !hasNoParts(figure);

/** 净流入173亿美元,其中货物贸易净流入649亿美元: what is left of ins and outs may be less than one of its parts. */
const isBalance = (text: string, whole: Figure, words: string): boolean =>
  /净|差额|[顺逆]差|盈余|结余|增量/.test(text.slice(Math.max(0, whole.span.start - 16), whole.span.start) + words);

/** An index is no part of another one (指数为178.8点,其中货运指数211.2点), nor a stretch of time, nor so much for each (5863公斤/公顷). */
const hasNoParts = ({ unit }: Figure): boolean =>
  unit?.name === '点' ||
  (unit?.name.includes('/') ?? false) ||
  ['days', 'weeks', 'months', 'years', 'time'].includes(unit?.dimension ?? '');

/**
 * The largest figure in the same unit before the part: whichever of them 其中 means, the part does not exceed this one.
 */
export function largestBefore(values: readonly Figure[], i: number, part: Figure): Figure | null {
  let largest: Figure | null = null;
  for (let j = 0; j < i; j++) {
    const figure = values[j];
    if (!figure || !sameDimension(figure, part) || figure.unit?.counts !== part.unit?.counts) continue;
    if (!largest || value(figure) > value(largest)) largest = figure;
  }
  return largest;
}

/** A rough value for choosing only; verdicts use exact intervals. */
function value({ numeral, unit }: Figure): number {
  return numeral
    ? Number(numeral.digits) * 10 ** (numeral.power - numeral.decimals) * (unit?.factor.valueOf() ?? 1)
    : 0;
}

function sameThing({ text }: SentenceContext, whole: Figure, part: Figure, lead: string): Parts['sameThing'] {
  const unit = part.unit?.name ?? '';
  const partNoun = nounAfter(text, part.span.end);
  const wholeNoun = nounAfter(text, whole.span.end) || nounBefore(text, whole.span.start);
  if (STATE.test(lead.replace(/的$/, '')) || (partNoun !== '' && wholeNoun.includes(partNoun))) return 'certain';
  if (wholeNoun !== '' && lead.length >= 2 && lead.endsWith(wholeNoun.slice(-2))) return 'certain';
  return GENERIC.has(unit) ? 'unknown' : 'likely';
}

/** The noun a count is followed by: 8个项目. */
const nounAfter = (text: string, end: number): string =>
  /^[\u4e00-\u9fff]{2,6}/.exec(text.slice(end, end + 6))?.[0] ?? '';
/** The noun a count follows: 新签约项目10个. */
const nounBefore = (text: string, start: number): string =>
  /[\u4e00-\u9fff]{2,6}$/.exec(text.slice(Math.max(0, start - 6), start))?.[0] ?? '';
