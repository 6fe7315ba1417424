import type { Random } from '../random';
import { formKind, type Forms } from './forms';
import type { Kind } from './kind';

const people = ['周砚秋', '陆景明', '方淑岚', '丁慎之', '韩月初', '岑柏舟', '虞晚晴', '穆清和'];
const outlets = ['云台融媒', '澜州日报', '澜江在线', '云台发布'];

/** What a damaged tag looks like, given its brackets and name. */
const damages: Readonly<Record<string, (open: string, name: string, close: string) => string>> = {
  'left bracket lost': (_open, name, close) => `${name}${close}`,
  'right bracket lost': (open, name) => `${open}${name}`,
  'name and left bracket lost': (_open, _name, close) => ` ${close}`,
};

const places = [
  'answer of an official',
  'question of an outlet',
  'answer after a caption',
  'words of the host',
  'interview in square brackets',
];

export const speakerTags: Kind = formKind({
  name: 'speaker tag',
  codes: ['speaker-tag-damaged', 'unpaired-mark'],
  embedded: false,
  templates: places,
  draw: conference,
});

function conference(random: Random, place: string): Forms {
  const [host = '', official = '', other = ''] = random.some(people, 3);
  const [outlet = '', second = ''] = random.some(outlets, 2);
  const [open, close] = place.includes('square') ? ['[', ']'] : ['【', '】'];
  const tag = (name: string): string => `${open}${name}${close}`;
  const caption = place.includes('caption');
  const turns: readonly (readonly [tag: string, words: string])[] = [
    [tag(host), `各位记者朋友,大家上午好!今天邀请到副县长${official}先生、${other}女士,请他们介绍情况并回答提问。`],
    [
      tag(official),
      '各位记者朋友,大家好!下面,我向大家介绍有关情况。一是经济运行稳中有进。二是民生福祉持续增进。谢谢大家!',
    ],
    [tag(host), '感谢介绍。下面进入提问环节。'],
    [tag(outlet), `各位领导好,我是${outlet}的记者。请问在优化营商环境方面有哪些举措?`],
    [tag(host), '感谢您的提问,请回答这个问题。'],
    [
      `${caption ? `${other}.jpg\n\n` : ''}${tag(other)}`,
      '感谢记者朋友的提问。我们持续深化改革,企业满意度不断提升。我就回答到这里,谢谢!',
    ],
    [tag(second), '各位领导好,请问下一步有什么打算?'],
    [tag(official), '感谢您的提问。下一步,我们将坚持项目为王,推动高质量发展。谢谢!'],
    [tag(host), '由于时间关系,今天的发布会到此结束,谢谢大家!'],
  ];
  const print = (at: number, head: string): string =>
    turns.map(([mark, words], i) => `${i === at ? head : mark}${words}`).join('\n\n');
  const choices: Readonly<Record<string, readonly number[]>> = {
    'answer of an official': [1, 5, 7],
    'question of an outlet': [3, 6],
    'answer after a caption': [5],
    'words of the host': [2, 4, 8],
    'interview in square brackets': [1, 3, 5, 7],
  };
  const at = random.pick(choices[place] ?? []);
  const head = turns[at]?.[0] ?? '';
  const before = head.slice(0, head.indexOf(open));
  const name = head.slice(before.length + 1, -1);
  return {
    right: print(-1, ''),
    wrong: Object.entries(damages).map(([change, damage]) => [change, print(at, before + damage(open, name, close))]),
  };
}
