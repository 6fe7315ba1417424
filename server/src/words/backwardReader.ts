import type { Span } from '../text/span';
import { findIndicators } from './lexicon/lexicon';
import { actions, causes, isNounTag, nominalVerb, pivots, printOf, separators, suffixes } from './nouns';
import { finite, isMadeOfLinks, sums } from './links';
import {
  aims,
  befalls,
  comparers,
  hands,
  hinders,
  howMuch,
  leaves,
  lightVerbs,
  measured,
  moves,
  nameParts,
  ofMeasures,
  placeOrScope,
  placesAlone,
  ranks,
  solves,
  takesObject,
} from './nameParts';
import type { Word } from './segmenter';
import { withVerbApart, wordsEndingBefore } from './wordsBefore';

/** No indicator is printed longer (UTF-16 units), and nothing further from its figure is meant by it. */
const REACH = 60;
const LONGEST_QUOTATION = 12;
const openings = new Map([
  ['”', '“'],
  ['）', '（'],
  [')', '('],
]);

/** What a clause begins with whose subject stands before the pause. */
const goesOn = /^[将已由从则也均仍现]$/;
const clauseEnds = /[，,。；;！!？?：:\n（(]/;
const LONGEST_COMPARISON = 8;
/** Reads the words before a figure from right to left. */
export class BackwardReader {
  readonly #words: readonly Word[];
  readonly #text: string;
  readonly #from: number;
  /** Index behind the next word to be read. */
  #at: number;
  #hasVerb = false;
  readonly #isRate: boolean;

  constructor(words: readonly Word[], text: string, figureStart: number, isRate = false) {
    this.#isRate = isRate;
    this.#hasVerb = /^(?:超过?|突破|达到?|逾)/.test(text.slice(figureStart, figureStart + 2));
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
      // 比改革前|减轻|企业负担: what is named stands behind the verb
      if (this.#hasObject(i + 1)) return false;
      this.#at = i;
      return true;
    }
    return false;
  }

  /** Whether a verb with its noun stands between a word and the next to be read. */
  #hasObject(from: number): boolean {
    for (let i = from; i < this.#at - 1; i++) {
      const [word, next] = [this.#words[i], this.#words[i + 1]];
      if (word?.tag === 'v' && next && !this.#isNoun(word) && this.#isNoun(next)) return true;
    }
    return false;
  }

  skipLinks(): { summed: boolean } {
    let summed = false;
    for (let word = this.#peek(); word && this.#isLink(word); word = this.#peek()) {
      summed ||= sums.has(this.#print(word));
      this.#hasVerb ||= finite.test(this.#print(word));
      this.#at--;
    }
    return { summed };
  }

  /** Nouns that follow each other, without place, time and scope on their left; null where there is none. */
  nounRun(): Span | null {
    const governor = this.#peek();
    // 强降雨已|导致|14人死亡, 全力|支持|两个…: of what stands behind
    if (governor && (causes.test(this.#print(governor)) || pivots.test(this.#print(governor)))) return null;
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
    // 上线|“一件事”, 生产|绿电: what is done, unless it tells of a measure (发行|利率)
    while (
      first < from - 1 &&
      this.#isDeed(first) &&
      !leaves.test(printOf(this.#words, this.#text, first)) &&
      !ofMeasures.test(printOf(this.#words, this.#text, first + 1)) &&
      !this.#isOfName(first, from)
    )
      first++;
    // 省人大|审议|法规草案: what is done to it
    for (let k = first + 1; k < from - 1; k++) if (hands.test(printOf(this.#words, this.#text, k))) first = k + 1;
    if (first === from - 1 && this.#isDeed(first) && !this.#hasVerb) return null;
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
    const next = this.#words[this.#at];
    // 发行|利率, 收获|面积: a verb before the name of a measure is part of it, unless it says how that moved
    if (
      next &&
      /^(?:v|a$)/.test(word.tag ?? '') &&
      print.length === 2 &&
      ofMeasures.test(this.#print(next)) &&
      next.end - next.start > 1
    )
      return !actions.test(print) && !moves.test(print) && !isMadeOfLinks(print);
    const before = this.#words[this.#at - 2];
    if (!before || before.start < this.#from) return false;
    // 经济|增长|预期|目标
    if (aims.test(print) && /^(?:增长|预期){0,2}目标/.test(this.#text.slice(word.end, word.end + 6))) return true;
    // 废止|妨碍|公平竞争的…: told of the noun behind it, where another verb governs both
    if (hinders.test(print) && (before.tag === 'v' || actions.test(this.#print(before)))) return true;
    if (isMadeOfLinks(print) || solves.test(print)) return false;
    // 救护|员, 鉴定|田, 创建|率
    if (next && /^[\u4e00-\u9fff]$/.test(this.#print(next)) && print.length === 2 && /^v/.test(word.tag ?? ''))
      return true;
    // 新增|入驻|企业: told of the noun behind it
    if (next && leaves.test(print) && this.#isNoun(next)) return true;
    // 农|房
    if (next && next.end - next.start === 1 && print.length === 1 && word.tag === 'zg') return true;
    if (actions.test(print)) return false;
    if (/^[az]$/.test(word.tag ?? '') && print !== '好')
      return !takesObject.test(print) && (this.#isNoun(before) || /^(?:v.*|[axz])$/.test(before.tag ?? ''));
    if (word.tag !== 'v' || print.length !== 2) return false;
    if (this.#hasVerb && !actions.test(print) && !moves.test(print)) return !this.#isBehindPreposition();
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

  /** 欧盟|对华|动用|措施: whatever stands between, the verb of a clause. */
  #isBehindPreposition(): boolean {
    for (let i = this.#at - 2; i >= Math.max(0, this.#at - 6); i--) {
      const word = this.#words[i];
      if (!word || word.start < this.#from || clauseEnds.test(this.#print(word))) return false;
      if (word.tag === 'p' || /^[对向]./.test(this.#print(word))) return true;
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
    // 考核事项|精简|两成: what was done to it by so much
    const moved =
      this.#isRate && word.tag === 'v' && !this.#hasVerb && !nominalVerb.test(print) && !/[率速幅]$/.test(print);
    if (objects && (leaves.test(print) || moved)) {
      this.#at = left + 1;
      return { end: this.#at };
    }
    // 完成|除险: what is done has no name but the verb
    const done = lightVerbs.test(this.#print(before)) && !isMadeOfLinks(print);
    if (
      !/^..(?<![到出入给了成下上起住掉去在为过])$/.test(print) ||
      !(objects || done) ||
      (actions.test(print) && print !== '惠及')
    )
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

  /** 企业和|居民负担: one or two nouns before 和 that are no measure by themselves. */
  partner(): Span | null {
    const word = this.#peek();
    if (!word || !/^[和与及]$/.test(this.#print(word))) return null;
    this.#at--;
    const run = this.nounRun();
    const print = run ? this.#text.slice(run.start, run.end) : '';
    return run && print.length <= 4 && !nameParts.test(print) && !ofMeasures.test(print) && !measured.test(print)
      ? run
      : null;
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
    // 快递服务已|覆盖|全国|七成村
    if (print === '覆盖' && this.#isRate && /^全[国省市县区]/.test(this.#text.slice(word.end, word.end + 2)))
      return true;
    // 由前|三年
    if (print === '前' && /^[一二三四五两几][个年季]/.test(this.#text.slice(word.end, word.end + 2))) return true;
    // 占|全国
    if (placeOrScope.test(print) && /(?:占到?|在|[位稳]居|位列|覆盖)$/.test(this.#text.slice(this.#from, word.start)))
      return true;
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
    // 5|G|工厂
    if (/^[0-9]$/.test(print) && /[A-Za-z]/.test(this.#text.charAt(word.end))) return true;
    if (clauseEnds.test(print) || separators.test(print) || /^[\d.．]+$/.test(print)) return false;
    if (isMadeOfLinks(print)) return false;
    if (nameParts.test(print) || nominalVerb.test(print) || befalls.test(print)) return true;
    if (/^[\p{P}\p{S}]+$/u.test(print)) return false;
    // 巷|道, 救护|员, 成就|展
    if (suffixes.test(print) && !/^[vp]/.test(word.tag ?? '')) return true;
    if (/^[展站道]$/.test(print)) return true;
    // 5G|工厂, A|级|企业
    if (/^[0-9]*[A-Za-z][A-Za-z0-9+]*$/.test(print)) return true;
    if (print === '级' && /[A-Za-z]/.test(this.#text.charAt(word.start - 1))) return true;
    // 商贸|类|项目
    if (/^[类型式]$/.test(print)) return true;
    if (word.tag === 'x' && /^[这那该其]|是$/.test(print)) return false;
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
    // 办理|时间: a verb before the name of a measure is part of it
    if (nominalVerb.test(print) && next && /时间|时限|成本|费用/.test(this.#print(next))) return false;
    return /^(?:ns|nt|nr|f)$/.test(word.tag ?? '') || placeOrScope.test(print) || actions.test(print);
  }

  /** 重点|抓好: a verb is no name. */
  #isDeed(index: number): boolean {
    const word = this.#words[index];
    return (
      word?.tag === 'v' &&
      word.end - word.start < 4 &&
      !hinders.test(this.#print(word)) &&
      !nameParts.test(this.#print(word)) &&
      !nominalVerb.test(this.#print(word))
    );
  }

  /** 省级|中心|村, 城市|道路: what is left of a name must be more than one character. */
  #isOfName(index: number, end: number): boolean {
    const next = this.#words[index + 1];
    if (!next || !/^[\u4e00-\u9fff]$/.test(this.#print(next))) return false;
    return index + 2 === end || !/[省市州县区旗乡镇村]/.test(this.#print(next));
  }

  #peek(): Word | undefined {
    const word = this.#words[this.#at - 1];
    return word && word.start >= this.#from ? word : undefined;
  }

  #print(word: Word): string {
    return this.#text.slice(word.start, word.end);
  }
}
