import { Analyser } from '../../server/src/analysis';
import type { Finding } from '../../server/src/checks/chain';
import { widen } from './phrases';

export interface FactAlarm {
  readonly sentence: string;
  readonly finding: Finding;
}

/** Says each published relation in several ways; returns how many sentences there were and the marks on them. */
export function sayFacts(table: string): { readonly sentences: number; readonly alarms: readonly FactAlarm[] } {
  const analyser = new Analyser();
  const said = table
    .split('\n')
    .slice(1)
    .filter(line => line.trim() !== '')
    .flatMap(line => {
      const [, kind = '', total = '', parts = '', unit = ''] = line.split('\t');
      return phrasings(kind, total, parts, unit).flatMap(sentence => [sentence, widen(sentence, 'full')]);
    });
  const alarms = said.flatMap(sentence =>
    analyser
      .analyse(sentence)
      .findings.filter(finding => finding.level !== 'information')
      .map(finding => ({ sentence, finding })),
  );
  return { sentences: said.length, alarms };
}

function phrasings(kind: string, total: string, expression: string, unit: string): string[] {
  if (kind === 'share') {
    const [part = '', whole = ''] = expression.split('/');
    return [
      `全年完成投资${whole}亿元,其中民间投资${part}亿元,占${total}%。`,
      `民间投资${part}亿元,占全部投资${whole}亿元的${total}%。`,
      `项目总投资${whole}亿元。其中,民间投资${part}亿元,占比${total}%。`,
    ];
  }
  if (kind === 'diff') {
    const [birth = '', death = ''] = expression.split('-');
    return [`人口出生率为${birth}‰,人口死亡率为${death}‰,人口自然增长率为${total}‰。`];
  }
  if (unit === '个百分点') {
    const [a = '', b = '', c = ''] = expression.split(/[+-]/);
    return [
      `最终消费支出拉动增长${a}个百分点,资本形成总额拉动增长${b}个百分点,净出口向下拉动${c}个百分点。`,
      `全年增长${total}%。其中,最终消费支出拉动${a}个百分点,资本形成总额拉动${b}个百分点。`,
    ];
  }
  const parts = expression.split('+');
  const [a = '', b = '', c = ''] = parts;
  if (unit === '%') {
    return [
      `三次产业结构为${parts.join(':')}。`,
      `三次产业结构调整为${parts.join('∶')}。`,
      `第一、二、三产业增加值占地区生产总值的比重分别为${a}%、${b}%和${c}%。`,
      `第一产业增加值占比${a}%,第二产业增加值占比${b}%,第三产业增加值占比${c}%。`,
    ];
  }
  if (parts.length === 3) {
    return [
      `全年实现地区生产总值${total}${unit}。其中,第一产业增加值${a}${unit},第二产业增加值${b}${unit},第三产业增加值${c}${unit}。`,
      `地区生产总值${total}${unit},其中第一产业增加值${a}${unit},增长3.1%;第二产业增加值${b}${unit},增长7.4%;第三产业增加值${c}${unit},增长6.0%。`,
      `地区生产总值达到${total}${unit},一、二、三产业增加值分别为${a}${unit}、${b}${unit}、${c}${unit}。`,
      `第一产业增加值${a}${unit},第二产业增加值${b}${unit},第三产业增加值${c}${unit},三次产业合计${total}${unit}。`,
    ];
  }
  if (parts.length === 2) {
    return [
      `进出口总额${total}${unit},其中出口${a}${unit}、进口${b}${unit}。`,
      `税收${total}${unit},分别为国税${a}${unit}、地税${b}${unit}。`,
    ];
  }
  return [
    `农林牧渔业总产值${total}${unit},其中${['农业', '林业', '牧业', '渔业', '服务业'].map((name, i) => `${name}${parts[i] ?? ''}${unit}`).join('、')}。`,
  ];
}
