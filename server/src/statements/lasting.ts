import type { Figure } from '../figures/figure';

/** 两天, 240小时: how long something takes is of no indicator but of one that is named as a time. */
export const isDuration = ({ unit }: Pick<Figure, 'unit'>): boolean => unit !== null && DURATIONS.has(unit.dimension);
const DURATIONS = new Set(['time', 'days', 'weeks', 'months', 'quarters', 'years', 'decades']);
/** Names of what is measured in time. */
export const lasts =
  /(?:天数|时间|时长|期限|周期|工期|时限|年限|小时数|日数|寿命|工时|年龄|均值|用时|耗时|产期|花期|汛期|假期|保质期|有效期|周转期|孕期)$/;
