import { chineseValue } from '../text/chineseNumeral';
import type { Span } from '../text/span';
import type { Enumeration } from './tally';
import type { List } from './lists';
import { listBefore } from './lists';

/**
 * A list directly before the number that counts it: 路旁、水旁、村旁、宅旁“四旁”, 科创、产业、人才三大战略. Linear in the
 * length of the text, for a list is looked for over a bounded stretch only. Lists without 、 are left alone: 和 joins too
 * many other things.
 */
export function* readEnumerations(text: string): Generator<Enumeration> {
  if (!text.includes('、') && !text.includes('”“')) return;
  NUMBER.lastIndex = 0;
  for (let match = NUMBER.exec(text); match; match = NUMBER.exec(text)) {
    const [digits] = match;
    const start = match.index;
    const before = text.charAt(start - 1);
    const quote = before === '“' || before === '"' ? before : '';
    const number: Span = { start, end: start + digits.length };
    const from = start - quote.length;
    const count = smallNumber(digits);
    if (count === null) continue;
    const counted = countedAt(text, number.end, count, quote !== '');
    const list = counted && listBefore(text, from);
    if (!counted || !list || !isListOf(text, list, counted.noun)) continue;
    const shared = sharesWord(text, list, counted.noun);
    if (counted.shared && !shared) continue;
    if (quote !== '' && !shared && !isEven(list) && !counted.closed) continue;
    yield {
      relation: 'enumeration',
      items: list.items,
      accepted: acceptedCounts(text, list, counted.noun),
      open: list.open,
      count,
      number,
      counted: { start: from, end: counted.end },
      certain: certainty(text, list, counted, shared, quote !== ''),
    };
  }
}

const NUMBER =
  /(?=[二两三四五六七八九十])(?<![一二三四五六七八九十百千几数第])(?:十[一二]|[两三四五六七八九十]|二(?=[级省]))|(?=[1-9])(?<![0-9.．第])(?:1[0-9]|20|[2-9])(?=[大个项类种])/g;

function smallNumber(digits: string): number | null {
  if (/^[0-9]/.test(digits)) return Number(digits);
  return digits === '两' ? 2 : Number(chineseValue(digits)?.value ?? 0n) || null;
}

interface Counted {
  readonly end: number;
  /** What is counted, without its measure word. */
  readonly noun: string;
  /** Whether things of this kind are counted by naming them all: 三大领域, 两个方面, 三级, 四市. */
  readonly closed: boolean;
  /** Whether every item must have the noun: 数据链、服务链、人才链三链. */
  readonly shared: boolean;
}

/** 大 and the measure words that count what was just named. */
const MEASURE =
  /^(?:大(?![家约概致于以有不会])|个(?!月|百分|小时|工作日|多|半|五年|百年|第)|项|类|种|条|根|篇|场|级(?!甲|乙|以上|以下|医院|主任|调研|教授|警|保密|响应|标准|资质|公路|残疾|建筑|风险|预警|地震|大风|等|跳|巡视|管网|指标|市场|火|高工|文物)|方面)/;
const PLACES =
  /^(?:国|县市区|县市|县区|市县|市区|区县|旗县|乡镇|镇街|市|县|区|镇|乡|村|旗|省区市|省区|省市|省|州|地)(?![场级委政直级长民位面点方域])/;
const KINDS =
  /^[^,，、;；。：:0-9]{0,4}?(?:方面|环节|领域|层面|维度|关键|重点|阶段|体系|机制|能力|原则|理念|战略|板块|支柱|品牌|抓手|目标|指标|意识|手段|闸门|积极性|转变|清单|文章|任务|关口|渠道|方向|重点|要素|主体|模式|优势|动力|行动|工程|攻坚战|战役|保卫战|计划|产业|先导产业|主导产业|支柱产业|特色产业|村|社区|街道|镇|乡|县市|县|市|区|省|省份|城市|部门|方针|主线|系统|中心|功能区|组团|片区|高地|园区|基地|体制|制度|建设|改革|工作|整治|课题)/;

/** Things several of which may be of one kind that was listed: 林果、食用菌四个基地. */
const OF_ONE_KIND = /(?:基地|园区|中心|片区|功能区|组团)$/;

function countedAt(text: string, at: number, count: number, quoted: boolean): Counted | null {
  const rest = text.slice(at, at + 12);
  const found = (length: number, noun: string, closed: boolean, shared = false): Counted => {
    const closing = quoted ? /^[\u4e00-\u9fff]{0,6}[”"]/.exec(text.slice(at + length, at + length + 7)) : null;
    return { end: at + length + (closing?.[0].length ?? 0), noun, closed, shared };
  };
  const measure = MEASURE.exec(rest)?.[0];
  if (measure === '大' && count > 10) return null;
  if (measure !== undefined) {
    const noun = rest.slice(measure.length);
    if (measure === '级' || measure === '方面') return found(measure.length, measure, true);
    const length = /^[\u4e00-\u9fff]{1,8}/.exec(noun)?.[0].length ?? 0;
    if (length === 0) return null;
    const kind = KINDS.exec(noun)?.[0];
    const closed = kind !== undefined && !(measure === '个' && OF_ONE_KIND.test(kind));
    return found(measure.length + (kind?.length ?? Math.min(length, 4)), noun.slice(0, kind?.length ?? length), closed);
  }
  const place = PLACES.exec(rest)?.[0];
  // 三省一市: the number counts some of them only
  if (
    place !== undefined &&
    /^[一两二三四五六七八九十](?:国|省|市|县|区|镇|乡|村|州|旗|盟)/.test(rest.slice(place.length))
  )
    return null;
  // 两国 is said of any two
  if (place === '国' && count < 3) return null;
  if (place !== undefined) return found(place.length, place, !['国', '区', '村', '地'].includes(place));
  const word = /^[\u4e00-\u9fff]{1,4}(?=[”"])/.exec(rest)?.[0];
  if (quoted) return word === undefined ? null : found(word.length, word, false);
  return /^[\u4e00-\u9fff]{2}/.test(rest) ? found(1, rest.charAt(0), false, true) : null;
}

/** Words that end a predicate: what follows them is their object, not the sum of a list. */
const PREDICATE =
  /(?:的|各|每|共|第|近|超|约|达|至少|为|了|等|和|及|与|全市|全县|全区|全镇|新增|新建|建成|实现|保持|做到|荣获|获得|获评|入选|突破|符合|增进|以及|其他|另外|是|有|在|对|向|从|由|到|给|将|把|被|[做办抓用守打]好)$/;
/** Verbs that are one where they stand alone, or behind an adverb: 、提升三产, but 环境提升 is a noun. */
const VERB =
  /^(?:加快|持续|着力|大力|全面|深入|进一步|扎实|统筹|积极|坚决|深入|继续|切实|组织|更好|推动|促进)*(?:落实|推进|实施|开展|坚持|坚定|增强|缩小|纳入|降低|提升|提高|加强|深化|出台|制定|创建|建设|统筹|围绕|聚焦|强化|培育|打造|壮大|做大|做强|做优|发力|推动|支持|形成|突出|把握|完成|树牢|践行|贯彻|稳住|挺住|储备|办理|守住|构建|完善|健全|启动|兑现)$/;
/** Words a new account begins with in the middle of a list. */
const OPENER =
  /^(?:实施|推进|坚持|做好|抓好|打好|办好|用好|聚焦|围绕|落实|建设|加快|加强|深化|提升|提高|统筹|开展|推动|支持|打造|培育|强化|完善|健全|优化|构建|实现|组织|启动|深入|持续|全面|积极|大力|扎实|进一步|着力|重点|以|为|在|对|将|把|使|让)/;
/** Bodies that give several things each: 市委、市政府三项制度. */
const BODY = /(?:委|政府|府|部|局|厅|院|省|中央|公司|集团|单位|人大|政协|银行|大学|学校|医院)$/;

function certainty(
  text: string,
  list: List,
  counted: Counted,
  shared: boolean,
  quoted: boolean,
): Enumeration['certain'] {
  if (shared || isEven(list)) return 'both';
  const words = list.items.map(({ start, end }) => text.slice(start, end));
  // 坚持一个原则、坚持中美三个公报: the last item is a predicate of its own
  if (!counted.closed || quoted || (!list.exact && OPENER.test(words.at(-1) ?? ''))) return 'neither';
  if (words.some(word => BODY.test(word))) return 'neither';
  const [first = '', ...others] = words;
  const plain = others.every(word => word.length <= LONGEST_NAME && !OPENER.test(word) && !OTHER_VERB.test(word));
  const short = others.every(word => word.length <= 4) ? 2 * LONGEST_NAME : LONGEST_NAME;
  return plain && first.replace(LEADING, '').length <= short ? 'both' : 'fewer';
}

/** Names of things in a list; what is longer may be an account of its own. */
const LONGEST_NAME = 8;
/** The verb in front of a list. */
const LEADING =
  /^.*(?:继续|重点|着力|大力|全面|深入|加快|突出|统筹|持续|扎实|进一步|积极|切实|全力|牢牢|紧紧|对|以|从|在|围绕|聚焦|实施|推进|推动|发展|培育|打造|做好|抓好|抓住|把握|支持|壮大|强化|加强|促进|完善|健全|提升|优化|建设|建成|实现|开展|构建|布局|启动|带动|做强|做优|做大|擦亮|深化|办好|完成|突破|引导|确保|坚持|涵盖|包括|形成)(?:了|起|好)?/;
/** More verbs an item of a list may begin with. */
const OTHER_VERB =
  /^(?:盘活|做|抓|办|守|补|稳|促|保|扩大|扩|增加|增强|减少|降低|推广|引进|引导|引入|落地|建立|建成|新建|改造|整治|修复|治理|保护|保障|改善|改进|改革|创新|创建|发挥|释放|激发|调整|整合|化解|防范|严守|严格|压实|夯实|筑牢|擦亮|放大|拓展|拓宽|挖掘|举办|承办|参与|服务|融入|对接|承接|争取|争创|力争|确保|完成|突破|获|成|巩固|丰富|繁荣|弘扬|传承|倡导|鼓励|规范|监管|管好|用|解决)/;

/** 成都、自贡布局建设3个…: what is built is counted, not where. */
const LAST_VERB =
  /(?:布局|建设|建成|新建|设立|开展|实施|启动|推进|打造|举办|培育|创建|推出|组建|引进|落地|部署|规划|维持|发起|签署|发布)$/;
/** 省、市、县三级: tiers of administration; of other things 三级 names one grade (四级响应). */
const TIER =
  /(?:中央|国家|部|省|自治区|自治州|直辖市|州|盟|市|地|县|旗|区|乡|镇|街道|街|村|社区|组|屯|户|网格|片区|园区|厅|处|科|班|校|院|总队|支队|大队|中队|分局|总局|站|所|厂|车间)$/;
const REGION = /[亚欧非美洲角海北南东西中湾岛域线]$|半岛|流域/;

function isListOf(text: string, { items }: List, noun: string): boolean {
  const words = items.map(({ start, end }) => text.slice(start, end));
  const last = words.at(-1) ?? '';
  if (PREDICATE.test(last) || VERB.test(last)) return false;
  // “四个应该”“四个共同”“三点思考”, 两大板块、三大工程: things counted beside each other
  if (words.some(word => /[一两二三四五六七八九十][个项条大点种类级]/.test(word))) return false;
  if (words.some(word => /[“"][^”"]*[两二三四五六七八九十][^”"]*[”"]/.test(word))) return false;
  // 京津冀、长三角和东三省: the number belongs to the last name
  if (last.length === 1 && words.slice(1).some(word => word.length > 1)) return false;
  if (LAST_VERB.test(last) && last.length >= 4) return false;
  if (noun === '级' && !words.every(word => TIER.test(word))) return false;
  // 甲省、乙省加上丙丁两个市: what is added is counted
  if (/加上|连同/.test(last)) return false;
  // 宁夏四省区五市: the list has been counted already
  if (/[一两二三四五六七八九十](?:省区|省市|国|省|市|县|区|镇|乡|村|州|旗|盟|家|校|所)$/.test(last)) return false;
  // 欧盟、非洲、中亚五国: a region may have a number of its own
  if (PLACES.test(noun) && REGION.test(last)) return false;
  return words.slice(1).every(word => word.length <= 12 && !/[0-9０-９]|等/.test(word));
}

/** Names of one character each: 城乡、区域三大关系. */
const SEVERAL = /^(?:城乡|工农|省市|市县|县乡|乡村|省市县|市县乡|县乡村|区镇|水电|男女|政银企)$/;

/** How many things the list may be said to name. */
function acceptedCounts(text: string, list: List, noun: string): readonly number[] {
  const words = list.items.map(({ start, end }) => text.slice(start, end));
  const counts = new Set([words.length]);
  // B和C at the end may be one item, unless all are of one shape; what stands before the last 、 may be no item of it
  if (list.joined > 0 && !isEven(list)) counts.add(words.length - list.joined);
  if (list.joined > 0 && (!isEven(list) || words[0]?.replace(LEADING, '').length !== words[1]?.length))
    counts.add(list.joined + 1);
  const inside = words.filter(word => /[和与及]/.test(word)).length;
  for (let i = 1; i <= inside; i++) counts.add(words.length + i);
  words.forEach((word, i) => {
    // a new account in the middle: 优化结构、推进工业、交通、建筑三大领域节能
    if (i > 0 && OPENER.test(word) && !words.every(each => OPENER.test(each))) counts.add(words.length - i);
    if (SEVERAL.test(word)) for (let more = 1; more < word.length; more++) counts.add(words.length + more);
  });
  if (noun === '级' && words.slice(1).every(word => word.length <= 3))
    for (let i = words.length; i <= words.length + words.join('').length; i++)
      if (words.slice(1).some(word => word.length > 1)) counts.add(i);
  return [...counts];
}

/** Whether a word of the counted noun stands in every item: 路旁、水旁、村旁、宅旁“四旁”. */
function sharesWord(text: string, { items }: List, noun: string): boolean {
  const first = noun.charAt(0);
  return first !== '' && items.every(({ start, end }) => text.slice(start, end).includes(first));
}

/** Whether the items are of one shape: of one length, the first one perhaps behind a verb. */
function isEven({ items, exact }: List): boolean {
  const lengths = items.map(({ start, end }) => end - start);
  const [first = 0, second = 0, ...others] = lengths;
  if (items.length < 3 && !exact) return false;
  if (others.some(length => length !== second)) return false;
  return exact ? first === second : first >= second && first <= second + 6;
}
