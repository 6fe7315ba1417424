import { formKind } from './forms';
import type { Kind } from './kind';

const phrases: readonly string[] = [
  '我们以“钉钉子”精神抓好各项任务落实',
  '扎实开展“百企联百村”“干部进万家”等主题活动',
  '出台《云台县促进民营经济发展若干措施》,兑现资金860万元',
  '建成养老服务中心(含农村幸福院12处)并投入使用',
  '“溪畔书房”入选全省公共文化服务创新案例',
  '评选“好媳妇”“好婆婆”等先进典型46名',
  '顺利完成文化中心(一期)、体育公园等项目建设',
  '柳编技艺被央视《乡土》《远方的家》等栏目报道',
  '打通便民服务“最后一公里”,网办率达到92.6%',
  '推行“党建+网格”模式,构建“镇、村、组”三级体系',
  '以“店小二”服务机制护航企业,做到“有求必应、无事不扰”',
];
const marks = [...'“”《》()'];

/** Quotation marks, brackets and title marks of which one is gone. */
export const pairedMarks: Kind = formKind({
  name: 'paired mark',
  codes: ['unpaired-mark'],
  embedded: true,
  templates: phrases,
  draw(_random, right) {
    const wrong = [...right].flatMap((character, i): (readonly [string, string])[] =>
      marks.includes(character) ? [[`${character} lost`, right.slice(0, i) + right.slice(i + 1)]] : [],
    );
    return { right, wrong };
  },
});
