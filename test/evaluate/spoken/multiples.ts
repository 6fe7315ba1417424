import { figureKind } from '../kinds/figures';
import type { Kind } from '../kinds/kind';
import { multipleOf } from '../kinds/multiples';
import { spokenPair } from './pairs';
import { from, reach, riseTo, than } from './words';

const base = '[2020年的|2020年|上年的|“十三五”末的|2020年底的|五年前]';
const timesPhrases = [
  `{I}${reach}{V},[是|为|相当于|约为|达到]${base}{B}的{k}倍`,
  `{I}${from}{B}${riseTo}{V},[是|达到|为][2020年|五年前|上年]的{k}倍`,
  `2020年{I}为{B},2025年[达到|增至]{V},是2020年的{k}倍`,
  `{I}${from}2020年的{B}${riseTo}{V},[增长到|扩大到|提高到|增至]原来的{k}倍`,
  `{I}${reach}{V}(是上年{B}的{k}倍)`,
  `{I}是${base}{B}的{k}倍,达到{V}`,
  `2025年{I}{V},2020年{B},[前者是后者的|增长到]{k}倍`.replace('[前者是后者的|增长到]', '是2020年的'),
];
const growsBy = [
  `{I}${from}${base}{B}${riseTo}{V},[增长|增长了|增加|增加了|提高了|扩大|扩大了|净增长]{k}倍`,
  `{I}${reach}{V},${than}${base}{B}[增长|增加|增长了|提高]{k}倍`,
  `{I}增长{k}倍,${from}{B}${riseTo}{V}`,
  `{I}${than}${base}{B}增长{k}倍,达到{V}`,
  `2020年{I}为{B},2025年[达到|增至]{V},增长{k}倍`,
];
const doublings = [
  `{I}${from}${base}{B}${riseTo}{V},[翻了一番|实现翻番|五年翻一番|翻番|翻一番|实现翻一番|整整翻了一番|实现了翻番]`,
  `{I}${reach}{V},${than}${base}{B}[翻了一番|翻一番|实现翻番]`,
  `{I}[翻了一番|实现翻番|翻番],${from}{B}${riseTo}{V}`,
  `{I}${from}{B}${riseTo}{V},[翻了两番|翻两番|实现翻两番]`,
];

export const spokenMultiples: Kind = figureKind({
  name: 'spoken multiple',
  templates: [...timesPhrases, ...growsBy, ...doublings],
  spoken: true,
  ...multipleOf({ growsBy, doublings }, spokenPair),
});
