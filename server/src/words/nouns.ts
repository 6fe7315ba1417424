import type { Word } from './segmenter';

/** Between the members of a list. */
export const separators = /^[、和与及]$|^以及$/;

export const isNounTag = (tag: string): boolean => /^(?:n[a-z]*|vn|an|l|i|j|b|s|f|eng|k|h)$/.test(tag);

/** Verbs that stand in names of what is measured (节能改造, 技术创新, 规模养殖), whatever tag an engine gives them. */
export const nominalVerb =
  /^(?:创新|改造|维修|修缮|更新|整治|治理|种植|养殖|加工|制造|建设|示范|服务|培训|教育|管理|保护|保障|监测|监督|就业|创业|再就业|转化|供应|供热|供水|供气|供电|送电|输电|排水|灌溉|造林|绿化|硬化|亮化|征收|拆迁|搬迁|安置|养老|托育|医疗|救助|体检|检测|检查|防治|修复|净化|处理|回收|利用|运输|旅游|消费|流转|交易|贸易|销售|零售|出口|进口|贷款|存款|融资|投资|补贴|补助|奖励|减税|降费|加固|扩建|改建|应用|研发|合作|攻关|试点|普查|规划|评价|认证|登记|审批|用工|用电|用水|排放|覆盖|储备|参保|缴费|招商|签约|收购|存栏|出栏|播种|收割|深松|耕作|托管|装机|发电|调水|取暖|充电|停车|演出|展览|办理|建议|提案|答复|调解|执法|巡查|排查|隐患|照料|养护|看护|护理|救护|急救|负担|限速|审议|组织|要求|举措|扶贫|开发|帮扶|预防|度假|健身|休闲|救援|抢险|防洪|抗旱|减灾|防灾|采购|配送|仓储|集散|孵化|研究|试验|实验|检验|检疫|鉴定|评估|考核|巡察|整改|调研|宣讲|推介|交流|援助|改革|观光|直播|居住|保洁|分类|收集|焚烧|填埋|规定|决定|承诺|贡献|寄宿|做法|成效|安排|部署|增收|减收|增产|减产|减负|让利|退税|退费|亏损|盈利|节支|降本|节水|节电|纳税|创收|创汇|分红|加息|降息|降准|置换|务工|外出务工)$/;

/** Nouns of one character at the end of names: 服务|点, 提档升级|村. */
export const suffixes =
  /^[区县镇乡村园站厂品点线网库馆所带圈链员者室院校店桥路港场岛田池井仓台柜车船机器屏杆桩箱棚舍房楼厅堂岗户群家生工班号证卡票法案例项队团组局处地源泵渠坝闸塘段展]$/;

/** What was done to the thing counted: at the left edge no part of its name, alone no name at all. */
export const actions =
  /^(?:调整|成立|迈上|盘活|安置|选派|培育|建设|新建|引进|新增|实施|打造|开展|组织|举办|发放|争取|推进|创建|增补|出台|落实|完成|安排|培训|帮扶|救助|处理|办理|签约|整治|修复|淘汰|推广|新设|新晋|改造|新开工|开工|投入|吸引|惠及|建成|清理|拥有|接待|选拔|承接|深化|巩固|涉及|减少|提供|新改建|改建|新改扩建|改扩建|新布局|新招录|新认定|新组建|扩建|审议|获批|获评|新获批|制定|修订|修改|废止|出台|评选|认定|评定|命名|追回|兑现|取缔|清退|关闭|退出|落地|引入|改扩|续建|布设|布局|铺设|架设|安装|配备|配置|更换)$/;

/** Verbs whose object goes on to do something itself: 支持5家企业|上市, 选派30名干部|下沉. */
export const pivots =
  /^(?:支持|组织|选派|引导|帮助|推动|吸引|带动|安排|资助|助力|推荐|派遣|鼓励|促进|使|让|令|助推|导致|造成|确保|促成)$/;
/** They only say how many there are. */
const amounts = /^(?:有|已有|现有|拥有|没有|累计|共|共有|共计|达|达到|超过|突破|约|来自|涉及|占|位列|居|获评|等)$/;
/** They bring about what stands behind them. */
export const causes = /^(?:使|让|令|将使|造成|导致|引发|致|致使|帮助)$/;
const clauseStart = /^[，,。；;！!？?：:\n]$/;
/** Stands between a verb and the count of its object: 建成了首批5个. */
const between = /^(?:[dtmru].*|c)$/;
const LONGEST_CLAUSE = 30;

/**
 * Whether a figure counts what a verb is done to: the verb stands right before it (建设|5个), or opens its clause and the
 * figure goes on with a list (建设公园5个、|8个). Verbs whose object acts itself are none.
 */
export function isObjectOfVerb(words: readonly Word[], text: string, figureStart: number): boolean {
  const behind = wordAt(words, figureStart);
  let nearest: Word | undefined;
  let first: Word | undefined;
  let verbBetween = false;
  for (let i = behind - 1; i >= 0 && behind - i < LONGEST_CLAUSE; i--) {
    const word = words[i];
    if (!word || clauseStart.test(text.slice(word.start, word.end))) break;
    const print = text.slice(word.start, word.end);
    if (causes.test(print)) return false;
    // 支持长白山等|3个: whoever is named acts himself
    if (!verbBetween && pivots.test(print)) return false;
    verbBetween ||= /^v/.test(word.tag ?? '') && !nominalVerb.test(print);
    if (!between.test(word.tag ?? '') && !amounts.test(print)) {
      nearest ??= word;
      first = word;
    }
  }
  const isVerb = (word: Word | undefined): boolean => {
    const print = word ? text.slice(word.start, word.end) : '';
    if (!word || pivots.test(print)) return false;
    return actions.test(print) || (/^v/.test(word.tag ?? '') && !nominalVerb.test(print));
  };
  // 向其他38个国家: behind a preposition it is no object
  // 发现的|三只气球|威胁…: told of by a clause of its own
  if (text.charAt(figureStart - 1) === '的') return false;
  if (nearest?.tag === 'p' || (nearest && pivots.test(text.slice(nearest.start, nearest.end)))) return false;
  return isVerb(nearest) || isVerb(first);
}

/** Index of the first word that begins at or behind the offset; halves the search at each step. */
export function wordAt(words: readonly Word[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A word as it is printed; empty where there is none. */
export const printOf = (words: readonly Word[], text: string, index: number): string => {
  const word = words[index];
  return word ? text.slice(word.start, word.end) : '';
};
