import type { Word } from './segmenter';
import { isMadeOfLinks } from './links';
import { befalls, hinders, nameParts, placeOrScope } from './nameParts';
import { actions, isNounTag, nominalVerb, separators, suffixes } from './nouns';

/** What stands between clauses, and what opens a bracket. */
export const clauseEnds = /[，,。；;！!？?：:\n（(]/;

/** What the words before a figure may be: part of its name, or words that tie the two. */
export class WordsOfClause {
  readonly #words: readonly Word[];
  readonly #text: string;
  readonly #from: number;
  readonly #isRate: boolean;

  /** @param from UTF-16 offset into `text`: nothing before it belongs to the figure; `isRate`: how something changed, or a share */
  constructor(words: readonly Word[], text: string, from: number, isRate: boolean) {
    this.#words = words;
    this.#text = text;
    this.#from = from;
    this.#isRate = isRate;
  }

  print(word: Word): string {
    return this.#text.slice(word.start, word.end);
  }

  /** Whether a word only ties a name to its figure: `产值|首次|突破|3亿元`. */
  isLink(word: Word): boolean {
    const print = this.print(word);
    if (clauseEnds.test(print)) return false;
    if (print.trim() === '' || isMadeOfLinks(print)) return true;
    if (/^[一二两三四五六七八九十]{1,2}年(?:来|间|内)?$/.test(print)) return true;
    if (/^[人户]均$/.test(print)) return true;
    // 收购价|每|50公斤|提高
    if (word.tag === 'm' && this.#text.charAt(word.start - 1) === '每') return true;
    // 快递服务已|覆盖|全国|七成村
    if (print === '覆盖' && this.#isRate && /^全[国省市县区]/.test(this.#text.slice(word.end, word.end + 2)))
      return true;
    // 由前|三年
    if (print === '前' && /^[一二三四五两几][个年季]/.test(this.#text.slice(word.end, word.end + 2))) return true;
    // 占|全国
    if (
      placeOrScope.test(print) &&
      /(?:占到?|在|[位稳]居|位列|覆盖|扩大到|推广到|推广至)$/.test(this.#text.slice(this.#from, word.start))
    )
      return true;
    if (/^[一二两三四五六七八九十]{1,2}$/.test(print)) return this.#text.charAt(word.end) === '年';
    if (/^[0-9０-９]+年?$|^[年月]$|^[一二三四]季度$/.test(print)) return this.#isPartOfDate(word);
    return /^(?:d|ad|c|u[a-z]*|y|t)$/.test(word.tag ?? '') && !nameParts.test(print);
  }

  /** `2023年`, also where it is two words; any other number is a figure and ends the search. */
  #isPartOfDate(word: Word): boolean {
    return (
      /^[0-9０-９]{1,4}[年月]/.test(this.#text.slice(word.start, word.start + 5)) || /^[年月]/.test(this.print(word))
    );
  }

  isNoun(word: Word): boolean {
    const print = this.print(word);
    // 5|G|工厂
    if (/^[0-9]$/.test(print) && /[A-Za-z]/.test(this.#text.charAt(word.end))) return true;
    if (clauseEnds.test(print) || separators.test(print) || /^[\d.．]+$/.test(print)) return false;
    if (isMadeOfLinks(print)) return false;
    if (nameParts.test(print) || nominalVerb.test(print) || befalls.test(print)) return true;
    if (/^[\p{P}\p{S}]+$/u.test(print)) return false;
    // 巷|道, 救护|员, 成就|展
    if (suffixes.test(print) && !/^[vp]/.test(word.tag ?? '')) return true;
    if (/^[展站道]$/.test(print)) return true;
    // 收入过500万元的|村
    if (/^[村镇乡县]$/.test(print) && this.#text.charAt(word.start - 1) === '的') return true;
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
  isScope(index: number): boolean {
    const word = this.#words[index];
    if (!word) return false;
    const print = this.print(word);
    // 青禾|镇: a place no engine knows
    const next = this.#words[index + 1];
    if (word.tag === 'x' && /[镇乡县市]$/.test(print + (next ? this.print(next).replace(/..+/, '') : ''))) return true;
    // 县|（区）
    if (next && /^[（(]$/.test(this.print(next)) && word.tag !== 'ns') return false;
    // 办理|时间: a verb before the name of a measure is part of it
    if (nominalVerb.test(print) && next && /时间|时限|成本|费用/.test(this.print(next))) return false;
    return (
      /^(?:ns|nt|nr|f)$/.test(word.tag ?? '') ||
      /^[内外]$/.test(print) ||
      placeOrScope.test(print) ||
      actions.test(print)
    );
  }

  /** 重点|抓好: a verb is no name. */
  isDeed(index: number): boolean {
    const word = this.#words[index];
    return (
      word?.tag === 'v' &&
      word.end - word.start < 4 &&
      !hinders.test(this.print(word)) &&
      this.print(word) !== '无' &&
      !nameParts.test(this.print(word)) &&
      !nominalVerb.test(this.print(word))
    );
  }

  /** 省级|中心|村, 城市|道路: what is left of a name must be more than one character. */
  isOfName(index: number, end: number): boolean {
    const next = this.#words[index + 1];
    if (!next || !/^[\u4e00-\u9fff]$/.test(this.print(next))) return false;
    return index + 2 === end || !/[省市州县区旗乡镇村]/.test(this.print(next));
  }
}
