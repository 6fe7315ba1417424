import { amounts, counts } from '../phrases';
import { printNumber, type Mode, type Printed } from '../printed';
import type { Random } from '../random';

/** Further things that are measured in reports, with nominal growth. */
const moreAmounts = [
  { name: '软件和信息技术服务业营业收入', units: ['亿元'] },
  { name: '网上零售额', units: ['亿元'] },
  { name: '农产品加工业营业收入', units: ['亿元'] },
  { name: '城镇居民人均可支配收入', units: ['元'] },
  { name: '居民储蓄存款余额', units: ['亿元'] },
  { name: '保费收入', units: ['亿元', '万元'] },
  { name: '快递业务量', units: ['万件', '亿件'] },
  { name: '港口货物吞吐量', units: ['万吨', '亿吨'] },
  { name: '技术合同成交额', units: ['亿元', '万元'] },
  { name: '粮食总产量', units: ['万吨'] },
  { name: '教育支出', units: ['亿元', '万元'] },
  { name: '出口额', units: ['亿元', '亿美元'] },
  { name: '公路货运量', units: ['万吨'] },
  { name: '义务教育经费', units: ['万元'] },
];
const moreCounts = [
  { name: '市场主体', units: ['户'] },
  { name: '科技型中小企业', units: ['家'] },
  { name: '注册志愿者', units: ['人', '名'] },
  { name: '在校学生', units: ['人'] },
  { name: '公交线路', units: ['条'] },
  { name: '机动车保有量', units: ['辆'] },
  { name: '全年受理案件', units: ['件'] },
  { name: '专业技术人才', units: ['人'] },
  { name: '发明专利授权量', units: ['件'] },
];

export interface SpokenPair {
  readonly slots: { readonly I: string; readonly B: Printed; readonly V: Printed; readonly D: Printed };
  readonly ratio: number;
  readonly mode: Mode;
}

/** Like `drawPair`, with more indicators, two to five digits, and a base in 万 beside a level in 亿 now and then. */
export function spokenPair(random: Random, low: number, high: number): SpokenPair | null {
  const mode: Mode = random.chance(0.15) ? 'cut' : 'rounded';
  if (random.chance(0.35)) {
    const { name, units } = random.pick([...counts, ...moreCounts]);
    const base = random.whole(12, 10 ** random.whole(2, 5));
    const level = Math.round(base * random.between(low, high));
    return pairOf(name, random.pick(units), base, level, 0, mode, true);
  }
  const { name, units } = random.pick([...amounts, ...moreAmounts]);
  const unit = random.pick(units);
  const each = /^[元吨亩]$/.test(unit);
  const digits = each ? random.whole(4, 5) : random.whole(2, 5);
  const decimals = each ? 0 : random.whole(Math.max(0, digits - 4), Math.min(digits - 1, 2));
  const base = random.between(10 ** (digits - 1 - decimals), 10 ** (digits - decimals));
  const level = base * random.between(low, high);
  const pair = pairOf(name, unit, base, level, decimals, mode, false);
  const mixed = unit === '亿元' && base < 1 && decimals > 0 && random.chance(0.7);
  return pair && mixed ? { ...pair, slots: { ...pair.slots, B: printNumber(base * 10_000, 0, '万元', mode) } } : pair;
}

function pairOf(
  name: string,
  unit: string,
  base: number,
  level: number,
  decimals: number,
  mode: Mode,
  exact: boolean,
): SpokenPair | null {
  const print = (value: number): Printed => printNumber(value, decimals, unit, mode, exact);
  const [B, V, D] = [print(base), print(level), print(Math.abs(level - base))];
  if (B.mantissa === V.mantissa || D.mantissa === 0n || V.mantissa === 0n || B.mantissa === 0n) return null;
  return { slots: { I: name, B, V, D }, ratio: level / base, mode };
}
