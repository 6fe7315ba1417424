import type { Figure } from '../figures/figure';
import { qualifiedSpan } from '../figures/figure';
import type { SentenceContext } from './context';
import { sameDimension } from './context';
import { groupsOf, isAverage } from './groups';
import type { Share, Statement } from './statement';

/** What stands between a part and its printed share: `(个规上企业),占(全部的)`, `,开工率`. */
const SHARE_WORDS = /^[^,，、;；:：。]{0,12}[,，、;；(（]?(?:约|大约)?占(?:到了?|据)?([^,，、;；:：。0-9０-９]{0,18})$/;
/** `,在用户总数中占比达`. */
const SHARE_WITHIN =
  /^[^,，、;；:：。]{0,12}[,，、;；(（]?(?:约|大约)?在([^,，、;；:：。0-9０-９]{2,18}?)中(?:的)?(?:占比|占|所占比重|所占比例|比重)(?:达到|达|为|约为)?$/;
/** `,女性占比`: the part is named once more before its share. */
const OWN_SHARE =
  /^[^,，、;；:：。]{0,12}[,，、;；(（]([\u4e00-\u9fff]{2,10})占(?:到了?|据)?([^,，、;；:：。0-9０-９]{0,18})$/;
/** `,所占比重为` says nothing of the whole. */
const BARE_SHARE = /^[^,，、;；:：。]{0,12}[,，、(（](?:所占)?(?:比重|比例)(?:达到|达|为|约为)?$/;
const RATE_WORDS =
  /^[^,，、;；:：。]{0,12}[,，、;；(（]?(?:项目|工程|问题|案件|总体|综合|总)?([\u4e00-\u9fff]{2})率(?:达到|达|为|约为|约|超过)?$/;
const FILLER = /(?:的)?(?:比重|比例|份额|比)?(?:达到|达|为|约|约为|超过)?$/;
const WHOLE_IN_GENERAL =
  /^(?:(?:全部|其中|总)?(?:总数|总量|总额|总人数|总户数|总面积|总计|全部|总体|合计|总数量|总投资|总产量|总里程|总人口)?)$/;

/** Shares: a part, its whole and the printed percentage, where the words say which is which. */
export function* readShares(context: SentenceContext): Generator<Statement> {
  const { text } = context;
  const values = context.figures.filter(figure => figure.numeral !== null && figure.kind !== 'rank');
  const groups = groupsOf(context, values);
  for (let i = 1; i < values.length; i++) {
    const rate = values[i];
    if (rate?.kind !== 'rate' || rate.upTo) continue;
    const behind = partBehind(context, values, i);
    if (behind) {
      yield { relation: 'share', ...behind, rate, tie: 'ofWhich', perhaps: [], measure: context.measureOf(rate) };
      continue;
    }
    const ofTotal = partOfTotal(context, values, i);
    if (ofTotal) {
      yield { relation: 'share', ...ofTotal, rate, tie: 'named', perhaps: [], measure: context.measureOf(rate) };
      continue;
    }
    const aside = asideBefore(text, values, i, rate);
    const part = partBefore(context, values, aside?.behind ?? i);
    if (!part) continue;
    const words = text.slice(aside?.end ?? values[i - 1]?.span.end ?? 0, qualifiedSpan(rate).start);
    const measure = context.measureOf(rate);
    const share = SHARE_WORDS.exec(words) ?? SHARE_WITHIN.exec(words);
    const own = share ? null : OWN_SHARE.exec(words);
    if (own && namedBefore(text, part, own[1] ?? '')) {
      const tied = wholeOf(context, values, groups, part, (own[2] ?? '').replace(FILLER, ''));
      if (tied) yield { relation: 'share', ...tied, part, rate, measure };
      continue;
    }
    const grouped = groups.get(part);
    if (grouped && BARE_SHARE.test(words)) {
      yield { relation: 'share', whole: grouped, part, rate, tie: 'ofWhich', perhaps: [], measure };
      continue;
    }
    if (share) {
      const object = (share[1] ?? '').replace(FILLER, '');
      const tied = wholeOf(context, values, groups, part, object);
      if (tied) yield { relation: 'share', ...tied, part, rate, measure };
      else if (!WHOLE_IN_GENERAL.test(object)) yield { relation: 'shareElsewhere', part, rate, named: object, measure };
      continue;
    }
    const urban = URBAN_RATE.test(words) ? residentsOf(text, values, groups, part, words) : null;
    if (urban) {
      yield { relation: 'share', whole: urban, part, rate, tie: 'rateName', perhaps: [], measure };
      continue;
    }
    const named = RATE_WORDS.exec(words);
    const whole =
      named && !/[增降减涨跌]|^[不未没无非]/.test(named[1] ?? '')
        ? wholeByRateName(text, values, part, named[1] ?? '')
        : null;
    if (whole) yield { relation: 'share', whole, part, rate, tie: 'rateName', perhaps: [], measure };
    // 218亿元,占各项贷款余额572亿元的38.1%: part, whole and share in a row
    const inRow = ROW_END.test(words) ? wholeInRow(context, values, i) : null;
    if (inRow) yield { relation: 'share', ...inRow, rate, measure };
  }
}

const URBAN_RATE = /^[\u4e00-\u9fff]{0,2}[,，;；(（](?:常住|户籍)?(?:人口)?城镇化率(?:为|达到|达|是)?$/;

/** 常住人口88万人,其中|城镇人口54万人,城镇化率61%: the rate is of residents where its parts are, and of the registered where they are. */
function residentsOf(
  text: string,
  values: readonly Figure[],
  groups: ReadonlyMap<Figure, Figure>,
  part: Figure,
  words: string,
): Figure | null {
  const whole = groups.get(part) ?? values[values.indexOf(part) - 1];
  if (!whole || !sameDimension(whole, part) || !/城镇/.test(wordsBefore(text, part))) return null;
  const people = wordsBefore(text, whole);
  const ofWhole = wordsBefore(text, part) + people;
  return /人口/.test(people) && /户籍/.test(words) === /户籍/.test(ofWhole) ? whole : null;
}

/** Between a whole and the share of it: 572亿元|的, 12家|规上企业的, 572亿元|)的比重为. */
const ROW_END = /^(?:[（(][\u4e00-\u9fff]{1,3}[)）])?[\u4e00-\u9fff]{0,12}[)）]?的(?:比重|比例)?(?:达到|达|为|约)?$/;

/** Whether the part's own clause names it so: 其中女性|30人,女性占. */
const namedBefore = (text: string, part: Figure, name: string): boolean => {
  const words = wordsBefore(text, part);
  const at = words.lastIndexOf(name);
  // 非税收入40亿元;税收占比68%
  return (at >= 0 && !'非不未无'.includes(words.charAt(at - 1) || ' ')) || text.startsWith(name, part.span.end);
};

interface Aside {
  readonly end: number;
  /** Index of the first value inside: the one before it stands before the bracket. */
  readonly behind: number;
}

/** 968.4亿立方米|(其中冷却水482.7亿立方米)|,占用水总量的16.2%: figures in a bracket that closes before the words of a share. */
function asideBefore(text: string, values: readonly Figure[], i: number, rate: Figure): Aside | null {
  const before = values[i - 1];
  if (!before) return null;
  const words = text.slice(before.span.end, qualifiedSpan(rate).start);
  const closing = /^[^,，;；。()（）]{0,12}[)）](?=[,，]?(?:约|大约)?占)/.exec(words);
  if (!closing) return null;
  const inside = text.slice(Math.max(0, before.span.start - LONGEST_ASIDE), before.span.start);
  const opening = before.span.start - inside.length + Math.max(inside.lastIndexOf('('), inside.lastIndexOf('（'));
  if (opening < before.span.start - inside.length) return null;
  let behind = i - 1;
  while (behind > 0 && (values[behind - 1]?.span.start ?? 0) > opening) behind--;
  return behind > 0 ? { end: before.span.end + closing[0].length, behind } : null;
}

const LONGEST_ASIDE = 60;

/** The figure a share is printed behind; over a growth rate in between, the level that grew. */
function partBefore(context: SentenceContext, values: readonly Figure[], i: number): Figure | null {
  const before = values[i - 1];
  if (!before || before.upTo) return null;
  if (before.kind === 'count' || before.kind === 'amount') return countedAbove(context.text, values, i - 1) ?? before;
  if (before.kind !== 'rate') return null;
  const chain = context.chains.find(each => each.links.some(link => link.figure === before));
  if (!chain) return null;
  const level = chain.links.filter(({ figure, lead }) => figure.span.end <= before.span.start && lead.becomes).at(-1);
  const grown = level?.figure ?? chain.head;
  return grown.kind === 'count' || grown.kind === 'amount' ? grown : null;
}

/** 80家,其中高新技术企业占35%,为28家: the part stands behind its share. */
function partBehind(
  { text }: SentenceContext,
  values: readonly Figure[],
  i: number,
): Pick<Share, 'whole' | 'part'> | null {
  const [whole, rate, part] = [values[i - 1], values[i], values[i + 1]];
  if (!whole || !rate || !part || whole.upTo || !sameDimension(whole, part) || isAverage(text, whole)) return null;
  const lead = text.slice(whole.span.end, qualifiedSpan(rate).start);
  // 规上企业80家,35%的企业(共28家)为…
  if (
    /^[^,，;；。]{0,6}[,，](?:其中[,，]?)?(?:有)?$/.test(lead) &&
    whole.unit?.name === part.unit?.name &&
    /^的[\u4e00-\u9fff]{1,6}[（(](?:共|计|共计|即|为|有)?$/.test(text.slice(rate.span.end, qualifiedSpan(part).start))
  )
    return { whole, part };
  return /^[^,，;；。]{0,8}[,，;；。]其中[,，]?[^,，;；。、0-9]{2,16}占(?:比|总数的|全部的)?(?:为|达)?$/.test(lead) &&
    /^[,，](?:为|共|有|即|达|达到|共有)$/.test(text.slice(rate.span.end, qualifiedSpan(part).start))
    ? { whole, part }
    : null;
}

/** 49个村|集体收入超过|10万元: a bound of what is counted is no part. */
function countedAbove(text: string, values: readonly Figure[], i: number): Figure | null {
  const [counted, bound] = [values[i - 1], values[i]];
  if (!counted || !bound || counted.kind !== 'count' || counted.upTo || sameDimension(counted, bound)) return null;
  const words = text.slice(counted.span.end, bound.span.start);
  return /^[^,，、;；。:：]{2,14}$/.test(words) && /(?:超过|突破|达到|高于|超|达|不足|低于|在)$/.test(words)
    ? counted
    : null;
}

/** 新能源装机4120万千瓦,|总装机|7860万千瓦,新能源占比52.4%: the total stands between the part and its share. */
function partOfTotal(
  { text }: SentenceContext,
  values: readonly Figure[],
  i: number,
): Pick<Share, 'whole' | 'part'> | null {
  const [part, whole, rate] = [values[i - 2], values[i - 1], values[i]];
  if (!part || !whole || !rate || part.upTo || whole.upTo || !sameDimension(part, whole)) return null;
  const lead = text.slice(whole.span.end, qualifiedSpan(rate).start);
  const name = /^[,，](?<name>[\u4e00-\u9fff]{2,10}?)占比?(?:达到|达|为)?$/.exec(lead)?.groups?.['name'];
  const between = text.slice(part.span.end, qualifiedSpan(whole).start);
  const total =
    /^[,，](?:全[国省市县区])?(?:电力)?总(?<of>装机|里程|量|额|数|产量|产值|面积|人口|投资)(?:容量|规模)?(?:达到|达|为)?$/.exec(
      between,
    );
  if (name === undefined || !total || !namedBefore(text, part, name)) return null;
  const of = total.groups?.['of'] ?? '';
  return /^[量额数]$/.test(of) || wordsBefore(text, part).includes(of) ? { whole, part } : null;
}

interface Whole {
  readonly whole: Figure;
  readonly tie: Share['tie'];
  /** Other figures that may be meant; a share that fits one of them is right. */
  readonly perhaps: readonly Figure[];
  readonly wholeShare?: Figure | null;
}

function wholeOf(
  context: SentenceContext,
  values: readonly Figure[],
  groups: ReadonlyMap<Figure, Figure>,
  part: Figure,
  object: string,
): Whole | null {
  const candidates = values
    .slice(0, values.indexOf(part))
    .filter(figure => sameDimension(figure, part) && !isAverage(context.text, figure))
    .reverse();
  const [nearest] = candidates;
  const grouped = groups.get(part);
  if (WHOLE_IN_GENERAL.test(object)) {
    if (grouped)
      return {
        whole: grouped,
        tie: 'ofWhich',
        // 受理6253件,审结5815件。其中刑事1250件,占20%: of what came in or of what was closed
        perhaps: candidates.filter(other => other !== grouped && !groups.has(other)),
        wholeShare: ownShare(context.text, values, grouped)?.rate ?? null,
      };
    // 采购商13万人,占65.6%；金砖国家4.1万人,占20.8%: what has a share itself is another part of the same whole
    if (!nearest) return null;
    if (hasOwnShare(context.text, values, nearest)) {
      const shared = wholeOfSiblings(context.text, values, groups, candidates, part);
      return shared && { whole: shared, tie: 'nearest', perhaps: candidates.filter(other => other !== shared) };
    }
    const tie = isTotal(context.text, values, nearest) ? 'total' : 'nearest';
    return { whole: nearest, tie, perhaps: candidates.slice(1) };
  }
  if (object.length < 2) return null;
  const asked = object.replace(/^(?:其|全部|总)/, '').replace(/(?:的|总数|总量|总额|总人数|总户数)$/, '');
  if (asked.length < 2) return null;
  for (const whole of candidates) {
    // 地表水供水量4994亿,占供水总量的83.3%；地下水供水量828亿,占供水总量的13.8%: both are parts of one whole
    if (ownShare(context.text, values, whole)?.object === object) continue;
    const name = context.measureOf(whole).indicator;
    const words = wordsBefore(context.text, whole);
    const local = withoutPlace(asked, words);
    if (isSaidIn(words, local) || isSaidIn(words, asked.replace('总', '')) || (name?.known && name.name === asked)) {
      return {
        whole,
        tie: grouped === whole ? 'ofWhich' : 'named',
        perhaps: candidates.filter(other => other !== whole),
      };
    }
  }
  // 其中因病致困21户,占低保户总数的: the whole of 其中, called by another word of the same kind
  if (grouped && namesPartOf(asked, wordsBefore(context.text, grouped))) {
    return { whole: grouped, tie: 'ofWhich', perhaps: [] };
  }
  return null;
}

/** 其中税收18亿元,占76.5%；非税收入5.6亿元,|占23.5%: behind a full pause the next part is of the whole of those before it. */
function wholeOfSiblings(
  text: string,
  values: readonly Figure[],
  groups: ReadonlyMap<Figure, Figure>,
  siblings: readonly Figure[],
  part: Figure,
): Figure | null {
  let next = part;
  for (const sibling of siblings) {
    const share = ownShare(text, values, sibling);
    if (!share || !/^[;；,，][\u4e00-\u9fff0-9０-９—–-]{2,14}$/.test(text.slice(share.rate.span.end, next.span.start)))
      return null;
    const whole = groups.get(sibling);
    if (whole) return whole;
    next = sibling;
  }
  return null;
}

const hasOwnShare = (text: string, values: readonly Figure[], figure: Figure): boolean =>
  ownShare(text, values, figure) !== null;

/** The share printed straight behind a figure, and what it is a share of. */
function ownShare(
  text: string,
  values: readonly Figure[],
  figure: Figure,
): { readonly rate: Figure; readonly object: string } | null {
  const rate = values[values.indexOf(figure) + 1];
  if (rate?.kind !== 'rate') return null;
  const words = SHARE_WORDS.exec(text.slice(figure.span.end, qualifiedSpan(rate).start));
  return words && { rate, object: (words[1] ?? '').replace(FILLER, '') };
}

/** The words of a figure's own clause before it, at most 24 characters, without the date. */
function wordsBefore(text: string, { span }: Figure): string {
  const words = text.slice(Math.max(0, span.start - 24), span.start);
  return words.slice(Math.max(...[...',，、;；。'].map(mark => words.lastIndexOf(mark))) + 1);
}

/**
 * 占低保户总数的 after 农村低保对象36户. Every word of the name has to stand in what is said of the whole: 占同期我国进出口总值的
 * is no share of 对东盟进出口, nor 占入境外国人的 one of 外国人, and 出口 is no part of 进出口.
 */
function namesPartOf(asked: string, words: string): boolean {
  const core = asked.replace(/(?:总值|总规模|人口|[数户人])$/, '');
  return core.length >= 2 && isSaidIn(words, core);
}

/** 全县行政村 is 行政村 of a whole that is said to be 全县's too. */
function withoutPlace(asked: string, words: string): string {
  const place = /^全[国省市县区镇乡]/.exec(asked)?.[0];
  return place !== undefined && asked.length >= 4 && words.includes(place) ? asked.slice(2) : asked;
}

/** Whether the words have the name in them; 进出口总值 is none of 出口总值. */
function isSaidIn(words: string, name: string): boolean {
  const at = words.lastIndexOf(name);
  return at >= 0 && !(words.charAt(at - 1) === '进' && name.startsWith('出'));
}

/** 共80家, 合计…, 现有…: the words say that the figure is a total. */
function isTotal(text: string, values: readonly Figure[], figure: Figure): boolean {
  const from = values[values.indexOf(figure) - 1]?.span.end ?? 0;
  return /(?:共|总数|总量|总额|合计|总计|现有|拥有|总人口|辖|总面积)[^,，;；。]{0,10}$/.test(
    text.slice(Math.max(from, figure.span.start - 16), figure.span.start),
  );
}

function wholeInRow(
  context: SentenceContext,
  values: readonly Figure[],
  i: number,
): Pick<Share, 'whole' | 'part' | 'tie' | 'perhaps'> | null {
  const [before, whole] = [values[i - 2], values[i - 1]];
  const part = partBefore(context, values, i - 1);
  if (!before || !whole || !part || !sameDimension(part, whole)) return null;
  const words = context.text.slice(before.span.end, whole.span.start);
  // 占全部规上企业(|80家)的 · 为年度目标|1.2万人的
  return /^[^,，、;；。]{0,8}[,，]?(?:占[^,，、;；。]{0,16}[(（]?|(?:为|完成|是|相当于)(?:年度|全年|年初|调整)?(?:目标|任务|计划|预算)(?:任务|目标)?数?)$/.test(
    words,
  )
    ? { part, whole, tie: 'inRow', perhaps: [] }
    : null;
}

/**
 * `80个项目开工60个,开工率75%`: whole and part stand side by side, and the part's word names the rate. Of amounts only what was
 * planned: 年度计划投资80亿元,完成60亿元,完成率75%.
 */
function wholeByRateName(text: string, values: readonly Figure[], part: Figure, stem: string): Figure | null {
  const whole = values[values.indexOf(part) - 1];
  if (!whole || whole.upTo || whole.kind !== part.kind || !sameDimension(whole, part)) return null;
  if (
    whole.kind !== 'count' &&
    !(/^(?:完成|到位|执行|支付|支出)$/.test(stem) && PLANNED.test(wordsBefore(text, whole)))
  )
    return null;
  // 1644个,截至10月底,已整改1452个
  const between = text.slice(whole.span.end, part.span.start).replace(/截[至止][^,，;；。]{2,14}(?=[,，])/, '');
  // 合格842批次,不合格18批次,合格率97.9%
  if (between.includes(`不${stem}`)) return null;
  const named = between.includes(stem) || (/^(?:出席|到会|参会)$/.test(stem) && /实到/.test(between));
  return between.length <= 16 && named && !/[;；。]|新增|累计|[本当]|月|季|没有|[未无]/.test(between) ? whole : null;
}

const PLANNED = /计划|任务|目标|预算|应|下达/;
