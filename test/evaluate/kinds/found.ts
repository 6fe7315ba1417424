import type { Random } from '../random';
import { apart, factorOf, power, product } from '../rational';
import { changes, rangeOf, show, type Printed } from '../printed';
import { listSearches } from './foundLists';
import { numberSearches } from './foundNumbers';
import type { Example, Kind, Slip } from './kind';
import { matches } from './spots';

/** Words of a real text that may be broken, where they stand in it, and what they may become. */
export interface Spot {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  break(random: Random): readonly [change: string, words: string] | null;
}

export interface Search {
  readonly name: string;
  readonly codes: readonly string[];
  readonly mild?: boolean;
  spots(passage: string): Spot[];
}

/** The same questions asked of real passages: relations and forms that hold in them are found and broken. */
export function foundKinds(passages: readonly string[]): Kind[] {
  return [...searches, ...listSearches, ...numberSearches].flatMap(({ name, codes, mild, spots }) => {
    const all = passages.flatMap(spots);
    if (all.length === 0) return [];
    const template = `${all.length} found`;
    return [
      {
        name: `real ${name}`,
        codes,
        templates: [template],
        real: true,
        ...(mild ? { mild } : {}),
        make: (random: Random) => breakOne(random, template, all),
      },
    ];
  });
}

function breakOne(random: Random, template: string, spots: readonly Spot[]): { right: Example; slips: Slip[] } | null {
  const spot = random.pick(spots);
  const { text, start, end } = spot;
  const broken = spot.break(random);
  if (!broken) return null;
  const [change, words] = broken;
  const wrong = text.slice(0, start) + words + text.slice(end);
  // A lost mark or unit is found at its neighbours: a few characters on either side belong to the spot.
  const around = (length: number): { start: number; end: number } => ({
    start: Math.max(0, start - 12),
    end: start + length + 12,
  });
  return {
    right: { template, text, place: { start, end }, digits: null },
    slips: [{ template, text: wrong, place: around(words.length), digits: null, change, provable: true }],
  };
}

const searches: readonly Search[] = [
  {
    name: 'date',
    codes: ['malformed-date'],
    spots: passage =>
      matches(passage, /(?<!\d)(20\d\d)年(\d{1,2})月(\d{1,2})日/g, ([, year = '', month = '', day = ''], random) =>
        random.pick([
          ['年 lost', `${year}${month}月${day}日`],
          ['month over 12', `${year}年${random.whole(13, 19)}月${day}日`],
          ['day over 31', `${year}年${month}月${random.whole(32, 39)}日`],
        ]),
      ),
  },
  {
    name: 'paired mark',
    codes: ['unpaired-mark'],
    spots: passage =>
      matches(passage, /“[^“”\n]{1,20}”|《[^《》\n]{1,20}》|[（(][^（()）\n]{2,20}[)）]/g, ([words], random) =>
        random.chance(0.5) ? ['first mark lost', words.slice(1)] : ['last mark lost', words.slice(0, -1)],
      ),
  },
  {
    name: 'numbering',
    codes: ['numbering-skip', 'numbering-duplicate', 'numbering-start', 'numbering-order'],
    spots: passage =>
      matches(passage, /(?<=[。;；\n])二是[^\n]{6,240}?(?=[。;；]三是)[。;；]三是/g, ([words], random) =>
        random.chance(0.5) ? ['interior point dropped', '三是'] : ['number twice', `${words.slice(0, -2)}二是`],
      ),
  },
  {
    name: '元',
    codes: ['missing-yuan', 'missing-unit'],
    spots: passage =>
      matches(
        passage,
        /(?<=投资|资金|收入|贷款|税收|补贴)(\d+(?:\.\d+)?[万亿])元(?=[,，、;；。])/g,
        ([, amount = '']) => ['元 lost', amount],
      ),
  },
  {
    name: 'unit',
    codes: ['missing-unit', 'missing-number'],
    spots: passage =>
      matches(
        passage,
        /(?<=\d+(?:个|家|处|座|条|公里|项|名|所|户|套)[、,，;；][一-龥]{2,10})(\d+)(?:个|家|处|座|条|公里|项|名|所|户|套)(?=[、,，;；])/g,
        ([, digits = '']) => ['unit lost', digits],
      ),
  },
  {
    name: 'structure of 100',
    codes: ['structure-not-100'],
    spots: passage =>
      matches(
        passage,
        /(?<=结构|比例|占比|调整为)(\d+(?:\.\d)?)[:：∶](\d+(?:\.\d)?)[:：∶](\d+(?:\.\d)?)/g,
        (match, random) => {
          const [words, a = '', b = '', c = ''] = match;
          if (Math.round(10 * (Number(a) + Number(b) + Number(c))) !== 1000) return null;
          const wrong = (Number(b) + random.whole(1, 9)).toFixed(b.includes('.') ? 1 : 0);
          return ['one term raised', words.replace(b, wrong)];
        },
      ),
  },
  {
    name: 'growth',
    codes: ['growth-mismatch', 'average-growth-mismatch', 'magnitude-outlier'],
    spots: passage =>
      matches(
        passage,
        /(?<!生产总值)[由从](?:20\d\d年的?)?([\d.]+)([万亿]*)(元|家|人|户|美元)(?:增加到|增至|提高到|上升到|增长到)(?:20\d\d年的?)?([\d.]+)([万亿]*)(?:元|家|人|户|美元)[,，](年均)?增长([\d.]+)%/g,
        breakGrowth,
      ),
  },
];

/** A growth that holds by our own arithmetic, over one year or five, with another rate. */
function breakGrowth(match: RegExpExecArray, random: Random): readonly [string, string] | null {
  const [words, base = '', baseScale = '', unit = '', level = '', levelScale = '', annual, rate = ''] = match;
  const [B, V, g] = [read(base, baseScale + unit), read(level, levelScale + unit), read(rate, '%')];
  const holds = (printed: Printed): boolean =>
    !apart(rangeOf(V), product(rangeOf(B), power(factorOf(rangeOf(printed)), annual === undefined ? 1 : 5)));
  const wrong = changes.nudge(g, random);
  if (!wrong || !holds(g) || holds(wrong)) return null;
  return [`${rate}% → ${show(wrong)}`, words.slice(0, -`${rate}%`.length) + show(wrong)];
}

function read(digits: string, unit: string): Printed {
  const [whole = '', fraction = ''] = digits.split('.');
  const power = unit.startsWith('万亿') ? 12 : unit.startsWith('亿') ? 8 : unit.startsWith('万') ? 4 : 0;
  return { mantissa: BigInt(whole + fraction), decimals: fraction.length, power, unit, exact: false };
}
