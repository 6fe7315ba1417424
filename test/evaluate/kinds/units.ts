import { formKind, type Forms } from './forms';
import type { Random } from '../random';
import type { Kind } from './kind';

/** Lists of work done: what, and the unit that may be lost. `#` stands for a number. */
const lists: readonly string[] = [
  '改造户厕#户、公厕#座,清理坑塘#处',
  '新建公园#处,改造道路#条,增设路灯#盏',
  '修建生产路#条、桥涵#座、机井#眼',
  '全年举办招聘会#场,提供岗位#个,帮助#人实现就业',
  '累计清洁修缮庭院#户;资助困难学生#人;救助临困群众#户',
  '新增博士工作站#家、创新平台#个,引进高层次人才#名',
  '建成村级卫生室#所、配备村医#名',
  '开展执法检查#次,排查隐患#处,整改销号#处',
  '硬化道路#公里,栽植苗木#株,美化墙面#平方米',
  '放映电影#场,送戏下乡#场,惠及群众#人次',
];

export const lostUnits: Kind = formKind({
  name: 'unit',
  codes: ['missing-unit', 'missing-number'],
  embedded: true,
  templates: lists,
  draw: drawList,
});

function drawList(random: Random, list: string): Forms {
  const words = list.replace(/#/g, () => String(random.whole(11, 9999)));
  const wrong = [...words.matchAll(/(\d+)(平方米|公里|人次|[一-龥])(?=[、,;]|$)/g)].map(
    ([whole, digits = ''], i, all): readonly [string, string] => {
      const at = all[i]?.index ?? 0;
      return ['unit lost', words.slice(0, at) + digits + words.slice(at + whole.length)];
    },
  );
  return { right: words, wrong };
}

/** Money that has lost its 元. */
export const lostYuan: Kind = formKind({
  name: '元',
  codes: ['missing-yuan', 'missing-unit'],
  embedded: true,
  templates: [
    '累计投资{},完成道路硬化12公里',
    '争取上级资金{},重点支持水利设施建设',
    '发放补贴资金{},惠及群众1.2万人',
    '实现税收{},同比增长8.4%',
    '完成固定资产投资{},增长12.6%',
    '项目总投资{},占地86亩',
    '为脱贫户发放小额信贷{},覆盖321户',
    '村集体经济收入达到{},位居全镇前列',
    '列支专项经费{},用于基层治理',
    '拨付产业扶持资金{},培育合作社18家',
  ],
  draw(random, template) {
    const amount = random.chance(0.5)
      ? `${random.whole(12, 9800)}万`
      : `${random.whole(1, 90)}.${random.whole(1, 9)}亿`;
    return { right: template.replace('{}', `${amount}元`), wrong: [['元 lost', template.replace('{}', amount)]] };
  },
});
