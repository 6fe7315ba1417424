import type { Random } from '../random';
import { formKind, type Forms } from './forms';
import type { Kind } from './kind';

/** Dates and times of day that do not exist, or have lost a character. */
export const dates: Kind = formKind({
  name: 'date',
  codes: ['malformed-date'],
  embedded: true,
  templates: [
    '{},全县重点项目集中开工仪式在经济开发区举行',
    '云台大桥于{}正式建成通车',
    '截至{},全县累计完成投资4.2亿元',
    '本次报名时间为{}起,请有意向的企业及时联系',
    '自{}起,新标准正式施行',
    '县第二人民医院新院区(项目于{}开工)主体已经封顶',
    '{}召开的县政府常务会议审议通过了实施方案',
    '我们将在{}前完成全部整改任务',
    '《云台县乡村建设条例》自{}起施行',
    '去年,我镇在{}成功举办首届采摘节',
  ],
  draw(random, template) {
    const { right, wrong } = random.chance(0.75) ? day(random) : clock(random);
    const put = (date: string): string => template.replace('{}', date);
    return { right: put(right), wrong: wrong.map(([change, date]) => [change, put(date)]) };
  },
});

function day(random: Random): Forms {
  const year = random.whole(2015, 2026);
  const month = random.whole(1, 12);
  const date = random.whole(1, 28);
  const short = random.pick([4, 6, 9, 11]);
  return {
    right: `${year}年${month}月${date}日`,
    wrong: [
      ['年 lost', `${year}${month}月${date}日`],
      ['month over 12', `${year}年${random.whole(13, 19)}月${date}日`],
      ['day of February', `${year}年2月${random.whole(30, 31)}日`],
      ['day 31 of a short month', `${year}年${short}月31日`],
      ['day over 31', `${year}年${month}月${random.whole(32, 39)}日`],
      ['year of five digits', `${year}${random.whole(1, 9)}年${month}月${date}日`],
    ],
  };
}

function clock(random: Random): Forms {
  const head = `${random.whole(2019, 2026)}年${random.whole(1, 12)}月${random.whole(1, 28)}日`;
  const [hour, minute] = [random.whole(8, 18), String(random.whole(0, 59)).padStart(2, '0')];
  return {
    right: `${head}${hour}时${minute}分`,
    wrong: [
      ['hour over 24', `${head}${random.whole(25, 29)}时${minute}分`],
      ['minute over 59', `${head}${hour}时${random.whole(60, 95)}分`],
    ],
  };
}
