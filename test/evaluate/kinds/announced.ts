import type { Random } from '../random';
import { formKind, type Forms } from './forms';
import type { Kind } from './kind';

const numerals = ['零', '一', '两', '三', '四', '五', '六', '七', '八'];
const ordinals = ['零', '一', '二', '三', '四', '五', '六', '七', '八'];

/** How the count is announced, and what its points are marked with. */
const templates: Readonly<
  Record<string, readonly [announce: (n: string) => string, mark: 'is' | 'ordinal' | 'heading' | 'number']>
> = {
  '以下五个方面:一是': [n => `今年要重点抓好以下${n}个方面:`, 'is'],
  '五方面工作。（一）': [n => `实现上述目标,要突出抓好以下${n}方面工作。`, 'heading'],
  '五个方面的重点工作:（一）': [n => `今年认真做好${n}个方面的重点工作:`, 'heading'],
  '三点建议:第一': [n => `在此,我提出${n}点建议:`, 'ordinal'],
  '我想强调三点。第一': [n => `对此,我想强调${n}点。`, 'ordinal'],
  '三件事:一是': [n => `下一步,全镇重点办好${n}件事:`, 'is'],
  '三件民生实事。一是': [n => `今年再办好${n}件民生实事。`, 'is'],
  '我有三个问题:第一': [n => `谢谢主持人,我有${n}个问题:`, 'ordinal'],
  '三方面积极成果:一是': [n => `这次活动取得${n}方面积极成果:`, 'is'],
  '原因有三:一是': [n => `增速放缓的原因有${n === '两' ? '二' : n}:`, 'is'],
  '四大行动:一是': [n => `全县深入实施${n}大行动:`, 'is'],
  '“四个坚持”:一要': [n => `做好今年工作,必须做到“${n}个坚持”:`, 'is'],
  '八项重点任务:1.': [n => `会议部署了${n}项重点任务:`, 'number'],
  '把握好三个关系。一是': [n => `工作中要注意把握好${n}个关系。`, 'is'],
};

const points: readonly string[] = [
  '坚持项目为王,扩大有效投资',
  '加快工业转型升级,培育新动能',
  '推进乡村全面振兴,建设和美乡村',
  '统筹城乡建设,提升城市品质',
  '深化重点领域改革,激发活力',
  '加强生态环境保护,擦亮底色',
  '着力保障和改善民生,增进福祉',
  '加强社会治理,维护和谐稳定',
];

const marks = {
  is: (n: number): string => `${ordinals[n] ?? ''}是`,
  ordinal: (n: number): string => `第${ordinals[n] ?? ''},`,
  heading: (n: number): string => `(${ordinals[n] ?? ''})`,
  number: (n: number): string => `${n}.`,
};

/** A count of points that is announced, and a list with one point more or less, numbered without a gap. */
export const announced: Kind = formKind({
  name: 'announced points',
  codes: ['announced-points'],
  embedded: false,
  templates: Object.keys(templates),
  draw: drawAnnouncement,
});

function drawAnnouncement(random: Random, name: string): Forms {
  const template = templates[name];
  if (!template) throw new Error(`no template ${name}`);
  const [announce, mark] = template;
  const onLines = mark === 'heading' || mark === 'number' || random.chance(0.4);
  const count = random.whole(3, 6);
  const chosen = random.some(points, count + 1);
  const print = (listed: number): string => {
    const items = chosen
      .slice(0, listed)
      .map((words, i) => `${marks[mark](i + 1)}${words}。今年完成投资${10 + i}.6亿元。`);
    const parts = [`${random.pick(['', '同志们,', '同时,'])}${announce(numerals[count] ?? '')}`, ...items];
    return `各项工作有序推进。\n${onLines ? parts.join('\n') : parts.join('')}\n我们相信,明天会更加美好。`;
  };
  return {
    right: print(count),
    wrong: [
      ['the last point dropped', print(count - 1)],
      ['a point more', print(count + 1)],
    ],
  };
}
