import type { Figure } from '../../figures/figure';
import type { ShareElsewhere } from '../../statements/statement';
import { sameDimension } from '../../statements/context';
import { isAverage } from '../../statements/groups';
import type { UnderstoodBlock } from '../check';

/** A figure of one sentence of a report. */
export interface FigureInBlock {
  readonly figure: Figure;
  readonly block: UnderstoodBlock;
}

/** The whole a share names, and all other figures near enough to be meant. */
export interface NamedWhole extends FigureInBlock {
  readonly perhaps: readonly Figure[];
}

/** How far before its share, in characters, a whole is looked for. */
const REACH = 400;

/**
 * The whole of 占出口总值的62.7% in the sentences before, or straight behind it: the last figure of the part's dimension whose clause says that name and
 * nothing else but time, place and a verb. Null where it is of another time.
 */
export function namedWhole(
  blocks: readonly UnderstoodBlock[],
  at: number,
  { part, rate, named, measure }: ShareElsewhere,
): NamedWhole | null {
  const own = blocks[at];
  const name = coreOf(named);
  if (!own || name.what.length < 2) return null;
  const perhaps = figuresLike(own, part);
  let found = behindShare(own, part, rate, name.what);
  for (let i = at - 1; i >= 0; i--) {
    const block = blocks[i];
    if (!block || own.block.start - block.block.start > REACH || own.block.paragraph - block.block.paragraph > 1) break;
    for (const figure of figuresLike(block, part).reverse()) {
      const clause = coreOf(clauseBefore(block.text, figure));
      const isIt = !found && clause.what === name.what && (name.place === '' || name.place === clause.place);
      if (isIt && !isAverage(block.text, figure)) found = { figure, block };
      else perhaps.push(figure);
    }
  }
  if (!found) return null;
  const period = found.block.measures[found.block.figures.indexOf(found.figure)]?.period ?? null;
  const isOfOneTime =
    !period || !measure.period || (period.start === measure.period.start && period.end === measure.period.end);
  return isOfOneTime ? { ...found, perhaps } : null;
}

/** 占一般公共预算收入的77%,|一般公共预算收入|达到236.8亿元: the whole straight behind its share. */
function behindShare(block: UnderstoodBlock, part: Figure, rate: Figure, what: string): FigureInBlock | null {
  const figure = block.figures[block.figures.indexOf(rate) + 1];
  if (!figure || !figuresLike(block, part).includes(figure)) return null;
  const words = block.text.slice(rate.span.end, figure.span.start);
  return /^[,，][^,，;；。]{2,24}$/.test(words) && coreOf(words.slice(1)).what === what ? { figure, block } : null;
}

const figuresLike = ({ figures }: UnderstoodBlock, part: Figure): Figure[] =>
  figures.filter(
    figure => figure !== part && (figure.kind === 'amount' || figure.kind === 'count') && sameDimension(figure, part),
  );

function clauseBefore(text: string, { span }: Figure): string {
  const words = text.slice(Math.max(0, span.start - 30), span.start);
  return words.slice(Math.max(...[...',，、;；。：:（('].map(mark => words.lastIndexOf(mark))) + 1);
}

const TIME =
  /^(?:今年|去年|上年|当年|全年|本年|同期|上半年|前三季度|[一二三四1-4]季度|前?[0-9]{1,2}(?:[-—至到][0-9]{1,2})?个?月份?|[0-9]{4}年[末底]?|年末|年底|其中|其|全部|总|实现|完成|累计|共)+/;
const PLACE = /^(?:全[国省市县区镇乡州盟]|我[国省市县区镇乡州盟])/;
const VERB = /(?:累计|合计|共)?(?:实现|完成|达到|达|为|有|是|约|超过|超|突破|共|仅)*$/;
const SIZE = /(?:总额|总值|总量|总数|总规模|金额|数量|额|值|量)$/;

/** What is measured, without the words for how much of it, and where. */
function coreOf(words: string): { readonly what: string; readonly place: string } {
  const timeless = words.replace(TIME, '');
  const place = PLACE.exec(timeless)?.[0] ?? '';
  const what = timeless.slice(place.length).replace(TIME, '').replace(VERB, '').replace(SIZE, '');
  return { what, place: place.replace(/^我/, '全') };
}
