import type { Figure } from '../figures/figure';
import { qualifiedSpan } from '../figures/figure';
import type { SentenceContext } from './context';
import type { Multiple } from './statement';

const RATIO =
  /城乡(?:居民)?(?:人均)?(?:可支配)?收入(?:之)?比(?:值)?(?:缩小|下降|降低|收窄|由[^,，;；。0-9]{0,10}[0-9][^,，;；。]{1,16}?(?:到|至|为))?(?:为|是|达|至|到)?$/;
const URBAN = /城镇(?:常住)?居民(?:全年)?人均可支配收入(?:为|达到|达|是|实现|完成)?$/;
const RURAL = /(?:农村(?:常住)?居民|农民)(?:全年)?人均可支配收入(?:为|达到|达|是|实现|完成)?$/;
/** 城乡居民人均可支配收入分别为|42680元|和 */
const BOTH =
  /(?:城乡|城镇[、和]农村|城镇、乡村)(?:常住)?居民(?:全年)?人均可支配收入(?:分别|各)(?:为|达到|达|是|实现|完成)?$/;

/** 城镇居民人均可支配收入48260元,农村居民人均可支配收入25400元,城乡居民收入比1.9:1: how many times the one income is the other. */
export function* readIncomeRatios({ text, figures, measureOf }: SentenceContext): Generator<Multiple> {
  const incomes = figures.filter(({ kind, unit, upTo }) => kind === 'amount' && unit?.name === '元' && !upTo);
  for (const ratio of figures) {
    const [times, one] = ratio.terms;
    if (ratio.kind !== 'ratio' || ratio.terms.length !== 2 || !times || one?.digits !== '1' || one.decimals !== 0)
      continue;
    if (!RATIO.test(text.slice(Math.max(0, ratio.span.start - 40), qualifiedSpan(ratio).start))) continue;
    const before = incomes.filter(({ span }) => span.end <= ratio.span.start);
    const ofBoth = before.findLastIndex(figure => BOTH.test(wordsBefore(text, figure)));
    const level =
      ofBoth >= 0 ? before[ofBoth] : onlyOne(before.filter(figure => URBAN.test(wordsBefore(text, figure))));
    const base =
      ofBoth >= 0 ? before[ofBoth + 1] : onlyOne(before.filter(figure => RURAL.test(wordsBefore(text, figure))));
    if (!level || !base) continue;
    yield {
      relation: 'multiple',
      level,
      base,
      multiple: { ...ratio, kind: 'multiple', numeral: times, terms: [] },
      reading: 'times',
      falls: false,
      measure: measureOf(level),
    };
  }
}

/** With incomes of two years nobody knows whose ratio it is. */
const onlyOne = (figures: readonly Figure[]): Figure | undefined => (figures.length === 1 ? figures[0] : undefined);

const wordsBefore = (text: string, figure: Figure): string =>
  text.slice(Math.max(0, figure.span.start - 30), qualifiedSpan(figure).start);
