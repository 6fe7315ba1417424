/**
 * A number that lost its unit: 修缮庭院132;新建广场6个, 分别下降28%、10.6, 农民人均纯收入达到5919.
 *
 * GB/T 15835-2011 and GB 3100: a quantity is a number and a unit. What tells that a unit is missing: neighbours that have
 * theirs (error from two on), the figure before in the same list or the one it moved from (从53.2%提升到57.7), a verb of change or
 * the name of a rate, an official indicator or an amount that reached a number, decimals, the name of something measured before 万
 * and 亿, or something done at the head of the clause (改造农村公路23). Silent on years, codes, ranks, indices and scores, which have
 * no unit, also where the sentence only speaks of an index; on short names with a small number (新舟60), on people, who are counted
 * without a word (人口80万), and on numbers that share the unit of the next (30、40、50个). Money behind 万 and 亿 is missing-yuan's.
 */
import type { Figure } from '../../figures/figure';
import { qualifiedSpan } from '../../figures/figure';
import { dimensionNamed } from '../../statements/dimensionNamed';
import { valueOf } from '../../text/numeral';
import type { Level, SentenceCheck, Verdict } from '../check';
import { clauseBefore } from './shared/clause';
import { conflict } from './shared/conflict';

const CODE = 'missing-unit';

export const missingUnit: SentenceCheck = {
  code: CODE,
  family: 'numbers',
  level: 'error',
  scope: 'sentence',
  needs: 'figures',
  *run({ text, figures }) {
    for (let i = 0; i < figures.length; i++) {
      const figure = figures[i];
      if (!figure || figure.kind !== 'count' || figure.unit || figure.upTo || figure.numeral?.style !== 'arabic')
        continue;
      if (isNothing(figure) || isName(text, figure) || isHotline(figure)) continue;
      const next = figures[i + 1];
      if (!endsClause(text, figure, next) || isYear(figure) || sharesNextUnit(text, figure, next)) continue;
      const level = missingAt(text, figures, i, figure);
      if (level) yield verdict(text, figure, level);
    }
  },
};

/** 增长率为0: nothing needs no unit. */
const isNothing = ({ numeral }: Figure): boolean => numeral !== null && valueOf(numeral).equals(0);

/** 工商12315、质检12365: the numbers of public lines. */
const isHotline = ({ numeral }: Figure): boolean =>
  numeral !== null && numeral.power === 0 && numeral.decimals === 0 && /^12[0-9]{3}$/.test(numeral.digits);

/** 铀-238, 乌阿斯-469: what looks like a minus is a hyphen of a name. */
const isName = (text: string, { numeral, span }: Figure): boolean =>
  numeral?.negative === true && /[\u4e00-\u9fffA-Za-z]/.test(text.charAt(span.start - 1));

/** How sure it is that a unit is missing; null where nothing says so. */
function missingAt(text: string, figures: readonly Figure[], i: number, figure: Figure): Level | null {
  const before = figures[i - 1];
  if (before && followsInList(text, before, figure)) {
    // 1230亿元、120亿 lost its 元, which missing-yuan says
    if (before.unit?.dimension.startsWith('money') && (figure.numeral?.power ?? 0) >= 4) return null;
    return before.unit?.dimension === 'rate' ? 'error' : 'warning';
  }
  const start = qualifiedSpan(figure).start;
  if (before?.unit && isMovedTo(text, before, start)) return movedLevel(before, figure);
  const lead = ownWords(text, start, before);
  // 浓度下降13.7: by how much it fell is not what it is
  const fell = /浓度/.test(lead) && CHANGE.test(lead);
  if ((NO_UNIT.test(lead) && !fell) || isValueOfIndex(text, start, figure, before)) return null;
  if ((figure.numeral?.power ?? 0) >= 4) return SCALED.test(lead) && !PEOPLE.test(lead) ? 'warning' : null;
  if (CHANGE.test(lead) && isRateSized(figure)) return 'warning';
  if (RATE.test(lead) && isRateSized(figure)) return 'warning';
  if (!QUANTITY.test(lead) || isOneOfQuotedNames(text, lead, figure)) return null;
  const neighbours = figures.filter(other => other.unit !== null && other.numeral?.style === 'arabic').length;
  if (neighbours > 0) {
    const listed = isListed(text, figure, before, figures[i + 1]);
    // 新舟60, 涡轴9: two characters and a small number are a name unless its neighbours in the list are counted
    const noun = lead.replace(/^.*[为是的了]/, '');
    if (noun.length <= 2 && !listed && isSmall(figure)) return null;
    return neighbours > 1 && (listed || noun.length > 2) ? 'error' : 'warning';
  }
  if (((figure.numeral?.decimals ?? 0) > 0 && !/[”」]$/.test(lead)) || isMeasured(lead) || AMOUNT.test(lead))
    return 'warning';
  return DONE.test(clauseBefore(text, start, 24)) && !NAMED.test(lead) ? 'warning' : null;
}

/**
 * 指数初值为50.8,低于4月的终值52.2; 系数从0.565提高到0.58: an index has no unit, and where the figure it moved from has none, nor
 * has the one it moved to. 最小的20出头 is an age.
 */
function isValueOfIndex(text: string, start: number, figure: Figure, before: Figure | undefined): boolean {
  if (figure.qualifiers.some(({ span }) => text.slice(span.start, span.end) === '出头')) return true;
  const isBare = before !== undefined && before.unit === null && before.numeral !== null && before.kind === 'count';
  if (isBare && MOVED.test(text.slice(before.span.end, start))) return true;
  const words = text.slice(Math.max(0, start - 80), start);
  return INDEX.test(words.slice(Math.max(...[...'；;。！？'].map(mark => words.lastIndexOf(mark))) + 1));
}

const MOVED = /^[^,，、;；。0-9]{0,8}(?:至|到|为)(?:了|约|近|[^,，、;；。0-9]{1,4}的)?$/;
/** Names of indices; capitals in brackets (PUE) are one too. */
const INDEX =
  /指数|系数|汇率|中间价|[对兑][\u4e00-\u9fff]{0,3}(?:元|镑|郎|盾|铢|卢布|比索)|生育率|[pP][Hh]值|视力|概率|因子|权重|倍数|乘数|再生数|性别比|抚养比|[师患护件价]比|比率|市[盈净]率|里氏|震级|户规模|(?:亿元|百万吨|万车)[^,，;；。0-9]{0,18}率|PMI|CPI|PPI|景气|初值|终值|信心值|收入比|平均等级|总吨|[（(][A-Z]{2,6}[）)]|[A-Z]{3,6}(?:值|降|升|为|达)/;

/** An official indicator straight before the number, measured in something: 城镇新增就业41, 年产值突破200. */
const isMeasured = (lead: string): boolean =>
  !['index', 'ratio', 'count', null].includes(dimensionNamed(lead.replace(REACHED_AT_END, '')));

/** `分别下降28%、10.6`: nothing but a joint behind a figure that has its unit. */
function followsInList(text: string, before: Figure, figure: Figure): boolean {
  if (!before.unit || before.kind === 'rank' || !before.numeral) return false;
  return (
    /^(?:、|和|与|及|，|,|、?达到?)$/.test(text.slice(before.span.end, qualifiedSpan(figure).start)) &&
    !/[，,]/.test(text.charAt(before.span.end))
  );
}

/** “青字号”优品100、“青品远行”: a name in a list of names. */
const isOneOfQuotedNames = (text: string, lead: string, { span }: Figure): boolean =>
  /[”」][\u4e00-\u9fff]{1,4}$/.test(lead) && /^、[“「《]/.test(text.slice(span.end, span.end + 2));

const isSmall = ({ numeral }: Figure): boolean => numeral !== null && valueOf(numeral).compare(100) < 0;

/** 修建水池12、机井25眼: the next item of the list, or the one before, is a noun with its count. */
const isListed = (text: string, { span }: Figure, before: Figure | undefined, next: Figure | undefined): boolean =>
  (next !== undefined && next.unit !== null && ITEM.test(text.slice(span.end, next.span.start))) ||
  (before !== undefined && before.unit !== null && ITEM.test(text.slice(before.span.end, span.start)));

const ITEM = /^[、；;][\u4e00-\u9fff]{2,8}$/;

const isRateSized = ({ numeral }: Figure): boolean => numeral !== null && valueOf(numeral).compare(1000) < 0;

/** `从53.2%提升到57.7`: what something moved to has the unit of what it moved from. */
const isMovedTo = (text: string, { span, numeral }: Figure, start: number): boolean =>
  numeral !== null &&
  /^(?:大幅|稳步|快速|逐步|逐年)?(?:提高|提升|上升|增加|增长|扩大|下降|降低|减少|回落|缩短|压减|跃升|攀升|发展)(?:到|至)(?:了|约|近|超过|超)?$|^[增升降]至$/.test(
    text.slice(span.end, start),
  ) &&
  /[从由][^,，。；;]{0,16}$/.test(text.slice(Math.max(0, span.start - 20), span.start));

const movedLevel = ({ unit }: Figure, { numeral }: Figure): Level | null =>
  // 从1795亿元增加到5260亿 lost its 元, which missing-yuan says
  unit?.dimension.startsWith('money') && (numeral?.power ?? 0) >= 4 ? null : 'warning';

/** Nothing but 余 or 多 between the digits and the pause that follows. */
const endsClause = (text: string, { span, qualifiers }: Figure, next: Figure | undefined): boolean => {
  const end = Math.max(span.end, ...qualifiers.map(qualifier => qualifier.span.end));
  const tail = text.slice(end, end + 2);
  // 12,13,15个 is one list; 11，80%的 is not, and 60，2015年 neither
  if (/^[,，][0-9]/.test(tail)) return next !== undefined && next.span.start === end + 1 && startsAnew(next);
  return /^[,，;；。]/.test(tail) || /^、[\u4e00-\u9fff“《]/.test(tail);
};

/** A figure that cannot give its unit to the one before. */
const startsAnew = ({ kind }: Figure): boolean =>
  ['rate', 'points', 'date', 'period', 'multiple', 'ratio', 'code'].includes(kind);

/** `2023` and `1958` are years more often than counts. */
function isYear({ numeral }: Figure): boolean {
  if (!numeral || numeral.decimals > 0 || numeral.power > 0) return false;
  const value = valueOf(numeral).valueOf();
  return value >= 1900 && value <= 2100;
}

function sharesNextUnit(text: string, figure: Figure, next: Figure | undefined): boolean {
  return (
    next !== undefined &&
    !startsAnew(next) &&
    next.span.start - figure.span.end <= 2 &&
    /^[、,，和]/.test(text.slice(figure.span.end, next.span.start))
  );
}

/** The words of the figure's own item: back to the last pause, 、 included, or to the figure before. */
function ownWords(text: string, start: number, before: Figure | undefined): string {
  const lead = text.slice(Math.max(before?.span.end ?? 0, start - 16), start);
  return lead.slice(Math.max(...[...',，、;；'].map(mark => lead.lastIndexOf(mark))) + 1);
}

const REACHED =
  '(?:共计|累计|总数|合计|首次|双双|分别|均|已)*(?:约|近|超|超过|达|达到|增至|增加到|升至|提高到|发展到|突破|共|完成|实现|为|有)?';

const REACHED_AT_END = new RegExp(`${REACHED}$`);

/** A noun or verb of at least two characters straight before the digits, in quotation marks or not. */
const QUANTITY = new RegExp(`[\\u4e00-\\u9fff]{2}[”」）)]?${REACHED}$`);

/** How much something changed: what follows is a rate or an amount, and neither goes without a unit. */
const CHANGE = /(?:增长|下降|提高|上升|提升|增加|减少|降低|回落|压减|缩短)(?:了|约|超过|超|近)?$/;

/** What is printed in percent: 城镇化率达到, 占比, 投入强度. */
const RATE =
  /(?<!收入|容积|杠|斜|曲|频|速|功|效|汇|税|费)(?:(?<!倍|贡献)率|比重|占比|之比|比例|强度|匹配度|满意度|知晓度)(?:均|都|已|已经|总体|稳步)?(?:(?:提高|上升|提升|下降|降低|回落|稳定|保持|维持|控制|增长)(?:到|至|在)|达到|达|为|降至|升至|增至|超过|超|接近|近|保持|高达|仅为|仅)*$/;

/** What is measured, and so has a unit also behind 万 and 亿. */
const SCALED = new RegExp(
  `(?:产量|总产|面积|里程|装机|装机容量|吞吐量|造林|营造林|抚育|绿化|农田|耕地|草原|森林|治理|复绿|铁路|公路|管网|道路|保障房|保障性住房|危房|棚户区|安居工程|托位|学位|床位|岗位|用电量|发电量|产能|储量|库容|开采量|专利拥有量|户厕)${REACHED}$`,
);
const PEOPLE = /人口|人数|人员|老人|老年|学生|群众|儿童|职工|用户|就业|游客|参保|劳动力|患者|志愿者/;

/** What is measured in money, tons, metres or people, and reached a number: 产业规模突破2000. */
const AMOUNT =
  /(?:产值|规模|营收|总值|产量|产能|里程|吞吐量|装机|消费|面积|长度|收入|支出|投资|资金|余额|贷款|利润|税收|[金成总易约售]额|用电量|发电量|客流量|人次|岗位)(?:已|均|首次|双双|分别|累计|合计|共计?|每年)*(?:达到|达|超过|超|突破|增至|增加到|提高到|扩大到)(?:了|约|近)?$/;

/** Something done, at the head of the clause: 累计办理企业诉求15345。 */
const DONE =
  /^(?:全年|去年|今年|我们|共|累计|已|先后|还|新)*(?:新建|新增|新设|新开|新引进|新认定|新签约|新创建|新改建|新培育|新植|建成|建设|改造|改建|实施|打造|培育|引进|完成|开展|举办|发放|整治|治理|修复|创建|开发|组建|投放|安装|栽植|硬化|签约|落地|办理|办结|受理|排查|查处|化解|培训|救助|资助|帮扶|储备|谋划|招聘|招引|更换|铺设|架设|清理|拆除|盘活|转化|承接|生产|种植)(?:提升|续建|改造|建成|建设)?[\u4e00-\u9fff“”]{2,14}$/;

/** Names that end in a number: 边疆路331, 梦想公社618. */
const NAMED = /[间坊社谷港汇路线道站型级版网城园馆街社牌程动划楼室队杯展号机]$/;

/** What is counted without a unit, and what is no count: indices, scores, places, names, numbers of things. */
const NO_UNIT =
  /得分|评分|分值|分数|均分|满分|总分|[北南]纬|[东西]经|[乘除]以|等于|比分|浓度|数值|比值|师生比|容积率|排名|排位|位次|名次|位列|位居|名列|列第|居第|第$|前$|编号|代码|热线|电话|传真|邮编|邮政|号码|尾号|拨打|版本|误差|系列|型号|机型|车型|波音|空客|[歼轰]$|熵|温度|酸碱|密度|之$|以下$|[由从比第期版届年月日时]$|(?<![增升降提减])至$|(?<!调整|转变)(?<!率|重|比)为$|(?<![达加高降升展少])到$|(?<!销)号$|(?<![权站网景布试])点$|代表$|数字$|谐音|合计$/;

function verdict(text: string, { span }: Figure, level: Level): Verdict {
  return conflict({
    code: CODE,
    level,
    span,
    message: { key: 'conflict', args: { number: text.slice(span.start, span.end) } },
    fixes: [],
  });
}
