import type { Figure } from '../../figures/figure';
import { nominalVerb } from '../../words/nouns';
import type { IndicatorMention } from '../statement';

/** Nouns that name no thing of their own. */
export const namesNoThing =
  /^(?:全[国省市县区镇]|[全各我本].|世界|全球|国际|国内|农村|城镇|城市|乡村|力争|预计|预期|预计数|预算|上年|去年|时期|期间|基本|关停|同期|总量|总数|总额|规模|水平|比例|比重|占比|增速|增幅|降幅|累计|基础|第|年均|历史|新高|全部|左右|.{1,3}元|以上|以下|[一-龥]?产|大关|台阶|其中|稳定|保持|控制|维持)$/;

/** 培训3000人: nothing is named but what is done. */
export const isAction = (hint: IndicatorMention | null): boolean =>
  hint !== null && nominalVerb.test(hint.name.replace(/^(?:共计?|累计|全年|年内|已|新增)+/, ''));

const comparing = /^(?:[一二三四]季度|今年|两年)?(?:[比较与].{1,6}|两年平均|平均)$/;

/** 在…情况下, 排名前: how things stand, not what is measured. */
export const ofRelation = /(?:情况下|条件下|背景下|前提下|基础上|行列|排名前|前列)$/;

/** 力争, 占世界: words of relation that the rule that reads characters left. */
export const saysNothing = (hint: IndicatorMention | null): boolean =>
  hint !== null &&
  (namesNoThing.test(hint.name) ||
    /^各[地省市县区]/.test(hint.name) ||
    ofRelation.test(hint.name) ||
    comparing.test(hint.name) ||
    /占(?:世界|全球|[全国内省市县区]{1,2}|.{0,4}总数)?$/.test(hint.name));

/** 5%的增长, 10%的速度: how much, not of what. */
export const extents =
  /(?:^任务|增长|增速|增幅|涨幅|速度|比例|比重|份额|水平|目标|幅度|优惠|补贴|折扣|利率|税率|关税|概率|可能|差距|跌幅|降幅|升幅|权重|溢价|时速|突破|跨越|新高|高度|深度|距离|海拔)$/;

/** 税收超过|全国税收|的三分之一: before the whole that a part is reckoned by. */
export const reachesWhole =
  /(?:达到?|超过|相当于|不足|低于|高于|不到|只是|仅为|只有)(?:全球|世界|全[国省市县区]|大陆|内地|欧盟|美国)?$/;

/** 占 that takes a share; 占用户总数 and 占地方财政 are no 占用 and no 占地. The beginning of a regular expression. */
export const SHARES = '占(?!用(?!户)|地(?![方区级市])|[有据领])';

/** What money may be. */
export const funds =
  /(?:援助|贷款|资金|基金|款|合同|订单|补贴|补助|收入|支出|债券|国债|投资|计划|成本|损失|赤字|经费|费用|贡献|捐款|利润|税收|罚款|赔偿)$/;

/** “百亿县”4个、|总数|达到40个: how many of what was named. */
export const totals = /^(?:总数|总量|总额|总规模|数量|规模|累计|合计)$/;

/** 开工, 落地建设: how far things have come that were named before. */
export const isProgress = (phrase: string): boolean =>
  /^(?:新开工|开工|落地|竣工|投产|签约|在建|建成|续建|新建|完工|达产|入库|建设|投用|办结|完成|复工|转化){1,3}$/.test(
    phrase,
  );

/** 过亿元, 5000万元以上: a bound of the things counted, not their name. */
export const isThreshold = (phrase: string): boolean => /^(?:过|超|上)?[百千十]?[万亿]+元?(?:级|以上)?$/.test(phrase);

/** How something changed, or what part of something it is. */
export const isRate = ({ kind }: Pick<Figure, 'kind'>): boolean =>
  kind === 'rate' || kind === 'points' || kind === 'multiple';

/** 元 or any other currency, each a dimension of its own. */
export const isMoney = ({ unit }: Pick<Figure, 'unit'>): boolean => unit?.dimension.startsWith('money') ?? false;
