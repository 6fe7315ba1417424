import type { Random } from '../random';
import type { Search, Spot } from './found';

/** Numbers in real text that are written rightly, and ways to write them wrongly: found by patterns of our own. */
export const numberSearches: readonly Search[] = [
  search(
    'redundant qualifier',
    ['double-approximation', 'contradictory-qualifier'],
    [
      [
        /(?<=[，,、。；;一-龥])(?<![条节契公签最附邻靠相亲远接预大合])(约)(\d+(?:\.\d+)?[万亿]?(?:元|人|家|亩|公里|吨|个))(?=[，,。；;、])/g,
        ([words]) => ['约…左右', `${words}左右`],
      ],
      [
        /(?<=[，,、。；;一-龥])(?<![最附邻靠相亲远接将])近(\d+[0万亿]*)(人|家|户|项|个|亿元|万元|亩)(?=[，,。；;、一-龥])/g,
        ([, number = '', unit = '']) => ['近…余', `近${number}余${unit}`],
      ],
      [
        /(?<![不未])超过(\d+(?:\.\d+)?[万亿]?(?:元|人|家|亩|公里|吨|个|%))(?=[，,。；;、])/g,
        ([words]) => ['超过…以上', `${words}以上`],
      ],
      [
        /(?<=[，,。；;一-龥])(?<![超过于足少达约近到])(\d+[万亿]?(?:元|人|家|亩|公里|吨|个))以上(?=[，,。；;、])/g,
        ([words]) => ['不足…以上', `不足${words}`],
      ],
    ],
  ),
  search(
    'doubled unit',
    ['doubled-unit'],
    [
      [
        /(?<=\d)(%|亿元|万元|公里|万人|个百分点|万亩|万吨|平方米)(?=[，,。；;、])/g,
        ([unit]) => ['unit twice', unit.endsWith('元') ? `${unit}元` : unit + unit],
      ],
    ],
  ),
  search(
    'reversed range',
    ['reversed-range'],
    [
      [
        /(?<=[一-龥，,])(?<![由从自降减缩压跌落低][^，,。；;]{0,12})(\d+(?:\.\d+)?)(%?)([—–至～-])(\d+(?:\.\d+)?)(%|元|万元|亿元|公里|吨|亩|万亩|天)/g,
        ([words, low = '', unit = '', joint = '', high = '', last = '']) =>
          Number(low) < Number(high) ? ['ends swapped', `${high}${unit}${joint}${low}${last}`] : ['', words],
      ],
      [
        /(?<!\d)((?:19|20)\d\d)([—–至～-])((?:19|20)\d\d)年/g,
        ([words, from = '', joint = '', to = '']) =>
          Number(from) < Number(to) ? ['years swapped', `${to}${joint}${from}年`] : ['', words],
      ],
    ],
  ),
  search(
    'rate over 100 %',
    ['rate-above-100'],
    [
      [
        /(?<=(?:覆盖|普及|达标|合格|参保|巩固|办结|满意|处理|绿化|利用|就业|城镇化)率(?:达到?|为|保持在)?)(\d\d)(\.\d)?%/g,
        (_, random) => ['over 100', `${random.whole(101, 139)}%`],
      ],
    ],
  ),
  search(
    '年 of a year',
    ['malformed-date'],
    [
      [
        /(?<!\d)(20\d\d)年(以来|上半年|下半年|前三季度|底|末|\d{1,2}月)/g,
        ([, year = '', tail = '']) => ['年 lost', year + tail],
      ],
    ],
  ),
  search(
    'span of years',
    ['span-length'],
    [
      [
        /(?<!\d)(20\d\d)[—–-](20\d\d)年(?=[，,一-龥)）])(?![)）]?[一二三四五六七八九十\d])/g,
        ([words, from = '', to = '']) => {
          const length = Number(to) - Number(from) + 2;
          return length > 2 && length < 10
            ? ['one year more said', `${words}${'零一二三四五六七八九'.charAt(length)}年间`]
            : ['', words];
        },
      ],
    ],
  ),
  search(
    'decrease by multiple',
    ['decrease-by-multiple'],
    [
      [
        /(?<=[一-龥])(?<![上比差])(下降|减少|降低|缩短)(\d+(?:\.\d+)?)%(?=[，,。；;、])/g,
        ([, verb = ''], random) => ['by a multiple', `${verb}${random.pick(['2倍', '两倍', '3倍', '一倍'])}`],
      ],
    ],
  ),
  search(
    'double negative',
    ['double-negative-rate'],
    [[/(?<=下降|减少|降低|回落)(\d+(?:\.\d+)?%)/g, ([rate]) => ['a minus sign more', `-${rate}`]]],
  ),
  search(
    'lost number',
    ['missing-number'],
    [
      [
        /(?<=(?:增长|下降|提高)了?)(\d+(?:\.\d+)?)(%|个百分点)(?=[，,。；;、])/g,
        ([, , unit = '']) => ['number lost', unit],
      ],
    ],
  ),
  {
    ...search(
      'weekday',
      ['date-weekday'],
      [
        [
          /(?<!\d)(20\d\d)年(\d{1,2})月(\d{1,2})日(?![—–\-至])/g,
          ([words, year = '', month = '', day = ''], random) => {
            const weekday = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDay();
            const wrong = '日一二三四五六'.charAt((weekday + random.pick([1, 6])) % 7);
            return ['weekday one off', `${words}（星期${wrong}）`];
          },
        ],
      ],
    ),
    mild: true,
  },
];

type Breaking = (match: RegExpExecArray, random: Random) => readonly [change: string, words: string];

/** A pattern that matches nothing to break gives back the same words, and is passed over. */
function search(name: string, codes: readonly string[], patterns: readonly (readonly [RegExp, Breaking])[]): Search {
  const spots = (passage: string): Spot[] =>
    patterns.flatMap(([pattern, breaking]) =>
      [...passage.matchAll(pattern)].map(match => ({
        text: passage,
        start: match.index,
        end: match.index + match[0].length,
        break: (random: Random) => {
          const broken = breaking(match, random);
          return broken[1] === match[0] ? null : broken;
        },
      })),
    );
  return { name, codes, spots };
}
