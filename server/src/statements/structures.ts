import type { Figure } from '../figures/figure';
import type { SentenceContext } from './context';
import type { Statement, Structure } from './statement';

const STRUCTURE = /三次产业|一二三产|一、二、三|产业结构|产业比例|产业比重|产业占比|结构比|增加值结构|产业构成/;
const PERHAPS = /结构|比重|构成|占比/;
/** Growth of the three industries is no structure. */
const NO_STRUCTURE = /增速|增长率|增幅|分别增长|倍/;

/** Ratios whose terms are shares of a whole, and the three shares of the industries one by one. */
export function* readStructures(context: SentenceContext): Generator<Statement> {
  yield* ratios(context);
  yield* listed(context);
  yield* oneByOne(context);
}

/** 三次产业结构由a:b:c调整为d:e:f. */
function* ratios({ text, figures, measureOf }: SentenceContext): Generator<Structure> {
  let subject: Structure['subject'] | null = null;
  let last = 0;
  for (const figure of figures) {
    if (figure.kind !== 'ratio') continue;
    const before = text.slice(Math.max(last, figure.span.start - 40), figure.span.start);
    const after = /^的(?:三次|一二三)?产业(?:结构|比例|构成)/.test(text.slice(figure.span.end, figure.span.end + 10));
    const own = after
      ? 'certain'
      : namesOnly(STRUCTURE, before)
        ? 'certain'
        : namesOnly(PERHAPS, before)
          ? 'likely'
          : null;
    // the second ratio has the subject of the first
    if (own || figure.span.start - last > 16 || /[;；。]/.test(before)) subject = own;
    last = figure.span.end;
    if (subject && figure.terms.length >= 3)
      yield { relation: 'structure', ratio: figure, subject, measure: measureOf(figure) };
  }
}

/** Whether the words name a structure, and no growth behind it: 产值增长8.1%,三次产业结构| is one, 三次产业增速| is none. */
function namesOnly(structure: RegExp, before: string): boolean {
  const named = structure.exec(before);
  return named !== null && !NO_STRUCTURE.test(before.slice(named.index));
}

const SHARES_OF_THREE =
  /(?:第?一、第?二、第?三次?产业|三次产业|一二三产业?)[^,，;；。0-9]{0,24}(?:比重|占比|比例|结构|构成)[^,，;；。0-9]{0,8}(?:为|占|达|到|成)?$/;

/** 消费、投资、净出口对经济增长的贡献率分别为: what growth is made of. */
const CONTRIBUTIONS =
  /(?:最终)?消费(?:支出)?、(?:投资|资本形成(?:总额)?)[、和](?:货物和服务)?净出口(?:三大需求)?对(?:[\u4e00-\u9fff]{0,6}经济|GDP|[\u4e00-\u9fff]{0,6}生产总值)增长的?贡献率(?:分别|依次)(?:为|达到|达|是)?$/;

/** 第一、二、三产业增加值占地区生产总值的比重分别为a%、b%和c%: three rates in a row, read as one ratio. */
function* listed({ text, figures, measureOf }: SentenceContext): Generator<Structure> {
  for (let i = 0; i + 2 < figures.length; i++) {
    const [first, second, third] = figures.slice(i, i + 3);
    if (!first || !second || !third || !isShare(first) || !isShare(second) || !isShare(third)) continue;
    if (!joins(text, first, second) || !joins(text, second, third) || figures[i + 3]?.span.start === third.span.end + 1)
      continue;
    const lead = text.slice(Math.max(0, first.span.start - 48), first.span.start).replace(/[“”"]/g, '');
    if (!CONTRIBUTIONS.test(lead) && (!SHARES_OF_THREE.test(lead) || NO_STRUCTURE.test(lead))) continue;
    const terms = [first, second, third].flatMap(figure => (figure.numeral ? [figure.numeral] : []));
    const ratio: Figure = {
      ...first,
      kind: 'ratio',
      span: { start: first.span.start, end: third.span.end },
      numeral: null,
      terms,
    };
    yield { relation: 'structure', ratio, subject: 'certain', measure: measureOf(first) };
  }
}

const isShare = (figure: Figure): boolean => figure.kind === 'rate' && figure.unit?.name === '%' && !figure.upTo;

const joins = (text: string, a: Figure, b: Figure): boolean =>
  /^(?:、|,|，|和|与|以及)$/.test(text.slice(a.span.end, b.span.start));

/** 第一产业占比6.8%,第二产业占比36.5%,第三产业占比56.7%: the three shares, each by its own name. */
function* oneByOne({ text, figures, measureOf }: SentenceContext): Generator<Structure> {
  const rates = figures.filter(figure => figure.kind === 'rate');
  for (let i = 0; i + 2 < rates.length; i++) {
    const [first, second, third] = rates.slice(i, i + 3);
    if (!first || !second || !third || !isShare(first) || !isShare(second) || !isShare(third)) continue;
    if (!FIRST.test(text.slice(Math.max(0, first.span.start - 30), first.span.start))) continue;
    if (!SECOND.test(wordsBetween(text, first, second)) || !THIRD.test(wordsBetween(text, second, third))) continue;
    const terms = [first, second, third].flatMap(figure => (figure.numeral ? [figure.numeral] : []));
    const span = { start: first.span.start, end: third.span.end };
    yield {
      relation: 'structure',
      ratio: { ...first, kind: 'ratio', span, numeral: null, terms },
      subject: 'certain',
      measure: measureOf(first),
    };
  }
}

const wordsBetween = (text: string, a: Figure, b: Figure): string =>
  b.span.start - a.span.end > LONGEST_BETWEEN ? '' : text.slice(a.span.end, b.span.start);

const LONGEST_BETWEEN = 60;
const OF = '(?:增加值)?(?:占(?:地区|国内)?生产总值|占GDP|占经济总量)?的?(?:比重|占比|比例|占)(?:为|达|达到|是)?$';
const FIRST = new RegExp(`(?:第一产业|一产)${OF}`);
/** Between two shares may stand how much the first one changed. */
const CHANGED = '^(?:[,，](?:比上年|较上年|同比)?(?:提高|上升|下降|降低|回落)[0-9.]{1,5}个百分点)?[,，、;；]';
const SECOND = new RegExp(`${CHANGED}(?:第二产业|二产)${OF}`);
const THIRD = new RegExp(`${CHANGED}(?:第三产业|三产|服务业)${OF}`);
