import { isDigit } from '../text/characters';
import type { Numeral } from '../text/numeral';
import { clockAt } from './dates';
import { currencyBefore, spokenMoney } from './currency';
import { numeralAt, skipAt } from './everyNumeral';
import type { Figure } from './figure';
import { fractionFigure, halfFigure } from './fractions';
import { looseText } from './looseText';
import type { NumberRules } from './numberFigure';
import { numberFigure, plainFigure, withUnit } from './numberFigure';
import { printedTimeAt } from './printedTime';
import { durationAt } from './durations';
import { relativeTimeAt } from './relativeTime';
import type { UnitAt } from './units';
import { unitAt, unitNamed } from './units';

/** Units as general readers take them: 85度 and 85° are temperatures, 三块 money. */
const everyUnitAt = (text: string, start: number): UnitAt | null => {
  const money = spokenMoney(text, start);
  if (money) return { unit: money, end: start + 1 };
  const found = unitAt(text, start) ?? stoneAt(text, start);
  const celsius = found?.unit.name === '度' || found?.unit.name === '°' ? unitNamed('摄氏度') : undefined;
  return found && celsius ? { ...found, unit: { ...celsius, name: '度' } } : found;
};

/** 石 counts grain, and opens words in what officials say (石墨烯). */
function stoneAt(text: string, start: number): UnitAt | null {
  const stone =
    text.charAt(start) === '石' && !/[\u4e00-\u9fff]/.test(text.charAt(start + 1)) ? unitNamed('市石') : undefined;
  return stone ? { unit: stone, end: start + 1 } : null;
}

/** 华氏98.6度, 摄氏温度20度: the scale in front. */
const SCALE = /([华摄开兰列])(?:氏|尔文)(?:温度)?$/;

/** 每小时十公里 is a speed. */
const PER_TIME = /每(小时|分钟|秒|天|年)$/;

const RULES: NumberRules = { every: true, unitAt: everyUnitAt, read: numeralAt };

/** Every figure, numerals that measure nothing included; `finish` adds the qualifiers. Offsets into the text as given. */
export function everyFigure(printed: string, finish: (text: string, figure: Figure) => Figure): Figure[] {
  const { text, offsets } = looseText(printed);
  const figures: Figure[] = [];
  for (let i = 0; i < text.length;) {
    const figure = figureAt(text, i);
    const after = figures[figures.length - 1]?.span.end ?? 0;
    if (figure && figure.span.start >= after) {
      figures.push(finish(text, figure));
      i = figure.span.end;
    } else i = Math.max(i + 1, figure ? 0 : skipAt(text, i));
  }
  return figures.map(figure => moved(figure, offsets));
}

function figureAt(text: string, start: number): Figure | null {
  const time = printedTimeAt(text, start) ?? relativeTimeAt(text, start);
  const duration = durationAt(text, start);
  if (duration && (!time || duration.end >= time.end)) return duration.figure;
  if (time) {
    const { from, to } = time.time;
    const isDay =
      to === null &&
      from !== null &&
      (from.day ?? from.dayOffset ?? from.weekday ?? from.away) !== undefined &&
      !from.weekend;
    return { ...plainFigure(start, time.end, isDay ? 'date' : 'period'), time: time.time };
  }
  if (skipAt(text, start) > start) return null;
  const special = halfFigure(text, start) ?? fractionFigure(text, start, readAny) ?? negativeShare(text, start);
  if (special) return measuredPart(text, special) ?? special;
  if (text.charAt(start) === '第') {
    const read = numeralAt(text, start + 1);
    return read && withUnit(plainFigure(start, read.end, 'rank'), read.numeral, read.end, everyUnitAt(text, read.end));
  }
  const sign = /^(?:[-－−] *(?=[0-9０-９])|负)/.exec(text.slice(start, start + 6));
  const signed = sign && !isDigit(text.charCodeAt(start - 1)) ? sign[0].length : 0;
  const read = numeralAt(text, start + signed);
  if (!read) return null;
  const clock = clockAt(text, start);
  if (clock !== null) return { ...plainFigure(start, clock, 'date') };
  const figure = numberFigure(text, start + signed, read, RULES);
  return figure && decorated(text, figure);
}

/** 负百分之三 */
function negativeShare(text: string, start: number): Figure | null {
  const share = text.startsWith('负百分之', start) ? fractionFigure(text, start + 1, readAny) : null;
  if (!share?.numeral || share.numeral.negative) return null;
  return { ...share, span: { start, end: share.span.end }, numeral: { ...share.numeral, negative: true } };
}

/** Names of the currency or of the scale before the number: 人民币50元, $20, 华氏温度98.6度. */
function decorated(text: string, figure: Figure): Figure {
  const { start, end } = figure.span;
  const money = currencyBefore(text, start);
  const printed = money && isDigit(text.charCodeAt(money.start - 1)); // 4人民币5美元
  if (money && !printed && (!figure.unit || figure.unit.dimension === money.unit.dimension))
    return { ...figure, kind: 'amount', unit: figure.unit ?? money.unit, span: { start: money.start, end } };
  const each = PER_TIME.exec(text.slice(Math.max(0, start - 4), start));
  const speed = each && figure.unit?.dimension === 'length' ? unitAt(`${figure.unit.name}每${each[1]}`, 0) : null;
  if (speed) return { ...figure, unit: speed.unit };
  const scale = SCALE.exec(text.slice(Math.max(0, start - 5), start));
  const unit = scale && figure.unit?.name === '度' ? unitNamed(`${scale[1]}氏度`) : undefined;
  return scale && unit ? { ...figure, unit, span: { start: start - scale[0].length, end } } : figure;
}

/** 三分之一英里: a part of a measure is one. */
function measuredPart(text: string, figure: Figure): Figure | null {
  const { numeral, unit, span } = figure;
  if (unit?.name !== '分之' || !numeral) return null;
  const measure = everyUnitAt(text, span.end);
  if (!measure || measure.unit.counts) return null;
  return withUnit(plainFigure(span.start, span.end, 'amount'), numeral, span.end, measure);
}

const readAny = (text: string, start: number): { numeral: Numeral; end: number } | null => {
  const read = numeralAt(text, start);
  return read && read.numeral.denominator === null ? read : null;
};

/** Offsets of the loose text back to the printed one; ends lie behind the last character that was kept. */
function moved(figure: Figure, offsets: readonly number[]): Figure {
  const at = (offset: number): number => offsets[offset] ?? 0;
  const back = <S extends { start: number; end: number }>(span: S): S => ({
    ...span,
    start: at(span.start),
    end: span.end > span.start ? at(span.end - 1) + 1 : at(span.start),
  });
  return {
    ...figure,
    span: back(figure.span),
    unitSpan: figure.unitSpan && back(figure.unitSpan),
    qualifiers: figure.qualifiers.map(qualifier => ({ ...qualifier, span: back(qualifier.span) })),
  };
}
