import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Random } from '../random';

export interface NamedText {
  readonly name: string;
  readonly text: string;
}

/** The texts of a folder of the corpus, or, where it is absent, as many generated ones of the same kind. */
export function textsOf(corpus: string, folder: string, generate: (random: Random, n: number) => string): NamedText[] {
  const path = join(corpus, folder);
  if (existsSync(path)) {
    return readdirSync(path, { recursive: true, encoding: 'utf8' })
      .filter(name => name.endsWith('.txt'))
      .sort()
      .map(name => ({ name: `${folder}/${name}`, text: readFileSync(join(path, name), 'utf8') }));
  }
  return Array.from({ length: 20 }, (_, n) => ({
    name: `generated ${folder} ${n}`,
    text: generate(new Random(n + 1), n),
  }));
}

const spokesmen = ['周砚秋', '陆景明', '方岚', '丁慎之', '韩月初', '岑柏舟'];
const outlets = [
  '云台日报记者',
  '《澜州晚报》记者',
  '澜江电视台记者',
  '溪山通讯社记者',
  '青檀广播电台记者',
  '柳湾在线记者',
];
const questions = [
  '请问今年的项目进展如何？',
  '据报道，柳湾大桥将延期通车。对此有何评论？',
  '能否介绍一下下一步的打算？',
  '第二个问题，何时公布方案？',
];
const answers = [
  '我们注意到有关报道。项目正在按计划推进。',
  '关于这个问题，我们已经多次作出说明。相关部门会及时发布消息。',
  '我愿强调三点：第一，坚持质量优先。第二，坚持按期完成。第三，坚持公开透明。',
  '具体情况请向主管部门了解。\n有关工作正在进行，我们会及时发布消息。',
];

export function outletConference(random: Random): string {
  const who = random.pick(spokesmen);
  const lines = [`2024年${random.whole(1, 12)}月${random.whole(1, 28)}日柳湾发言人${who}主持例行记者会`, ''];
  for (let i = 0; i < 12; i++)
    lines.push(`${random.pick(outlets)}：${random.pick(questions)}`, `${who}：${random.pick(answers)}`);
  return lines.join('\n');
}

export function questionAnswer(random: Random): string {
  const lines = [`柳湾发言人${random.pick(spokesmen)}主持例行记者会`, ''];
  for (let i = 0; i < 12; i++) {
    lines.push(`\u3000\u3000问：${random.pick(questions)}`, `\u3000\u3000答：${random.pick(answers)}`);
    if (random.chance(0.3))
      lines.push(`\u3000\u3000追问：${random.pick(questions)}`, `\u3000\u3000答：${random.pick(answers)}`);
  }
  return lines.join('\n');
}

const themes = [
  '产业提质增效',
  '城乡统筹发展',
  '改革开放深化',
  '生态环境改善',
  '民生福祉增进',
  '社会治理完善',
  '政府建设加强',
];
const points = ['抓项目建设', '抓企业培育', '抓园区扩容', '抓道路改造', '抓文旅融合', '抓粮食生产', '抓安全生产'];
const numerals = [...'一二三四五六七八九'];

/** A report with sections, subsections and points in sentences, whose announced counts are right. */
export function report(random: Random): string {
  const lines = ['柳湾镇政府工作报告', '各位代表：', '现在，我代表镇人民政府报告工作，请予审议。'];
  numerals.slice(0, 3).forEach(section => {
    lines.push(`${section}、${random.pick(themes)}`);
    numerals.slice(0, random.whole(3, 6)).forEach(n => {
      const count = random.whole(3, 5);
      const list = random
        .some(points, count)
        .map((point, i) => `${numerals[i] ?? ''}是${point}。完成投资${random.whole(2, 90)}.6亿元，全部按期完工。`);
      lines.push(`（${n}）${random.pick(themes)}。重点做好${numerals[count - 1] ?? ''}个方面的工作：${list.join('')}`);
    });
  });
  return lines.join('\n');
}
