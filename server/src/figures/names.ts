import type { CodeClass } from './figure';

/** A number without a unit that is part of a name, and what else of the name is read with it. */
export interface NamePart {
  readonly codeClass: CodeClass;
  readonly start?: number;
  readonly end?: number;
}

const YEAR = /^(?:19[4-9]|20[0-9])/;

/** What a year without 年 stands in front of where it belongs to a title: 2024世界…大会, 2017政府工作报告. */
const TITLES =
  '大会|博览会|世园会|世博会|园博会|进博会|交易会|洽谈会|推介会|展销会|展览会|展会|年会|峰会|论坛|研讨会|座谈会|晚会|音乐会|发布会|运动会|奥运会|亚运会|残奥会|会展|会议|' +
  '大赛|联赛|锦标赛|公开赛|巡回赛|邀请赛|挑战赛|比赛|赛事|马拉松|艺术节|文化节|电影节|旅游节|美食节|购物节|读书节|啤酒节|消费季|文旅季|春游季|嘉年华|庙会|大集|灯会|' +
  '报告|公报|年鉴|白皮书|蓝皮书|绿皮书|指数|榜单|排行榜|百强|500强|名单|目录|清单|指南|标准|规划|纲要|方案|计划|行动|专项|工程|战略|目标|愿景|议程|宣言|倡议|' +
  '活动|博物馆日|消费日|宣传周|活动周|活动月|学年|学年度|年度|财年|赛季|采暖季|供暖季|榨季|雪季|新年|春节|春晚|跨年|高考|中考|校招|招聘';
const TITLE = new RegExp(
  `^[^，,。；;：:！!？?、\\s0-9]{0,24}?(?:${TITLES}|[赛杯](?:冠军|亚军|季军|决赛|总决赛)|[周节展赛奖杯][，,。；;：:！!？?、”》）)\\s]|中国[”》]|碳达峰|碳中和)`,
);

/** First characters of what is counted without a measure word, and of words that are no noun: 300居民, 500左右. */
const PEOPLE =
  '人|群|居|村|学|师|生|农|企|家|户|职|员|民|儿|老|患|旅|游|乘|客|观|选|党|干|团|代|委|专|工|志|会|用|贫|困|残|失|孤|孩|女|男|青|少|妇|军|官|兵|士|难|百|千|万|亿|余|多|来|几|左|右|以|之|的|至|到|和|与|及|或|是|为|在|等|其|中|不|也|后|前|内|外|间|上|下|名|医|护|警|司|运|顾|摊|商|住|产|考|应|毕|退|返|驻|受|被|参|重|规|省|国|县|市|区|乡|镇|新|大|高|强|佳|优|年|月|日|时|分|秒';
const PLAIN = new RegExp(`^(?:${PEOPLE})`);
/** Nouns a number of three digits or more names and does not count: 301调查, 1267委员会. */
const FIRM =
  /^(?:公司|集团|同城|公寓|医院|中学|小学|部队|工程|计划|行动|战略|模式|机制|工作法|布局|格局|调查|条款|委员会|目标|工作组|专案|专项|法案|会议|实验室|研究所|指挥部|事件)/;
/** Words straight before a figure that say how much there is. */
const AMOUNT_BEFORE =
  /[约近超逾达共过到至为有了足满增减建改造植种办理开展发放培训补助安置拆除清运累计于从由比和与及、，,；;：:（(]$/;

/** What a number of a table, a figure or an annex stands behind; 代表3 and 地图2 are none. */
const REFERENCE =
  /(?:附件|附表|附图|附录|专栏|如图|见图|见表|如表|[^代发外仪电手水填报列图]表|[^地版意蓝企试构]图|第?注)$/;
/** 90后, 00后: those born in a decade. */
const GENERATION = /^后(?![年续期来以，,。])/;

/**
 * What a number without a unit names where nothing is counted; null where it may be a count.
 * @param start the digits, up to `end`
 */
export function nameAround(text: string, start: number, end: number): NamePart | null {
  const length = end - start;
  const printed = text.slice(start, end);
  if (/[.．·,，]/.test(printed)) return null;
  const next = text.charAt(end);
  const behind = text.slice(end, end + 40);
  const lead = text.slice(Math.max(0, start - 4), start);
  if (length === 4 && YEAR.test(printed) && /[\u4e00-\u9fffA-Za-z]/.test(next) && TITLE.test(behind))
    return /[约近超逾达共增训助置放]$/.test(lead) ? null : { codeClass: 'title' };
  if (
    length === 2 &&
    /^[0-9][05]$/.test(printed) &&
    (GENERATION.test(behind) || (behind.startsWith('后') && /后[、和]$/.test(lead)))
  )
    return { codeClass: 'event' };
  if (length <= 2 && lead.endsWith('双') && !/[\u4e00-\u9fff]/.test(text.charAt(start - 2)))
    return { codeClass: 'event', start: start - 1 };
  if (length <= 2 && /^1[12]$/.test(printed) && lead.endsWith('双')) return { codeClass: 'event', start: start - 1 };
  if (length <= 2 && REFERENCE.test(lead) && !/[\u4e00-\u9fff]/.test(next)) {
    const sub = /^[-—–.．][0-9]{1,2}/.exec(behind);
    return { codeClass: 'reference', end: end + (sub?.[0].length ?? 0) };
  }
  if (/^[分人年百]制/.test(behind)) return { codeClass: 'name', end: end + 2 };
  if (length >= 3 && /^(?:股|款|型|系|线)/.test(behind)) return null;
  if (length >= 2 && /^(?:公司|同城|公寓)/.test(behind) && !AMOUNT_BEFORE.test(lead)) return { codeClass: 'name' };
  if (length < 3 || length > 5 || !/[\u4e00-\u9fff]/.test(next)) return null;
  if (FIRM.test(behind)) return { codeClass: 'name' };
  // 626小河: nobody counts brooks so exactly without 条; 300居民 are counted
  return PLAIN.test(behind) || printed.endsWith('00') || AMOUNT_BEFORE.test(lead) ? null : { codeClass: 'name' };
}
