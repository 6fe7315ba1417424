import type { Search } from './found';
import { matches } from './spots';

const numerals = '零一二三四五六七八九';

/** Real lists with the number that counts them, subjects with their values, and ranks: found by patterns of our own. */
export const listSearches: readonly Search[] = [
  {
    name: 'list and number',
    codes: ['enumeration-count'],
    spots: passage =>
      matches(
        passage,
        /([一-龥]{2,12}(?:、[一-龥]{2,8}){1,6}(?:和[一-龥]{2,8})?)([三四五六七])(大|个|项|种|级|市)(?=[一-龥]{2})/g,
        ([, list = '', number = '', measure = ''], random) => {
          const items = list.split(/、|和/);
          if (items.length !== numerals.indexOf(number) || /[各每的等共]$/.test(list)) return null;
          const count = items.length;
          const fewer = items.filter((_, i) => i !== 1).join('、');
          const more = [...items.slice(0, 2), items.at(-1) ?? '', ...items.slice(2)].join('、');
          return random.pick([
            ...(fewer.includes('、') ? [['an item dropped', fewer + number + measure] as const] : []),
            ['an item added', more + number + measure] as const,
            ['N+1', list + numerals.charAt(count + 1) + measure] as const,
            ['N−1', list + numerals.charAt(count - 1).replace('二', measure === '级' ? '二' : '两') + measure] as const,
          ]);
        },
      ),
  },
  {
    name: 'subjects and values',
    codes: ['respectively-arity'],
    spots: passage =>
      matches(
        passage,
        /(?<=[，,；;。\n])([一-龥]{2,16}(?:[、和][一-龥]{2,16}){1,4})分别([一-龥]{1,6})((?:[\d.]+(?:%|亿元|万元|家|个|项|万吨)[、和]){1,4}[\d.]+(?:%|亿元|万元|家|个|项|万吨))(?=[，,；;。])/g,
        ([, subjects = '', verb = '', row = ''], random) => {
          const [named, values] = [subjects.split(/[、和]/), row.split(/[、和]/)];
          if (named.length !== values.length) return null;
          const added = `${subjects}分别${verb}${row}、${random.whole(11, 99) / 10}%`;
          // one value left may hold for all
          if (values.length < 3) return row.includes('%') ? ['a value added', added] : null;
          return ['a value dropped', `${subjects}分别${verb}${values.slice(0, -1).join('、')}`];
        },
      ),
  },
  {
    name: 'rank in a league',
    codes: ['rank-exceeds-league'],
    spots: passage =>
      matches(
        passage,
        /([百千])强([一-龥]{0,4}[、，,]?[居列]?)第\d+([位名])/g,
        ([, size = '', words = '', unit = ''], random) => [
          'beyond',
          `${size}强${words}第${random.whole(1, 99) + (size === '百' ? 100 : 1000)}${unit}`,
        ],
      ),
  },
];
