import type { SentenceCheck } from '../check';

interface Slip {
  readonly wrong: RegExp;
  readonly right: string;
}

/** Slips that are wrong wherever the pattern holds; the context is part of the pattern. */
const slips: readonly Slip[] = [
  { wrong: /截止(?=目前|今年|去年|上年|年底|年末|[12]\d{3}年|\d{1,2}月\d)/g, right: '截至' },
  { wrong: /截止到(?=目前|今年|去年|年底|[12]\d{3}年|\d{1,2}月)/g, right: '截至' },
  { wrong: /(?<![彰凸突浮昭明尽])显着/g, right: '显著' },
  { wrong: /祟高/g, right: '崇高' },
  { wrong: /部暑(?![期假])/g, right: '部署' },
  { wrong: /帐[户目号款](?!篷)/g, right: '账' },
  { wrong: /渡假/g, right: '度假' },
  { wrong: /既使/g, right: '即使' },
  { wrong: /再接再励/g, right: '再接再厉' },
  { wrong: /按步就班/g, right: '按部就班' },
  { wrong: /竟竟业业/g, right: '兢兢业业' },
  { wrong: /一如继往/g, right: '一如既往' },
  { wrong: /迫不急待/g, right: '迫不及待' },
  { wrong: /走头无路/g, right: '走投无路' },
  { wrong: /(?<=全[县镇乡市区州])国内生产总值/g, right: '地区生产总值' },
];

/** What every slip has in it; most sentences have none of these. */
const suspicious = '截止 显着 祟高 部暑 帐户 帐目 帐号 帐款 渡假 既使 接再 按步 竟竟 如继 不急 走头 国内生产总值'.split(
  ' ',
);

/**
 * 用字用语. Words official prose mistakes for each other: 截止目前 for 截至目前, 显着 for 显著, a county's 国内生产总值.
 *
 * Why: an input method offers them side by side, and a spelling checker knows both.
 * Source: 《现代汉语词典》第7版; 国家统计局 (国内生产总值 is the nation's, 地区生产总值 a region's).
 * Silent: for 截止 as a verb or before 日期, 时间 (报名截止).
 */
export const usage: SentenceCheck = {
  code: 'usage',
  family: 'structure',
  level: 'information',
  scope: 'sentence',
  anyOf: suspicious,
  *run({ text }) {
    for (const { wrong, right } of slips) {
      for (const match of text.matchAll(wrong)) {
        const printed = match[0];
        const repaired = right === '账' ? right + printed.slice(1) : right;
        if (printed === repaired) continue;
        const span = { start: match.index, end: match.index + printed.length };
        yield {
          code: 'usage',
          outcome: 'conflicts',
          level: 'information',
          span,
          operands: [],
          message: { key: 'word', args: { printed, repaired } },
          fixes: [{ key: 'replaceWord', args: { repaired }, edits: [{ span, text: repaired }] }],
        };
      }
    }
  },
};
