import type { Span } from '../text/span';

/** Items joined by 、 and 和, ending at a given place. */
export interface List {
  /** In order; the first may still have words of the sentence before it unless `exact`. */
  readonly items: readonly Span[];
  /** Whether quotation marks say where the list begins. */
  readonly exact: boolean;
  /** How many items the conjunctions behind the last 、 add. */
  readonly joined: number;
  /** The list ends in 等. */
  readonly open: boolean;
}

const REACH = 200;
const PAUSES = '，,；;。：:！？!?\n（）()　';

/** The list that ends at `end`: “a、b、c”, “a”“b”“c” or a、b和c back to the last pause; null where none with a 、 does. */
export function listBefore(text: string, end: number): List | null {
  const open = text.charAt(end - 1) === '等';
  const to = open ? end - 1 : end;
  const list = isClosing(text.charAt(to - 1)) ? quoted(text, to) : bare(text, to);
  return list && { ...list, open };
}

/** The list between the last pause before `end` and `end`. */
export function bare(text: string, end: number): List | null {
  let start = end;
  let depth = 0;
  while (start > 0 && end - start < REACH) {
    const char = text.charAt(start - 1);
    if (isClosing(char) || char === '》') depth++;
    else if (char === '“' || char === '《') {
      if (depth === 0) break;
      depth--;
    } else if (depth === 0 && PAUSES.includes(char)) break;
    start--;
  }
  const between = splitAt(text, start, end);
  const last = between.at(-1);
  if (!last || between.length < 2 || between.some(item => item.end <= item.start)) return null;
  const tail = joinedItems(text, last);
  return tail && { items: [...between.slice(0, -1), ...tail], exact: false, joined: tail.length - 1, open: false };
}

const isClosing = (char: string): boolean => char === '”' || char === '"';

function quoted(text: string, end: number): List | null {
  const before = text.slice(Math.max(0, end - REACH), end - 1);
  const opening = end - 1 - before.length + before.lastIndexOf('“');
  if (opening < end - 1 - before.length) return null;
  const inner = splitAt(text, opening + 1, end - 1);
  if (inner.length > 1) {
    const last = inner.at(-1);
    const tail = last && joinedItems(text, last);
    return tail ? { items: [...inner.slice(0, -1), ...tail], exact: true, joined: tail.length - 1, open: false } : null;
  }
  const items = [...inner];
  let at = opening;
  for (;;) {
    const match = /“([^“”]{1,20})”(?:、|和|与|及|以及)?$/.exec(text.slice(Math.max(0, at - 26), at));
    if (!match || items.length > 20) break;
    const start = at - match[0].length;
    items.unshift({ start: start + 1, end: start + 1 + (match[1] ?? '').length });
    at = start;
  }
  // `a、“b”“c”`: some quoted and some not
  return items.length > 1 && text.charAt(at - 1) !== '、' ? { items, exact: true, joined: 0, open: false } : null;
}

/** Cuts at every 、 that stands in no quotation. */
export function splitAt(text: string, start: number, end: number): Span[] {
  const parts: Span[] = [];
  let from = start;
  let depth = 0;
  for (let i = start; i < end; i++) {
    const char = text.charAt(i);
    if (char === '“' || char === '《' || char === '（' || char === '(') depth++;
    else if (char === '”' || char === '》' || char === '）' || char === ')') depth--;
    else if (char === '、' && depth <= 0) {
      parts.push({ start: from, end: i });
      from = i + 1;
    }
  }
  parts.push({ start: from, end });
  return parts;
}

/** 和, 及, 与 and 以及 between two things; not in 和平, 呼和浩特, 普及, 参与, 与上年相比. */
const JOINER =
  /以及|(?<![饱柔祥共])和(?![平谐睦解气美]|田县|浩特|龙市|顺县|林格尔)|(?<![参给赋授])与(?!会|上年|去年|同期|全国|全省|全市|此|之|其)|(?<![普涉波危遍触顾推])及(?![时格其早])/g;
/** Names that hold a conjunction. */
const ONE_NAME =
  /研究与试验|研究和试验|批发和零售|批发与零售|住宿和餐饮|住宿与餐饮|软件和信息|仓储和邮政|仓储与邮政|研究和技术|环境和公共|体育和娱乐|租赁和商务|卫生和社会|文化和旅游|卫生和健康|卫生与健康|住房和城乡|资源和社会|农业和农村|计划和生育|规划和建设|规划与建设|生产和生活|生产与生活|自然和文化|环境和资源|资源和环境|企业和个人|煤[及和]褐煤|及其|[及和]衣着附件|水果[及和]坚果|仪器[及和]器械|[及和]零件|[及和]相关产业/;

/** An item cut at its conjunctions. */
export function piecesOf(text: string, { start, end }: Span): Span[] {
  const words = text.slice(start, end);
  if (ONE_NAME.test(words)) return [{ start, end }];
  const found: Span[] = [];
  let from = start;
  JOINER.lastIndex = 0;
  for (let match = JOINER.exec(words); match; match = JOINER.exec(words)) {
    found.push({ start: from, end: start + match.index });
    from = start + match.index + match[0].length;
  }
  found.push({ start: from, end });
  return found;
}

/** The last item, or the two that 和 joins in it; null where more than one conjunction stands in it. */
function joinedItems(text: string, last: Span): Span[] | null {
  if (/[“《]/.test(text.slice(last.start, last.end))) return [last];
  const pieces = piecesOf(text, last);
  if (pieces.length > 2) return null;
  return pieces.some(({ start, end }) => end <= start) ? [last] : pieces;
}
