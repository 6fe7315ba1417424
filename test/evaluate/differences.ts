import { wordWithoutNumber } from '../../server/src/figures/numeralWords';
import { unitAt as officialUnit } from '../../server/src/figures/units';
import { chineseDigit } from '../../server/src/text/chineseNumeral';

/** Where we read otherwise than the specs on purpose: which cases, and why. A case that merely fails is none. */
export interface Difference {
  readonly suites: readonly string[];
  readonly applies: (input: string, results: readonly string[]) => boolean;
  readonly why: string;
}

const MEASURED = ['Currency', 'Temperature', 'Dimension', 'Age'];
const NUMERAL = /[0-9０-９〇零一二两兩三四五六七八九十百千万萬亿億半壹贰叁肆伍陆柒捌玖拾几幾]/;

export const differences: readonly Difference[] = [
  {
    suites: ['Number'],
    applies: (input, results) =>
      results.length === 0 &&
      [...input].some(
        (char, i) =>
          chineseDigit(char) > 0 && (officialUnit(input, i + 1)?.unit.dimension.startsWith('money.') ?? false),
      ),
    why: 'One dollar holds the number one. The specs leave a lone numeral before a foreign currency to their currency reader; before every other measure they take it.',
  },
  {
    suites: ['Number'],
    applies: (input, results) => results.length > 0 && [...input].some((_, i) => wordWithoutNumber(input, i) !== null),
    why: 'A numeral inside a word or the name of a place (numeralWords.ts) counts nothing.',
  },
  {
    suites: ['Percent'],
    applies: input => /[0-9.] ?[-—~至到] ?[0-9.]+[%％]/.test(input),
    why: '5-20% is one range from 5 % to 20 %; the specs take its end alone.',
  },
  {
    suites: MEASURED,
    applies: (_, results) => results.some(result => !NUMERAL.test(result)),
    why: 'A unit without a number (converted to degrees Celsius) measures nothing.',
  },
  {
    suites: ['Dimension'],
    applies: (_, results) => results.some(result => result.endsWith('位')),
    why: '位 counts persons and digits in what officials say, hardly ever bits.',
  },
  {
    suites: ['Date'],
    applies: (_, results) => results.some(result => /^最(?:近|后)/.test(result)),
    why: 'Words for lately and last without a month name no day.',
  },
  {
    suites: ['DatePeriod'],
    applies: (_, results) => results.some(result => /^[0-9]{4}$/.test(result)),
    why: 'A bare 2100 is a number; a year has its 年 or stands in a run of years.',
  },
  {
    suites: ['Normalisation'],
    applies: (_, [written = '']) =>
      /[0-9][A-Z][a-z]\b/.test(written) && !officialUnit(written, written.search(/[A-Z]/)),
    why: 'A symbol that GB 3100 does not have.',
  },
  {
    suites: ['Normalisation'],
    applies: (_, [written = '']) => /^[0-9]000年$/.test(written),
    why: 'A thousand years without a month are a stretch of time, not a year.',
  },
  {
    suites: ['Normalisation'],
    applies: spoken => /十[一二三四五六七八九]千/.test(spoken),
    why: 'Tens before 千 are no number; it is read as far as it is one, as the Number specs have it.',
  },
  {
    suites: ['Normalisation'],
    applies: (_, [written = '']) => /^[0-9]+(?:\.[0-9]+){3}$/.test(written),
    why: 'An address of a network is no number.',
  },
];
