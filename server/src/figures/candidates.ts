/** Where a figure may begin: one look-up a character, for almost all of them begin none. */

const NONE = 0;
const DIGIT = 1;
const CHINESE = 2;
const QUOTE = 3;
/** First characters of words that hold a number (半成, 翻番, 打对折, 万分之). */
const WORD = 4;
const RELATIVE = 5;

const CLASSES = new Uint8Array(0x10000);
const FOLLOWS = new Uint8Array(0x10000);
const mark = (table: Uint8Array, characters: string, value: number): void => {
  for (let i = 0; i < characters.length; i++) table[characters.charCodeAt(i)] = value;
};
mark(CLASSES, '0123456789０１２３４５６７８９', DIGIT);
mark(CLASSES, '〇零○一二两三四五六七八九十廿卅几数百千', CHINESE);
mark(CLASSES, '“"', QUOTE);
mark(CLASSES, '番对半万亿', WORD);
mark(CLASSES, '去今明上下本前当全年', RELATIVE);
// What stands behind a Chinese numeral that may be a figure: more of it, or the first character of its unit.
mark(FOLLOWS, '〇零○一二两三四五六七八九十百千万亿几余多来”"', 1);
mark(
  FOLLOWS,
  '个家项条名座所处人户次件套辆台艘架栋幢层株头只张份枚颗间倍番成折年月元亩吨公平立米厘毫千克海英%％点岁周届位天小分秒升斤场批村标摄兆块毛比港日欧美',
  1,
);

/** What else may stand behind a Chinese numeral that may be a figure: the first characters of a user's own units. */
export function followsWith(own: ReadonlySet<string>): Uint8Array {
  let table = tables.get(own);
  if (!table) {
    tables.set(own, (table = FOLLOWS.slice()));
    for (const name of own) mark(table, name.charAt(0), 1);
  }
  return table;
}

const tables = new WeakMap<ReadonlySet<string>, Uint8Array>();

/** The first offset from `from` on where a figure may begin, -1 where none is left; offsets are UTF-16. */
export function nextCandidate(
  text: string,
  from: number,
  relativeTime: boolean,
  follows: Uint8Array = FOLLOWS,
): number {
  const { length } = text;
  for (let i = from; i < length; i++) {
    switch (CLASSES[text.charCodeAt(i)] ?? NONE) {
      case NONE:
        break;
      case DIGIT:
        return i;
      case CHINESE:
        if (follows[text.charCodeAt(i + 1)] === 1 || (relativeTime && text.startsWith('季度', i + 1))) return i;
        break;
      case QUOTE:
        if (CLASSES[text.charCodeAt(i + 1)] === CHINESE && follows[text.charCodeAt(i + 2)] === 1) return i;
        break;
      case WORD:
        if (isWord(text, i)) return i;
        break;
      case RELATIVE:
        if (relativeTime) return i;
    }
  }
  return -1;
}

/** Last characters of what stands before 万 and 亿 without a digit: 近万人, 超亿元. */
const QUALIFIED = '超近逾约破过达到';

function isWord(text: string, i: number): boolean {
  switch (text.charAt(i)) {
    case '番':
      return text.charAt(i - 1) === '翻';
    case '对':
      return text.charAt(i + 1) === '折' && text.charAt(i - 1) === '打';
    case '半':
      return text.charAt(i + 1) === '成';
    default:
      return text.startsWith('分之', i + 1) || text.charAt(i + 1) === '余' || QUALIFIED.includes(text.charAt(i - 1));
  }
}
