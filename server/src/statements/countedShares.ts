import type { Figure } from '../figures/figure';
import { qualifiedSpan } from '../figures/figure';
import type { CountedRate } from './tally';

/** Between a count of things and the first share of them: 名队员|中,|高级职称|占. */
const AMONG =
  /^(?<kind>[\u4e00-\u9fff“”]{0,12}?)(?<among>当中|之中|中)?[,，](?<of>其中[,，]?)?(?<label>[^,，、;；。:：]{1,20}?)占(?:比)?(?:为|达到|达)?$/;
/** Between one share and the next: ,党员|占. */
const NEXT = /^[,，、;；](?<label>[^,，、;；。:：0-9]{1,16}?)占(?:比)?(?:为|达到|达)?$/;
/** Between a count and a share of them that goes before what they did: 个乡镇中,有|71%的乡镇. */
const SOME = /^(?<kind>[\u4e00-\u9fff]{1,12}?)(?:(?:当中|之中|中)[,，]?(?:已?有)?|[,，]其中(?:已?有)?)$/;
/** Batches tested one by one. */
const TESTED = /^[,，](?:总体|综合|抽检|检测|抽查|检验)?合格率(?:达到|达|为)?$/;

/** People and households have shares that are counted; a share of countries or firms may be of what they sell. */
const PEOPLE = new Set(['人', '名', '位', '户']);
/** Labels of shares of money, time or votes. */
const NO_COUNT =
  /投资|资金|金额|收入|支出|产值|产量|面积|股|营收|利润|销售|贡献|时间|票|用水|用电|消费|总量|总额|同期|全国|全省/;

/** 28名队员中,党员占75%: what share of so many things, of which each is one or none, can be. */
export function* readCountedShares(text: string, figures: readonly Figure[]): Generator<CountedRate> {
  for (let i = 0; i + 1 < figures.length; i++) {
    const [whole, rate] = [figures[i], figures[i + 1]];
    if (!whole || !rate || !isCounted(whole) || !isPlainRate(rate)) continue;
    // 508家企业在|12个展区|参展,其中: two counts of a clause
    const counted = figures[i - 1];
    if (counted && !/[,，;；。:：]/.test(text.slice(counted.span.end, whole.span.start))) continue;
    const words = text.slice(whole.span.end, qualifiedSpan(rate).start);
    if (tested(text, whole, words) || isSomeOf(text, words, rate)) {
      yield { relation: 'countedRate', whole, rate };
      continue;
    }
    if (!isShareOf(text, whole, words)) continue;
    yield { relation: 'countedRate', whole, rate };
    for (let j = i + 2; j < figures.length; j++) {
      const [before, next] = [figures[j - 1], figures[j]];
      if (!before || !next || !isPlainRate(next)) break;
      const label = NEXT.exec(text.slice(before.span.end, next.span.start))?.groups?.['label'] ?? '';
      if (label === '' || NO_COUNT.test(label) || !PEOPLE.has(whole.unit?.name ?? '')) break;
      yield { relation: 'countedRate', whole, rate: next };
    }
  }
}

const isCounted = ({ kind, unit, numeral, upTo, qualifiers }: Figure): boolean =>
  kind === 'count' &&
  (unit?.counts ?? false) &&
  !upTo &&
  qualifiers.length === 0 &&
  numeral?.power === 0 &&
  numeral.andMore === 'none' &&
  !numeral.vague;

const isPlainRate = ({ kind, unit, numeral, upTo, qualifiers }: Figure): boolean =>
  kind === 'rate' && unit?.name === '%' && !upTo && qualifiers.length === 0 && numeral?.style === 'arabic';

/** 抽检食品样品|64批次,合格率 */
const tested = (text: string, { span, unit }: Figure, words: string): boolean =>
  unit?.name === '批次' &&
  TESTED.test(words) &&
  /(?:抽检|抽查|检测|检验)[^,，;；。0-9]{0,12}$/.test(text.slice(Math.max(0, span.start - 20), span.start));

/** 26个乡镇中,有|71%|的乡镇 */
function isSomeOf(text: string, words: string, { span }: Figure): boolean {
  const kind = SOME.exec(words)?.groups?.['kind'] ?? '';
  if (kind.length < 2) return false;
  const behind = text.slice(span.end, span.end + 12);
  return /^的/.test(behind) ? behind.startsWith(kind.slice(-2), 1) : /^(?:已经?|都)?(?:实现|建成|完成)了/.test(behind);
}

/** Whether what stands between a count and a share says that the share is of those counted. */
function isShareOf(text: string, { span, unit }: Figure, words: string): boolean {
  const { kind = '', among = '', of = '', label = '' } = AMONG.exec(words)?.groups ?? {};
  if (label === '' || NO_COUNT.test(label) || /[0-9０-９]/.test(label)) return false;
  const before = text.slice(Math.max(0, span.start - 12), span.start);
  if (/(?:第|前|每|新增|增加|达到|多|近)[^,，;；。]{0,4}$/.test(before)) return false;
  // 43家企业中,A级占 · 34个单位中,满意率在90%以上的单位占: a kind of those counted, by name
  const isKind =
    /^[A-D]+级$/.test(label) || (label.length > 2 && (kind === '' ? before : kind).endsWith(label.slice(-2)));
  if (PEOPLE.has(unit?.name ?? '')) return among !== '' || of !== '' || isKind;
  return isKind && (among !== '' || of !== '');
}
