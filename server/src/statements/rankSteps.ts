import type { Figure } from '../figures/figure';
import { qualifiedSpan } from '../figures/figure';
import type { SentenceContext } from './context';
import type { Change } from './statement';

const UP = '前移|前进|前挪|提升|上升|提高|跃升|攀升|进步|进位|跃进|升|进';
const DOWN = '后移|后退|下降|下滑|下跌|退步|退|降|跌';

/** Before what was: 由全省|第12位, 排名从. */
const FROM = /[由从](?:原来|上年|去年|全[国省市县区球]|全[国省市县区球]?排名|[0-9]{4}年)*的?$/;
/** From what was to what is: 上升到全省. */
const TO = new RegExp(
  `^(?:大幅|一举|快速)?(?:(?:${UP}|${DOWN}|跃居|跃)?(?:到|至)|跃居|升为)(?:[0-9]{4}年的?)?(?:全[国省市县区球])?(?:的)?$`,
);
/** From what is to what was: ,比上年的. */
const THAN = /^[,，、]?(?:相比|比|较)(?:上年|去年|上一年|上年同期|[0-9]{4}年)?的?(?:全[国省市县区球])?$/;
/** Before the step. */
const STEP = new RegExp(`^[,，、（(]?(?:一年|五年|累计|整体|大幅|一举|连续|共)*(?:(?<up>${UP})|(?<down>${DOWN}))了?$`);
/** Behind the number of a step. */
const PLACES = /^(?:位次|名次|位)/;

/** 由第12位上升到第9位,前移3位: a place, the place before and by how many places it moved. The first place is the highest. */
export function* readRankSteps({ text, figures, measureOf }: SentenceContext): Generator<Change> {
  const values = figures.filter(figure => figure.numeral !== null);
  for (let i = 2; i < values.length; i++) {
    const [first, second, step] = [values[i - 2], values[i - 1], values[i]];
    if (!first || !second || !step || !isPlace(first) || !isPlace(second) || !isStep(text, step)) continue;
    const before = text.slice(Math.max(0, first.span.start - 14), qualifiedSpan(first).start);
    const between = text.slice(first.span.end, qualifiedSpan(second).start);
    const moved = STEP.exec(text.slice(second.span.end, qualifiedSpan(step).start))?.groups;
    if (!moved) continue;
    const rises = FROM.test(before) && TO.test(between);
    if (!rises && !THAN.test(between)) continue;
    const up = moved['up'] !== undefined;
    yield {
      relation: 'change',
      level: rises ? second : first,
      base: rises ? first : second,
      increment: step,
      rate: null,
      falls: up,
      incrementFalls: up,
      incrementGross: false,
      otherBase: false,
      measure: measureOf(first),
    };
  }
}

const isPlace = ({ kind, unit, numeral, upTo, qualifiers }: Figure): boolean =>
  kind === 'rank' &&
  (unit === null || unit.name === '位' || unit.name === '名') &&
  !upTo &&
  qualifiers.length === 0 &&
  numeral?.andMore === 'none' &&
  !numeral.vague;

const isStep = (text: string, { kind, unit, numeral, span, upTo }: Figure): boolean =>
  kind === 'count' &&
  !upTo &&
  numeral?.decimals === 0 &&
  !numeral.vague &&
  (unit?.name === '位' || unit?.name === '名' || (unit?.name === '个' && PLACES.test(text.slice(span.end))));
