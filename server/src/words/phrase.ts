import type { Span } from '../text/span';
import { findIndicators } from './lexicon/lexicon';
import { actions, isNounTag, nominalVerb, separators, suffixes } from './nouns';
import type { Word } from './segmenter';

/** No indicator is printed longer (UTF-16 units), and nothing further from its figure is meant by it. */
const REACH = 60;
const LONGEST_QUOTATION = 12;
const openings = new Map([
  ['”', '“'],
  ['）', '（'],
  [')', '('],
]);

/** What may stand between an indicator and its figure; any other verb breaks the tie (`由70亿元迈上|100亿元`). */
const links = new Set(
  (
    '为 是 有 达 达到 达成 实现 完成 突破 超 超过 逾 近 约 大约 接近 不足 不到 不低于 不少于 共 共有 总共 合计 总计 累计 累计达 共计 已 已有 已达 ' +
    '现有 拥有 增长 增加 增 增至 增加到 增长到 提高 提高到 提升 提升到 提升至 上升 上升到 升至 下降 下降到 降至 降低 降低到 减少 减少到 减至 ' +
    '建成 竣工 基本 改善 恶化 好转 净增 新增 新增加 回落 缩短 缩短到 压缩 压缩到 压减 扩大 扩大到 稳定 稳定在 保持 保持在 控制 控制在 维持 同比 环比 年均 平均 预计 ' +
    '预期 力争 确保 计划 首次 首超 再 再次 连续 成功 到 至 由 从 在 以上 左右 分别 分别为 分别达 高达 多达 仅 仅为 只有 占 同 比上年 较上年 ' +
    '比 较 上年 去年 均 都 将 要 可 可达 能 就 还 也 了 于 将达 将达到 一举 快速 大幅 稳步 持续 实际 名义 缩小 缩小到 缩小至 演进 演变 转变 优化 变化 调整 优化调整 每人 定为 拟定 设定 按 自 达 向 往 每年 人均每年 年人均 平均每年 每天 每月 全年 当年 目前 下达 拨付 累计安排 迈上 跨上 站上 跃上 攀上 冲上 登上 迈入 跨入 跃升到 跃升至 迈过 跨过 跨越 越过 翻 翻了 拟 拟按 安排 拟安排 破 整合 归并 合并 撤并 整合优化 将由 将从 仍为 仍有 降 升 减 涨 跌 各'
  ).split(' '),
);
/** These sum up what stands before them, so that all members of the list are meant: `公路、桥梁共12处`. */
const sums = new Set(['共', '总共', '合计', '总计', '共计', '共有', '均', '双双']);
/** Parts of names that the engines take for verbs or know no tag of. */
const nameParts =
  /(?:收入|支出|投资|投入|产值|产量|产能|贷款|存款|出口|进口|就业|消费|用电|用水|融资|纳税|税收|占比|比重|排放|规模|率|额|量|数|值|示范|种植|养殖|加工|制造|占地)$/;
const measured = /(?:收入|支出|投资|产值|产量|产能|贷款|存款|出口|进口|消费|增加值|销售额|交易额|成交额|额|利润|税收)$/;
const placeOrScope =
  /^(?:全|我|本|该|各|各个)?(?:国|省|市|县|区|镇|乡|村|州|盟|旗|场|年|地区)$|^(?:全|我|本|该|各|各个)(?:社会|系统|行业|街道|社区)$|^(?:社会)$|^(?:目前|如今|现在|当年|全年|今年|去年|其中|截至|同时|此外|期间|以来|全部|所有|各类|这些|上半年|下半年|年末|年底|年均|全面|重点|牵头|积极|有效|持续|以下|以上|方面)$/;
/** Alone they say where; with a noun they are part of its name (农村居民, 城镇人口). */
const placesAlone =
  /^(?:世界|全球|城镇|农村|当地|社会|国内|城乡|人均|年人均|月人均|户均|政府|价值|国家级|[省市县区镇村]级)$/;
/** Verbs that only say that something was done; what stands behind them names it. */
const lightVerbs = /^(?:完成|实施|开展|实现|推进|进行)$/;
/** What a clause begins with whose subject stands before the pause. */
const goesOn = /^[将已由从则也均仍现]$/;
const clauseEnds = /[，,。；;！!？?：:\n（(]/;
/** Words tagged as adjectives that take what stands behind them for an object. */
const takesObject =
  /^(?:稳定|丰富|繁荣|健全|完善|壮大|活跃|深化|落实|明确|畅通|清理|便利|规范|密切|巩固|充实|满足|方便|端正|平衡|集中|公开|纯洁)$/;
/** Adverbs of amount between a subject and its verb. */
const howMuch = /^(?:累计|全年|今年|去年|年均|新增|同比|预计|新|再|已)$/;
/** What is counted does this itself, so that it is no part of its name. */
const leaves =
  /^(?:退出|上市|投产|竣工|开工|获批|落户|落地|入库|关停|到账|到位|挂牌|入驻|注册|升级|晋级|入选|入围|摘帽|脱贫|复工|返乡|参赛|参展|签约|投用)$/;
/** Nouns that name a measure whatever stands before them. */
const ofMeasures = /(?:率|额|量|面积|时间|比例|比重|成本|速度|里程|厚度|费用|人数|次数|价格|周期|时长|总数|人口|资金)$/;
/** Verbs that are always done to what follows. */
const solves = /^(?:解决|引入|解答|回应|支持|满足|破解|消除|开展|举办|提供|发放|配备|设置|形成|构建|获得|取得)$/;
/** Verbs that say what is done to a measure. */
const moves =
  /^(?:扩大|提高|降低|减少|增加|控制|缩短|压减|压缩|保持|稳定|提升|优化|调整|节约|超过|占用|延长|确保|推动|促进|带动|拉动|计划|预计|生产|完善|加大|利用|筹集|筹措|争取|安排|落实|获得|取得|形成|释放|盘活|支付|投入|用于|撬动|追加|下达|拨付|节省|腾退|挽回|化解|涉及|达到|突破|实现|完成)$/;
const LONGEST_COMPARISON = 8;
const comparers = /^(?:比(?![例重率值分])|较(?![大高好强])|高于|低于|优于|好于|快于|慢于|高出|超$|少于|多于)/;
const aims = /^(?:增长|预期){1,2}$/;
/** What ranks a thing, and among whom: `质效|居西北第1位`, `增速|位列全国第2位`. */
const ranks =
  /^(?:从?居|位居|位列|位于|列|排|排名|排位|排在|跃居|跃升|升至|升到|稳居|居于|保持|连续|继续|均|前|至|在|同类|地级市|西部|东部|中部|西北|西南|东北|华东|华北|华南|地区|百强|百强县|第)$/;

/**
 * The noun phrase that names what a figure counts: `全镇实现|茶叶加工总产值|首次突破3亿元`. Only what stands before the
 * figure in its own clause and is tied to it by words like 达到, 增长, 约; null where it is not (`全镇114个村` counts 村).
 * A guess: it may carry hints, never a hard verdict.
 *
 * @param words the words of `text`, in order; from an engine without tags the phrases are shorter and fewer
 * @param figureStart UTF-16 offset into `text`
 * @param isRank the figure is a place in a league: what is named is ranked
 * @returns UTF-16 offsets, half open; without place, time and adverbs on the left
 */
export function phraseBefore(
  words: readonly Word[],
  text: string,
  figureStart: number,
  isRank: boolean = false,
): Span | null {
  const reader = new BackwardReader(words, text, figureStart);
  if (isRank) reader.skipRank();
  const { summed } = reader.skipLinks();
  if (!isRank && reader.skipComparison()) reader.skipLinks();
  const phrase = reader.nounRun();
  if (!phrase) return null;
  // 研发支出|与|生产总值之比
  if (/之比$/.test(text.slice(phrase.start, phrase.end)) && reader.separator()) {
    const first = reader.nounRun();
    if (first) return { start: first.start, end: phrase.end };
  }
  if (!summed) return phrase;
  for (let first = phrase; ;) {
    const before = reader.separator() ? reader.nounRun() : null;
    if (!before) return { start: first.start, end: phrase.end };
    first = before;
  }
}

/**
 * What the clause before is about, for a figure whose own clause says only how it changed: `产品|出口|表现突出、增长77.6%`. An
 * official name, or words that end like one; null where that clause has a figure of its own.
 */
export function topicBefore(words: readonly Word[], text: string, figureStart: number): Span | null {
  const reader = new BackwardReader(words, text, figureStart);
  reader.skipLinks();
  return reader.topic();
}

/** 解决|率达, 败诉|率降|至 are such words to the engines: the last character of a name, and the verb behind it. */
function withVerbApart(words: readonly Word[], end: number, text: string): readonly Word[] {
  const isTail = (word: Word | undefined): boolean =>
    word !== undefined && /^[至到为]$/.test(text.slice(word.start, word.end));
  const at = isTail(words[end - 1]) ? end - 1 : end;
  const last = words[at - 1];
  if (
    !last ||
    last.end - last.start !== 2 ||
    !/^[率量额值数展品房田片库][达升降增减超为近约破]$/.test(text.slice(last.start, last.end))
  )
    return words;
  const verb = last.start + 1;
  const apart = [
    { start: last.start, end: verb, tag: 'n' },
    { start: verb, end: last.end, tag: 'v' },
  ];
  return [...words.slice(0, at - 1), ...apart, ...words.slice(at)];
}

/** Reads the words before a figure from right to left. */
class BackwardReader {
  readonly #words: readonly Word[];
  readonly #text: string;
  readonly #from: number;
  /** Index behind the next word to be read. */
  #at: number;

  constructor(words: readonly Word[], text: string, figureStart: number) {
    this.#text = text;
    this.#from = Math.max(0, figureStart - REACH);
    const at = wordsEndingBefore(words, figureStart);
    this.#words = withVerbApart(words, at, text);
    this.#at = at + this.#words.length - words.length;
  }

  skipRank(): void {
    for (let word = this.#peek(); word; word = this.#peek()) {
      const print = this.#print(word);
      if (!ranks.test(print) && !placeOrScope.test(print) && !/^ns$/.test(word.tag ?? '')) return;
      this.#at--;
    }
  }

  /** 比“十三五”初|下降, 高于全国: what a figure is held against is not what it is of. */
  skipComparison(): boolean {
    for (let i = this.#at - 1; i >= 0 && this.#at - i <= LONGEST_COMPARISON; i--) {
      const word = this.#words[i];
      const print = word ? this.#print(word) : '';
      if (!word || word.start < this.#from || clauseEnds.test(print) || print === '、' || /^u/.test(word.tag ?? ''))
        return false;
      if (!comparers.test(print)) continue;
      // 比前|五年 is one word to some engines; 比|figure compares with the figure itself
      if (i === this.#at - 1 && print.length < 2) return false;
      this.#at = i;
      return true;
    }
    return false;
  }

  skipLinks(): { summed: boolean } {
    let summed = false;
    for (let word = this.#peek(); word && this.#isLink(word); word = this.#peek()) {
      summed ||= sums.has(this.#print(word));
      this.#at--;
    }
    return { summed };
  }

  /** Nouns that follow each other, without place, time and scope on their left; null where there is none. */
  nounRun(): Span | null {
    const verb = this.#skipTailVerb();
    const from = verb.end;
    let last = this.#at;
    for (let word = this.#peek(); word; word = this.#peek()) {
      if (this.#skipQuotation(word)) continue;
      if (!this.#isNoun(word) && !(this.#at < from && this.#isInside(word))) break;
      last = this.#at--;
    }
    if (last === this.#at && this.#at === from) return null;
    let first = this.#at;
    while (first < from - 1 && this.#isScope(first) && !this.#isOfName(first, from)) first++;
    if (first === from - 1 && this.#isDeed(first)) return null;
    const start = this.#words[first]?.start;
    const end = this.#words[from - 1]?.end;
    if (start === undefined || end === undefined) return null;
    // 使中国减少了70万: a place alone is counted by nothing; engines take 治沙 for one too
    const opener = this.#words[first - 1];
    if (
      first === from - 1 &&
      /^n[rs]$/.test(this.#words[first]?.tag ?? '') &&
      !(opener && actions.test(this.#print(opener)))
    )
      return null;
    return this.#judged({ start, end });
  }

  /**
   * Words inside a name that are no nouns: 低氟|健康|茶, 救护|员, and a verb where another verb governs the name
   * (建成旅游|集散|中心); without one it is the verb of the clause (企业|获得|专利).
   */
  #isInside(word: Word): boolean {
    const print = this.#print(word);
    if (clauseEnds.test(print)) return false;
    // 一般|公共预算支出
    if (print === '一般' && /^(?:公共|债务|工业|固体)/.test(this.#text.slice(word.end, word.end + 2))) return true;
    const before = this.#words[this.#at - 2];
    if (!before || before.start < this.#from) return false;
    // 经济|增长|预期|目标
    if (aims.test(print) && /^(?:增长|预期){0,2}目标/.test(this.#text.slice(word.end, word.end + 6))) return true;
    if (isMadeOfLinks(print)) return false;
    // 救护|员, 鉴定|田, 创建|率
    const next = this.#words[this.#at];
    // 新增|入驻|企业: told of the noun behind it
    if (next && leaves.test(print) && this.#isNoun(next)) return true;
    // 发行|利率, 收获|面积: a verb before the name of a measure is part of it, unless it says how that moved
    if (next && /^v/.test(word.tag ?? '') && print.length === 2 && ofMeasures.test(this.#print(next)))
      return !actions.test(print) && !moves.test(print);
    if (next && /^[\u4e00-\u9fff]$/.test(this.#print(next)) && print.length === 2 && /^v/.test(word.tag ?? ''))
      return true;
    // 农|房
    if (next && next.end - next.start === 1 && print.length === 1 && word.tag === 'zg') return true;
    if (actions.test(print)) return false;
    if (/^[az]$/.test(word.tag ?? ''))
      return (
        this.#isNoun(before) ||
        actions.test(this.#print(before)) ||
        (/^v|^x$/.test(before.tag ?? '') && !takesObject.test(print))
      );
    if (word.tag !== 'v') return false;
    if (print.length !== 2) return false;
    // “两山”|实践|创新基地
    if (this.#print(before) === '”') return true;
    if (!this.#isNoun(before)) return false;
    for (let i = this.#at - 2; i >= 0; i--) {
      const left = this.#words[i];
      if (!left || left.start < this.#from) return false;
      if (separators.test(this.#print(left))) continue;
      if (!this.#isNoun(left) || actions.test(this.#print(left)))
        return actions.test(this.#print(left)) || (left.tag === 'v' && !isMadeOfLinks(this.#print(left)));
    }
    return false;
  }

  /** 高速公路|限速, 旧房|翻新: a verb of two characters at the end of a name, with the noun it is done to before it. */
  #skipTailVerb(): { readonly end: number } {
    const word = this.#peek();
    let left = this.#at - 2;
    // 班列|累计|开行
    for (let link = this.#words[left]; link && howMuch.test(this.#print(link)); link = this.#words[left]) left--;
    const before = this.#words[left];
    const whole = { end: this.#at };
    if (!word || !before || before.start < this.#from || !/^v/.test(word.tag ?? '') || this.#isNoun(word)) return whole;
    const print = this.#print(word);
    const objects =
      (/^(?:n|vn|l|j|eng|x)/.test(before.tag ?? '') || nominalVerb.test(this.#print(before))) &&
      (this.#isNoun(before) || this.#print(before) === '）');
    // 融资平台|新退出, 企业|上市: who did it is counted
    if (objects && leaves.test(print)) {
      this.#at = left + 1;
      return { end: this.#at };
    }
    // 完成|除险: what is done has no name but the verb
    const done = lightVerbs.test(this.#print(before)) && !isMadeOfLinks(print);
    if (!/^..(?<![到出入给了成下上起住掉去在为过])$/.test(print) || !(objects || done) || actions.test(print))
      return whole;
    this.#at = left + 1;
    return whole;
  }

  topic(): Span | null {
    const pause = this.#peek();
    if (!pause || !/^[，,、]$/.test(this.#print(pause))) return null;
    const clause = /[^，,、；;。：:\n]*$/.exec(this.#text.slice(this.#from, pause.start))?.[0] ?? '';
    if (/[0-9０-９]/.test(clause)) return null;
    for (this.#at--; ; this.#at--) {
      const word = this.#peek();
      if (!word) return null;
      const print = this.#print(word);
      if (clauseEnds.test(print) || separators.test(print)) return null;
      // 用于教育的|投入，将由…增加到: the subject, parted from its verb by a pause
      if (word.end === pause.start && goesOn.test(this.#text.slice(pause.end, pause.end + 1)) && this.#isNoun(word))
        return this.nounRun();
      if (isMadeOfLinks(print) || !isNounTag(word.tag ?? '')) continue;
      if (measured.test(print) || findIndicators(print).some(({ end }) => end === print.length)) return this.nounRun();
    }
  }

  separator(): boolean {
    const word = this.#peek();
    if (!word || !separators.test(this.#print(word))) return false;
    this.#at--;
    return true;
  }

  /** A place or time alone counts nothing, and a verb without a noun neither; an official name is never cut. */
  #judged(span: Span): Span | null {
    const before = this.#text.slice(Math.max(this.#from, span.start - 20), span.end);
    const offset = span.end - before.length;
    const hit = findIndicators(before).find(({ end }) => offset + end === span.end);
    if (hit) return { start: Math.min(span.start, offset + hit.start), end: span.end };
    const phrase = this.#text.slice(span.start, span.end);
    return phrase.length < 2 ||
      placeOrScope.test(phrase) ||
      placesAlone.test(phrase) ||
      /^.{1,3}(?:[内里]|之?中|期间)$/.test(phrase) ||
      (actions.test(phrase) && phrase !== '投入')
      ? null
      : span;
  }

  /** `“四好农村路”`, `（义新欧）` inside or at the end of a name. */
  #skipQuotation(word: Word): boolean {
    const mark = openings.get(this.#print(word));
    if (!mark) return false;
    for (let i = this.#at - 2; i >= 0; i--) {
      const opening = this.#words[i];
      if (!opening || word.start - opening.end > LONGEST_QUOTATION) return false;
      if (this.#print(opening) !== mark) continue;
      this.#at = i;
      // 县|（区）: what stands in brackets is no name by itself
      if (mark !== '“' && /[\u4e00-\u9fff]$/.test(this.#text.charAt(opening.start - 1))) this.#at--;
      return true;
    }
    return false;
  }

  #isLink(word: Word): boolean {
    const print = this.#print(word);
    if (clauseEnds.test(print)) return false;
    if (print.trim() === '' || isMadeOfLinks(print)) return true;
    if (/^[一二两三四五六七八九十]{1,2}年(?:来|间|内)?$/.test(print)) return true;
    if (/^[人户]均$/.test(print)) return true;
    // 由前|三年
    if (print === '前' && /^[一二三四五两几][个年季]/.test(this.#text.slice(word.end, word.end + 2))) return true;
    // 占|全国
    if (placeOrScope.test(print) && /(?:占到?|在|居|列)$/.test(this.#text.slice(this.#from, word.start))) return true;
    if (/^[一二两三四五六七八九十]{1,2}$/.test(print)) return this.#text.charAt(word.end) === '年';
    if (/^[0-9０-９]+年?$|^[年月]$|^[一二三四]季度$/.test(print)) return this.#isPartOfDate(word);
    return /^(?:d|ad|c|u[a-z]*|y|t)$/.test(word.tag ?? '') && !nameParts.test(print);
  }

  /** `2023年`, also where it is two words; any other number is a figure and ends the search. */
  #isPartOfDate(word: Word): boolean {
    return (
      /^[0-9０-９]{1,4}[年月]/.test(this.#text.slice(word.start, word.start + 5)) || /^[年月]/.test(this.#print(word))
    );
  }

  #isNoun(word: Word): boolean {
    const print = this.#print(word);
    if (clauseEnds.test(print) || separators.test(print) || /^[\d.．]+$/.test(print)) return false;
    if (isMadeOfLinks(print)) return false;
    if (nameParts.test(print) || nominalVerb.test(print)) return true;
    if (/^[\p{P}\p{S}]+$/u.test(print)) return false;
    // 巷|道, 救护|员, 成就|展
    if (suffixes.test(print) && !/^[vp]/.test(word.tag ?? '')) return true;
    if (/^[展站]$/.test(print)) return true;
    const isWord = /^[\p{Script=Han}]{2,}$/u.test(print);
    // A word no engine knows is a name sooner than a verb.
    return isNounTag(word.tag ?? (isWord ? 'n' : 'x')) || (word.tag === 'x' && isWord);
  }

  /** Whether the word at the left edge of a run says where or when rather than what. */
  #isScope(index: number): boolean {
    const word = this.#words[index];
    if (!word) return false;
    const print = this.#print(word);
    // 青禾|镇: a place no engine knows
    const next = this.#words[index + 1];
    if (word.tag === 'x' && /[镇乡县市]$/.test(print + (next ? this.#print(next).replace(/..+/, '') : ''))) return true;
    return /^(?:ns|nt|nr|f)$/.test(word.tag ?? '') || placeOrScope.test(print) || actions.test(print);
  }

  /** 重点|抓好: a verb is no name. */
  #isDeed(index: number): boolean {
    const word = this.#words[index];
    return word?.tag === 'v' && !nameParts.test(this.#print(word)) && !nominalVerb.test(this.#print(word));
  }

  /** 省级|中心|村, 城市|道路: what is left of a name must be more than one character. */
  #isOfName(index: number, end: number): boolean {
    const next = this.#words[index + 1];
    return next !== undefined && index + 2 <= end && next.end - next.start < 2;
  }

  #peek(): Word | undefined {
    const word = this.#words[this.#at - 1];
    return word && word.start >= this.#from ? word : undefined;
  }

  #print(word: Word): string {
    return this.#text.slice(word.start, word.end);
  }
}

/** Engines disagree on where a word ends: 同比|增长, 同比增长. */
function isMadeOfLinks(print: string): boolean {
  if (links.has(print)) return true;
  if (print.length > 6) return false;
  for (let i = 1; i < print.length; i++) if (links.has(print.slice(0, i)) && links.has(print.slice(i))) return true;
  return false;
}

/** How many words end at or before the offset; halves the search at each step. */
function wordsEndingBefore(words: readonly Word[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.end ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
