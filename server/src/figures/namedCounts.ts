import type { CodeClass } from './figure';
import type { UnitAt } from './units';

/** A count that is part of the name of a policy or of a session, and measures nothing: 八项规定, 九次全会. */
export interface NamedCount {
  readonly codeClass: CodeClass;
  /** Where the name goes on behind the measure word: 5个|1. */
  readonly end?: number;
}

const DRAFT = /^(?:审议稿|审稿)/;
const SESSION =
  /^(?:、[一二三四五六七八九十]{1,3}次){0,4}(?:全会|全委|全体会议|全体[(（]|会议|[人党]代会|[市县区省]?两会|代表大会|常委会|常务会议|理事会|执委会)/;
const PLENUM = /^(?:、[一二三四五六七八九十]{1,3}次){0,4}(?:全会|全委|[人党]代会|代表大会)/;
const HELD = /(?:召开|举行|举办|组织|参加|开|共|了)$/;
const RULES = /^(?:规定|禁令|纪律|准则|铁规)/;
/** 收支“两条线”. */
const LINES = /^线(?:[”"]|管理|作战|推进|并行)/;
/** What a formula says so many times over: 四个|意识, 五个|必须, 三个|一：, 六个|一百, 三个|100%. */
const FORMULA =
  /^(?:意识|自信|维护|务必|确立|毫不动摇|不动摇|离不开|相结合|看齐|坚定不移|没有变|必须|伟大|有之|凡是|文明[一，。；、]|大局|积极性|市场、?两种|一百年|百年奋斗|全面战略|代表重要思想|一(?![级类线般号型体定些二三四五六七八九十千万亿]|百[万亿多余])|[0-9.]+[%％](?:[”"，。、；;]|目标|$))/;
/** 铁人|三项: a sport. */
const SPORTS = /(?:铁人|现代|冬季|北欧)$/;
/** 5个1, “5个1”工程; 3个1万吨级泊位 are berths. */
const ONES = /^1(?:$|[”"，。、；;：:）)\s]|工程|活动|行动|机制|标准|模式|要求|目标)/;
/** Sayings whose numbers count nothing, by what follows the measure word. */
const SAYINGS: Readonly<Record<string, RegExp>> = {
  条: /^腿/,
  个: /^(?:巴掌|指头|手指|轮子|和尚|臭皮匠)/,
  张: /^皮(?![纸革影])/,
  人: /^(?:帮(?![扶助忙])|转(?![移业岗产型入为向])|台戏|行，|制|篮球|足球|[单双]桨|[皮划赛]艇|雪车)/,
  次: /^分配/,
  位: /^一体/,
  点: /^一线/,
  套: /^班子/,
  座: /^大山/,
  项: /^(?:基本原则|赛|全能)/,
};
/** 两头|牛 are animals, 抓两头 and 两头在外 both ends. */
const HEADS = /^[只牛猪羊驴骡象鲸鹿骆母种小大肥公奶肉耕黄水生仔犊]/;
/** The thing that is counted in a quotation closes it: “土十条”, “新国九条”. */
const CLOSING = /[“"「][^”"」，。；]{0,12}$/;

/**
 * What a count names by the words around it; null where it counts.
 * @param start the numeral, `unit` stands behind it
 */
export function namedCount(text: string, start: number, unit: UnitAt): NamedCount | null {
  const behind = text.slice(unit.end, unit.end + 24);
  const { name } = unit.unit;
  const few = unit.end - start <= name.length + 2;
  if (few && SAYINGS[name]?.test(behind)) return { codeClass: 'slogan' };
  switch (name) {
    case '次': {
      if (DRAFT.test(behind)) return { codeClass: 'session' };
      const lead = text.slice(Math.max(0, start - 14), start);
      const ofTerm = /届[^，,。；;：:]{0,12}$/.test(lead) && SESSION.test(behind);
      return ofTerm || (PLENUM.test(behind) && !HELD.test(lead)) ? { codeClass: 'session' } : null;
    }
    case '条':
    case '项':
    case '点':
      if (/[两三五]/.test(text.charAt(start)) && SPORTS.test(text.slice(Math.max(0, start - 2), start)))
        return { codeClass: 'slogan' };
      if (RULES.test(behind) || LINES.test(behind)) return { codeClass: 'slogan' };
      return /^[”"」]/.test(behind) && CLOSING.test(text.slice(Math.max(0, start - 14), start))
        ? { codeClass: 'slogan' }
        : null;
    case '处':
      // 四处|插手: everywhere
      return text.charAt(start) === '四' && /^[插奔寻打张游走求碰流躲宣散搜活]/.test(behind)
        ? { codeClass: 'slogan' }
        : null;
    case '级':
      // 200亿级强企 names a size; 4级 is a grade and was counted as one
      return /[万亿]$/.test(text.slice(start, unit.end - 1)) ? { codeClass: 'grade' } : null;
    case '个':
      if (few && ONES.test(behind)) return { codeClass: 'slogan', end: unit.end + 1 };
      return few && FORMULA.test(behind) ? { codeClass: 'slogan' } : null;
    case '头':
      return text.charAt(start) === '两' && !HEADS.test(behind) ? { codeClass: 'slogan' } : null;
    default:
      return null;
  }
}

/** 二次创业, 二次供水: two times would be 两次, so this is the second one and part of a word. */
export const isSecond = (text: string, start: number, unit: UnitAt): boolean =>
  text.charAt(start) === '二' && unit.unit.name === '次' && unit.end === start + 2;
