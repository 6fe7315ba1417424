import type { SentenceCheck, Verdict } from '../check';

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

function slipAt(start: number, printed: string, repaired: string): Verdict {
  const span = { start, end: start + printed.length };
  return {
    code: 'usage',
    outcome: 'conflicts',
    level: 'information',
    span,
    operands: [],
    message: { key: 'word', args: { printed, repaired } },
    fixes: [{ key: 'replaceWord', args: { repaired }, edits: [{ span, text: repaired }] }],
  };
}

/** What every slip has in it; most sentences have none of these. */
const suspicious = '截止 显着 祟高 部暑 帐户 帐目 帐号 帐款 渡假 既使 接再 按步 竟竟 如继 不急 走头 国内生产总值'.split(
  ' ',
);

/** Characters taken for each other in words that have one right form, whatever stands around them. */
const misprints: Readonly<Record<string, string>> = {
  震憾: '震撼',
  松驰: '松弛',
  急燥: '急躁',
  脉膊: '脉搏',
  寒喧: '寒暄',
  坐阵: '坐镇',
  粗旷: '粗犷',
  膨涨: '膨胀',
  追朔: '追溯',
  杀戳: '杀戮',
  名信片: '明信片',
  水笼头: '水龙头',
  融汇贯通: '融会贯通',
  一愁莫展: '一筹莫展',
  鼎立相助: '鼎力相助',
  谈笑风声: '谈笑风生',
  人才倍出: '人才辈出',
  人材辈出: '人才辈出',
  穿流不息: '川流不息',
  默守成规: '墨守成规',
  一诺千斤: '一诺千金',
  出奇不意: '出其不意',
  金壁辉煌: '金碧辉煌',
  不径而走: '不胫而走',
  不落巢臼: '不落窠臼',
  声名雀起: '声名鹊起',
  饮鸠止渴: '饮鸩止渴',
  旁证博引: '旁征博引',
  灸手可热: '炙手可热',
  相辅相承: '相辅相成',
  一股作气: '一鼓作气',
  委屈求全: '委曲求全',
  直接了当: '直截了当',
  实事求事: '实事求是',
  实是求是: '实事求是',
  食不裹腹: '食不果腹',
  悬梁刺骨: '悬梁刺股',
  兴高彩烈: '兴高采烈',
  励精图志: '励精图治',
  坚韧不拨: '坚韧不拔',
  呕心呖血: '呕心沥血',
  蜂涌而至: '蜂拥而至',
  一泄千里: '一泻千里',
  迫在眉捷: '迫在眉睫',
};
const misprinted = new RegExp(Object.keys(misprints).join('|'), 'g');

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
  anyOf: [...suspicious, ...Object.keys(misprints)],
  *run({ text }) {
    for (const { index, 0: printed } of text.matchAll(misprinted))
      yield slipAt(index, printed, misprints[printed] ?? '');
    for (const { wrong, right } of slips) {
      for (const match of text.matchAll(wrong)) {
        const printed = match[0];
        const repaired = right === '账' ? right + printed.slice(1) : right;
        if (printed === repaired) continue;
        yield slipAt(match.index, printed, repaired);
      }
    }
  },
};
