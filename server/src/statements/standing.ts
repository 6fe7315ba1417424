import type { Figure } from '../figures/figure';
import { qualifiedSpan } from '../figures/figure';
import type { Level, Measure, Statement } from './statement';

/**
 * 一般公共预算收入完成9.66亿元, … at the beginning of a sentence. Further on a sentence may be about one town or one project, and a noun
 * behind the figure makes it a bound of that (生产总值超200亿元县): no printed time says otherwise.
 */
export function opensSentence(text: string, { level, measure }: Level): boolean {
  const start = measure.indicator?.span.start ?? 0;
  return !/[,，、;；:：（(]/.test(text.slice(0, start)) && endsThere(text, level);
}

/** 累计超过1000亿美元: counted from a day the sentence may not name, so that the year of its section says nothing of it. */
export function isRunningTotal(text: string, { level, measure }: Level): boolean {
  const start = measure.indicator?.span.start ?? level.span.start;
  return /累计|总共|历年|以来/.test(text.slice(Math.max(0, start - 12), level.span.start));
}

/** What was understood of a sentence; spans count from its start. */
export interface Sentence {
  readonly text: string;
  readonly figures: readonly Figure[];
  readonly measures: readonly Measure[];
  readonly statements: readonly Statement[];
}

/**
 * Whether a level is surely one of the place the text speaks for: it opens its sentence, or what stands before it between two
 * semicolons is such levels with their rates, times, and clauses that name nobody narrower (经济运行稳中有进, but 开发区提速增效); nor may
 * a body be named anywhere before it in the sentence.
 */
export function isOfWholePlace(sentence: Sentence, stated: Level): boolean {
  const { text, figures } = sentence;
  if (isRunningTotal(text, stated)) return false;
  if (opensSentence(text, stated)) return true;
  if (!endsThere(text, stated.level)) return false;
  const start = stated.measure.indicator?.span.start ?? 0;
  const from = Math.max(text.lastIndexOf(';', start), text.lastIndexOf('；', start)) + 1;
  const own = ownFigures(sentence);
  for (const figure of figures) {
    if (figure.span.start >= start) break;
    if (figure.span.start >= from && figure.numeral !== null && !own.has(figure)) return false;
  }
  const unnamed = withoutNames(sentence, start);
  return !BODY.test(unnamed) && !PART.test(unnamed.slice(from));
}

/**
 * Whether the year of its section holds for a level: it opens its sentence, is told of the whole year (全年完成…), or follows the
 * one that does; or has grown year on year, which nobody says of anything but the year reported on.
 */
export function isOfSectionsYear({ text, statements }: Sentence, stated: Level): boolean {
  const start = stated.measure.indicator?.span.start ?? 0;
  const { comparison } = stated.rate ?? {};
  return (
    opensSentence(text, stated) ||
    text.slice(0, start).includes('全年') ||
    comparison === 'yearOnYear' ||
    statements.some(other => other.relation === 'level' && opensSentence(text, other))
  );
}

/** Levels and the rates that grew them. */
function ownFigures({ statements }: Sentence): ReadonlySet<Figure> {
  const own = new Set<Figure>();
  for (const statement of statements) {
    if (statement.relation !== 'level') continue;
    own.add(statement.level);
    if (statement.rate) own.add(statement.rate.figure);
  }
  return own;
}

/** The words before an offset with blanks for the names of indicators, which may hold words for bodies (规模以上工业企业). */
function withoutNames({ text, measures }: Sentence, end: number): string {
  let words = text.slice(0, end);
  const names = new Set(measures.flatMap(({ indicator }) => (indicator?.known ? [indicator.span] : [])));
  for (const { start, end: last } of names)
    if (last <= end) words = words.slice(0, start) + ' '.repeat(last - start) + words.slice(last);
  return words;
}

const endsThere = (text: string, level: Figure): boolean =>
  /^[,，。;；、（(]?$/.test(text.charAt(qualifiedSpan(level).end));

/** Whom a sentence may be about instead: a zone, a town, a firm, one project. */
const BODY =
  /开发区|高新区|新区|园区|片区|景区|示范区|产业园|工业园|保税区|自贸区|[镇乡村](?!振兴)|街道|社区|企业|公司|集团|学校|高校|医院|银行|机构|项目|工程|基地|平台|市场|民营|国有|国企|外资|县域|县城|城关|[央省市区县]属|驻[省市区县]/;
/** What makes a figure one of a part. */
const PART = /[省市县区]级|本级|市区|城区|其中|重点|主要|部分|新增|带动|累计|有望|比如|例如/;
