import { dimensionText } from '../presentation/figureText';
import { daysOfInterval, periodText } from '../presentation/measureText';
import type { Texts } from '../presentation/messages';
import type { FigureRecord } from './figureRecord';

type Field = keyof FigureRecord;
type Words = (figure: FigureRecord, texts: Texts) => string | null;

const yesOrNo =
  (field: 'lowClosed' | 'highClosed' | 'indicatorKnown'): Words =>
  (figure, texts) =>
    texts.ui(figure[field] ? 'yes' : 'no');

const named =
  (field: 'kind' | 'qualifier' | 'modality' | 'basis' | 'comparison'): Words =>
  (figure, texts) => {
    const name = figure[field];
    return name === null ? null : texts.ui(`${field}.${name}`);
  };

/** The fields whose values are names of ours: a table for people says them in words. */
const words: { readonly [Name in Field]?: Words } = {
  kind: named('kind'),
  lowClosed: yesOrNo('lowClosed'),
  highClosed: yesOrNo('highClosed'),
  dimension: ({ unit, dimension }, texts) => dimension && dimensionText({ name: unit ?? '', dimension }, texts),
  qualifier: named('qualifier'),
  indicatorKnown: yesOrNo('indicatorKnown'),
  period: ({ period }, texts) => {
    const days = daysOfInterval(period ?? '');
    return days && periodText(days, texts);
  },
  modality: named('modality'),
  basis: named('basis'),
  comparison: named('comparison'),
};

/** What stands in the cell of a table: in Chinese words throughout, in English the names and values of the machine-readable forms. */
export function cellOf(figure: FigureRecord, field: Field, texts: Texts): string | number | boolean | null {
  const inWords = texts.language === 'zh' ? words[field] : undefined;
  if (inWords) return inWords(figure, texts);
  const value = figure[field];
  return typeof value === 'object' && value !== null ? value.join(':') : value;
}
