import type { CodeClass } from './figure';
import type { UnitAt } from './units';

/** A count that is part of the name of a policy or of a session, and measures nothing: 八项规定, 九次全会. */
export interface NamedCount {
  readonly codeClass: CodeClass;
}

const DRAFT = /^(?:审议稿|审稿)/;
const SESSION =
  /^(?:、[一二三四五六七八九十]{1,3}次){0,4}(?:全会|全委|全体会议|全体[(（]|会议|[人党]代会|[市县区省]?两会|代表大会|常委会|常务会议|理事会|执委会)/;
const PLENUM = /^(?:、[一二三四五六七八九十]{1,3}次){0,4}(?:全会|全委|[人党]代会|代表大会)/;
const HELD = /(?:召开|举行|举办|组织|参加|开|共|了)$/;
const RULES = /^(?:规定|禁令|纪律|准则|铁规)/;
/** 收支“两条线”. */
const LINES = /^线(?:[”"]|管理|作战|推进|并行)/;
const BELIEFS = /^(?:意识|自信|维护|务必|确立|毫不动摇|不动摇|离不开|相结合|看齐|坚定不移|没有变|必须坚持|伟大)/;
/** The thing that is counted in a quotation closes it: “土十条”, “新国九条”. */
const CLOSING = /[“"「][^”"」，。；]{0,12}$/;

/**
 * What a count names by the words around it; null where it counts.
 * @param start the numeral, `unit` stands behind it
 */
export function namedCount(text: string, start: number, unit: UnitAt): NamedCount | null {
  const behind = text.slice(unit.end, unit.end + 24);
  switch (unit.unit.name) {
    case '次': {
      if (DRAFT.test(behind)) return { codeClass: 'session' };
      const lead = text.slice(Math.max(0, start - 14), start);
      const ofTerm = /届[^，,。；;：:]{0,12}$/.test(lead) && SESSION.test(behind);
      return ofTerm || (PLENUM.test(behind) && !HELD.test(lead)) ? { codeClass: 'session' } : null;
    }
    case '条':
    case '项':
    case '点':
      if (RULES.test(behind) || LINES.test(behind)) return { codeClass: 'slogan' };
      return /^[”"」]/.test(behind) && CLOSING.test(text.slice(Math.max(0, start - 14), start))
        ? { codeClass: 'slogan' }
        : null;
    case '级':
      // 200亿级强企 names a size; 4级 is a grade and was counted as one
      return /[万亿]$/.test(text.slice(start, unit.end - 1)) ? { codeClass: 'grade' } : null;
    case '个':
      return BELIEFS.test(behind) ? { codeClass: 'slogan' } : null;
    default:
      return null;
  }
}

/** 二次创业, 二次供水: two times would be 两次, so this is the second one and part of a word. */
export const isSecond = (text: string, start: number, unit: UnitAt): boolean =>
  text.charAt(start) === '二' && unit.unit.name === '次' && unit.end === start + 2;
