import { indicatorNamed } from './lexicon';

/** One word, several subjects: 城乡居民收入分别增长5%、6%. */
const compounds: readonly (readonly [string, number])[] = [
  ['城乡', 2],
  ['存贷', 2],
  ['进出口', 2],
  ['产销', 2],
  ['供销', 2],
  ['中小学', 2],
  ['工农业', 2],
  ['收支', 2],
  ['投融资', 2],
  ['供排水', 2],
  ['男女', 2],
  ['客货运', 2],
  ['客货', 2],
  ['批零住餐', 4],
  ['批发零售', 2],
  ['住宿餐饮', 2],
  ['文旅', 2],
  ['教科文', 3],
  ['科教文卫', 4],
  ['农林牧渔', 4],
  ['二三产业', 2],
  ['一二三产', 3],
  ['三次产业', 3],
  ['四大行业', 4],
  ['省市县', 3],
  ['市县', 2],
];

/**
 * How many subjects a phrase may count as, the likeliest first. A compound counts as several only where that makes the
 * numbers of subjects and values agree, so that 1 is always among the answers; names that the lexicon has as one
 * (进出口总额, 城乡居民收入比) count one only.
 */
export function subjectCounts(phrase: string): readonly number[] {
  const known = indicatorNamed(phrase)?.subjects;
  if (known === 1) return [1];
  const compound = known ?? compounds.find(([word]) => phrase.includes(word))?.[1];
  return compound === undefined ? [1] : [1, compound];
}
