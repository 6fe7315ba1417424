import type { Span } from '../text/span';
import { findIndicators } from './lexicon/lexicon';
import { actions, causes, isNounTag, nominalVerb, pivots, printOf, separators } from './nouns';
import { finite, isMadeOfLinks, sums } from './links';
import {
  aims,
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
  seasons,
  solves,
  takesObject,
} from './nameParts';
import type { Word } from './segmenter';
import { clauseEnds, WordsOfClause } from './wordsOfClause';
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
  readonly #clause: WordsOfClause;

  constructor(words: readonly Word[], text: string, figureStart: number, isRate = false) {
    this.#isRate = isRate;
    this.#hasVerb = /^(?:超过?|突破|达到?|逾)/.test(text.slice(figureStart, figureStart + 2));
    this.#text = text;
    this.#from = Math.max(0, figureStart - REACH);
    const at = wordsEndingBefore(words, figureStart);
    this.#words = withVerbApart(words, at, text);
    this.#at = at + this.#words.length - words.length;
    this.#clause = new WordsOfClause(this.#words, text, this.#from, isRate);
  }

  skipRank(): void {
    for (let word = this.#peek(); word; word = this.#peek()) {
      const print = this.#clause.print(word);
      // 居|中西部|第1位, 包揽|大陆|前六名: among whom
      const before = this.#words[this.#at - 2];
      const isLeague =
        before !== undefined && /^(?:居|位居|稳居|跃居|居于|位列|列|排|包揽)$/.test(this.#clause.print(before));
      if (!isLeague && !ranks.test(print) && !placeOrScope.test(print) && word.tag !== 'ns') return;
      this.#at--;
    }
  }

  /** 比“十三五”初|下降, 高于全国: what a figure is held against is not what it is of. */
  skipComparison(): boolean {
    for (let i = this.#at - 1; i >= 0 && this.#at - i <= LONGEST_COMPARISON; i--) {
      const word = this.#words[i];
      const print = word ? this.#clause.print(word) : '';
      if (!word || word.start < this.#from || clauseEnds.test(print) || print === '、' || /^u/.test(word.tag ?? ''))
        return false;
      if (!comparers.test(print)) continue;
      // “川超”联赛: part of a name
      if (/^[^“]*”/.test(this.#text.slice(word.end, this.#words[this.#at - 1]?.end))) return false;
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
      if (word?.tag === 'v' && next && !this.#clause.isNoun(word) && this.#clause.isNoun(next)) return true;
    }
    return false;
  }

  skipLinks(): { summed: boolean } {
    let summed = false;
    for (let word = this.#peek(); word && this.#clause.isLink(word); word = this.#peek()) {
      summed ||= sums.has(this.#clause.print(word));
      this.#hasVerb ||= finite.test(this.#clause.print(word));
      this.#at--;
    }
    return { summed };
  }

  /** Nouns that follow each other, without place, time and scope on their left; null where there is none. */
  nounRun(): Span | null {
    const governor = this.#peek();
    // 强降雨已|导致|14人死亡, 全力|支持|两个…: of what stands behind
    if (governor && (causes.test(this.#clause.print(governor)) || pivots.test(this.#clause.print(governor))))
      return null;
    const verb = this.#skipTailVerb();
    const from = verb.end;
    let last = this.#at;
    for (let word = this.#peek(); word; word = this.#peek()) {
      if (this.#skipQuotation(word)) continue;
      if (!this.#clause.isNoun(word) && !(this.#at < from && this.#isInside(word))) break;
      last = this.#at--;
    }
    if (last === this.#at && this.#at === from) return null;
    let first = this.#at;
    while (first < from - 1 && this.#clause.isScope(first) && !this.#clause.isOfName(first, from)) first++;
    // 上线|“一件事”, 生产|绿电: what is done, unless it tells of a measure (发行|利率)
    while (
      first < from - 1 &&
      this.#clause.isDeed(first) &&
      !leaves.test(printOf(this.#words, this.#text, first)) &&
      !ofMeasures.test(printOf(this.#words, this.#text, first + 1)) &&
      !this.#clause.isOfName(first, from)
    )
      first++;
    // 省人大|审议|法规草案: what is done to it
    for (let k = first + 1; k < from - 1; k++) if (hands.test(printOf(this.#words, this.#text, k))) first = k + 1;
    if (first === from - 1 && this.#clause.isDeed(first) && !this.#hasVerb) return null;
    const start = this.#words[first]?.start;
    const end = this.#words[from - 1]?.end;
    if (start === undefined || end === undefined) return null;
    // 使中国减少了70万: a place alone is counted by nothing; engines take 治沙 for one too
    const opener = this.#words[first - 1];
    if (
      first === from - 1 &&
      /^n[rs]$/.test(this.#words[first]?.tag ?? '') &&
      !(opener && actions.test(this.#clause.print(opener)))
    )
      return null;
    return this.#judged({ start, end });
  }

  /**
   * Words inside a name that are no nouns: 低氟|健康|茶, 救护|员, and a verb where another verb governs the name
   * (建成旅游|集散|中心); without one it is the verb of the clause (企业|获得|专利).
   */
  #isInside(word: Word): boolean {
    const print = this.#clause.print(word);
    if (clauseEnds.test(print)) return false;
    // 一般|公共预算支出
    if (print === '一般' && /^(?:公共|债务|工业|固体)/.test(this.#text.slice(word.end, word.end + 2))) return true;
    const next = this.#words[this.#at];
    // 发行|利率, 收获|面积: a verb before the name of a measure is part of it, unless it says how that moved
    if (
      next &&
      /^(?:v|a$)/.test(word.tag ?? '') &&
      print.length === 2 &&
      ofMeasures.test(this.#clause.print(next)) &&
      next.end - next.start > 1
    )
      return !actions.test(print) && !moves.test(print) && !isMadeOfLinks(print);
    // 夜间|文旅集聚区, 未来|产业
    if (word.tag === 't' && seasons.test(print)) return true;
    const before = this.#words[this.#at - 2];
    if (!before || before.start < this.#from) return false;
    // 经济|增长|预期|目标
    if (aims.test(print) && /^(?:增长|预期){0,2}目标/.test(this.#text.slice(word.end, word.end + 6))) return true;
    // 废止|妨碍|公平竞争的…: told of the noun behind it, where another verb governs both
    if (hinders.test(print) && (before.tag === 'v' || actions.test(this.#clause.print(before)))) return true;
    // 治理|无|手续|建筑; 特困人员|基本|生活|标准
    if ((print === '无' || print === '基本') && next && /^(?:n|l)$/.test(next.tag ?? '') && next.end - next.start > 1)
      return true;
    if (isMadeOfLinks(print) || solves.test(print)) return false;
    // 救护|员, 鉴定|田, 创建|率
    if (next && /^[\u4e00-\u9fff]$/.test(this.#clause.print(next)) && print.length === 2 && /^v/.test(word.tag ?? ''))
      return true;
    // 新增|入驻|企业: told of the noun behind it
    if (next && leaves.test(print) && this.#clause.isNoun(next)) return true;
    // 农|房
    if (next && next.end - next.start === 1 && print.length === 1 && word.tag === 'zg') return true;
    if (actions.test(print)) return false;
    if (/^[az]$/.test(word.tag ?? '') && print !== '好')
      return !takesObject.test(print) && (this.#clause.isNoun(before) || /^(?:v.*|[axz])$/.test(before.tag ?? ''));
    if (word.tag !== 'v' || print.length !== 2) return false;
    if (this.#hasVerb && !actions.test(print) && !moves.test(print)) return !this.#isBehindPreposition();
    // “两山”|实践|创新基地
    if (this.#clause.print(before) === '”') return true;
    if (!this.#clause.isNoun(before)) return false;
    for (let i = this.#at - 2; i >= 0; i--) {
      const left = this.#words[i];
      if (!left || left.start < this.#from) return false;
      if (separators.test(this.#clause.print(left))) continue;
      if (!this.#clause.isNoun(left) || actions.test(this.#clause.print(left)))
        return actions.test(this.#clause.print(left)) || (left.tag === 'v' && !isMadeOfLinks(this.#clause.print(left)));
    }
    return false;
  }

  /** 欧盟|对华|动用|措施: whatever stands between, the verb of a clause. */
  #isBehindPreposition(): boolean {
    for (let i = this.#at - 2; i >= Math.max(0, this.#at - 6); i--) {
      const word = this.#words[i];
      if (!word || word.start < this.#from || clauseEnds.test(this.#clause.print(word))) return false;
      if (word.tag === 'p' || /^[对向]./.test(this.#clause.print(word))) return true;
    }
    return false;
  }

  /** 高速公路|限速, 旧房|翻新: a verb of two characters at the end of a name, with the noun it is done to before it. */
  #skipTailVerb(): { readonly end: number } {
    const word = this.#peek();
    let left = this.#at - 2;
    // 班列|累计|开行
    for (let link = this.#words[left]; link && howMuch.test(this.#clause.print(link)); link = this.#words[left]) left--;
    const before = this.#words[left];
    const whole = { end: this.#at };
    if (!word || !before || before.start < this.#from || !/^v/.test(word.tag ?? '') || this.#clause.isNoun(word))
      return whole;
    const print = this.#clause.print(word);
    const objects =
      (/^(?:n|vn|l|j|eng|x)/.test(before.tag ?? '') || nominalVerb.test(this.#clause.print(before))) &&
      (this.#clause.isNoun(before) || this.#clause.print(before) === '）');
    // 融资平台|新退出, 企业|上市: who did it is counted
    // 考核事项|精简|两成: what was done to it by so much
    const moved =
      this.#isRate && word.tag === 'v' && !this.#hasVerb && !nominalVerb.test(print) && !/[率速幅]$/.test(print);
    if (objects && (leaves.test(print) || moved)) {
      this.#at = left + 1;
      return { end: this.#at };
    }
    // 完成|除险: what is done has no name but the verb
    const done = lightVerbs.test(this.#clause.print(before)) && !isMadeOfLinks(print);
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
    if (!pause || !/^[，,、]$/.test(this.#clause.print(pause))) return null;
    const clause = /[^，,、；;。：:\n]*$/.exec(this.#text.slice(this.#from, pause.start))?.[0] ?? '';
    if (/[0-9０-９]/.test(clause)) return null;
    for (this.#at--; ; this.#at--) {
      const word = this.#peek();
      if (!word) return null;
      const print = this.#clause.print(word);
      if (clauseEnds.test(print) || separators.test(print)) return null;
      // 用于教育的|投入，将由…增加到: the subject, parted from its verb by a pause
      if (
        word.end === pause.start &&
        goesOn.test(this.#text.slice(pause.end, pause.end + 1)) &&
        this.#clause.isNoun(word)
      )
        return this.nounRun();
      if (isMadeOfLinks(print) || !isNounTag(word.tag ?? '')) continue;
      if (measured.test(print) || findIndicators(print).some(({ end }) => end === print.length)) return this.nounRun();
    }
  }

  separator(): boolean {
    const word = this.#peek();
    if (!word || !separators.test(this.#clause.print(word))) return false;
    this.#at--;
    return true;
  }

  /** 企业和|居民负担: one or two nouns before 和 that are no measure by themselves. */
  partner(): Span | null {
    const word = this.#peek();
    if (!word || !/^[和与及]$/.test(this.#clause.print(word))) return null;
    this.#at--;
    const run = this.nounRun();
    const print = run ? this.#text.slice(run.start, run.end) : '';
    return run &&
      (print.length <= 4 || hinders.test(print.slice(0, 2))) &&
      !nameParts.test(print) &&
      !ofMeasures.test(print) &&
      !measured.test(print)
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
    // 收入过500万元的|村
    const isPlace = /^[村镇乡县市区]$/.test(phrase) && /[的元上]/.test(this.#text.charAt(span.start - 1));
    return (phrase.length < 2 && !isPlace) ||
      /^[、，,）)之的了着每]|[史会体]上$/.test(phrase) ||
      placeOrScope.test(phrase) ||
      placesAlone.test(phrase) ||
      /^.{1,3}(?:[内里]|之?中|期间)$/.test(phrase) ||
      (actions.test(phrase) && phrase !== '投入')
      ? null
      : span;
  }

  /** `“四好农村路”`, `（义新欧）` inside or at the end of a name. */
  #skipQuotation(word: Word): boolean {
    const mark = openings.get(this.#clause.print(word));
    if (!mark) return false;
    for (let i = this.#at - 2; i >= 0; i--) {
      const opening = this.#words[i];
      if (!opening || word.start - opening.end > LONGEST_QUOTATION) return false;
      if (this.#clause.print(opening) !== mark) continue;
      this.#at = i;
      // 县|（区）: what stands in brackets is no name by itself
      if (mark !== '“' && /[\u4e00-\u9fff]$/.test(this.#text.charAt(opening.start - 1))) this.#at--;
      return true;
    }
    return false;
  }

  #peek(): Word | undefined {
    const word = this.#words[this.#at - 1];
    return word && word.start >= this.#from ? word : undefined;
  }
}
