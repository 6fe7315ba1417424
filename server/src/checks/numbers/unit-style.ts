/**
 * Units that are not written as the standard has them: 平米 → 平方米, kv → kV, ㎡ → 平方米, 公分 → 厘米.
 *
 * GB 3100-1993 (names and symbols of the units), GB 3101-1993 (symbols in running text), GB/T 15835-2011, 5.1. Only behind
 * a number or 每; upper and lower case are told apart only where one of them is no symbol (mW and MW are both).
 */
import type { SentenceCheck } from '../check';
import { conflict, rewrite } from './shared/conflict';

const CODE = 'unit-style';

export const unitStyle: SentenceCheck = {
  code: CODE,
  family: 'numbers',
  level: 'information',
  scope: 'sentence',
  anyOf: [
    ...'平米 平方 立方 公分 公升 ㎡ ㎥ ㎞ ㎏ ㎝ ㎜ m2 m3 M2 M3 μg µg ug mg °c °C'.split(' '),
    ...[...'kK'].flatMap(kilo => [...'vVwWmMgG'].map(unit => kilo + unit)),
  ],
  *run({ text }) {
    for (const match of text.matchAll(UNIT)) {
      const [printed] = match;
      const to = STANDARD[printed] ?? STANDARD[printed.toLowerCase()];
      if (!to || to === printed) continue;
      const span = { start: match.index, end: match.index + printed.length };
      yield conflict({
        code: CODE,
        level: 'information',
        span,
        message: { key: 'conflict', args: { printed, to } },
        fixes: [rewrite(span, to, true)],
      });
    }
  },
};

/** Printed form, in lower case for Latin letters, and what the standard writes. */
const STANDARD: Readonly<Record<string, string>> = {
  平米: '平方米',
  平方: '平方米',
  立方: '立方米',
  公分: '厘米',
  公升: '升',
  '㎡': '平方米',
  '㎥': '立方米',
  m2: '平方米',
  m3: '立方米',
  '㎞': '公里',
  '㎏': '千克',
  '㎝': '厘米',
  '㎜': '毫米',
  km: 'km',
  kg: 'kg',
  kv: 'kV',
  kw: 'kW',
  kva: 'kV·A',
  kwh: 'kW·h',
  'kw.h': 'kW·h',
  'kw·h': 'kW·h',
  'µg/m3': 'μg/m³',
  'ug/m3': 'μg/m³',
  'μg/m3': 'μg/m³',
  'mg/m3': 'mg/m³',
  '°c': '℃',
};

const BEHIND = '(?<=[0-9０-９] ?|[0-9０-９][万亿千百余多] ?|[0-9０-９][万亿余多]{2}|每|元/|／)';
const UNIT = new RegExp(
  `(?=[平立公㎡㎥㎞㎏㎝㎜mMμµukK°])${BEHIND}(?:平米|(?:平方|立方)(?=[,，、。;；)）左以的]|$)|公分(?![之析])|公升|[㎡㎥㎞㎏㎝㎜]|[mM][23](?![A-Za-z0-9.!/_&=-])|[μµu]g/m3|mg/m3|[kK][wW][.·][hH]|[kK](?:[vV][aA]|[wW][hH]|[vV]|[wW]|[mM]|[gG])(?![A-Za-z0-9·.])|°[cC])`,
  'g',
);
