import assert from 'node:assert/strict';
import { Analyser } from '../../../server/src/analysis';
import { judgeCorpus, judgeDocument } from '../../../server/src/checks/judgeTexts';
import { emptyCorpus, withDocument } from '../../../server/src/statements/corpusIndex';
import { tellUntold } from '../presentation/untold';

/** A report of a place, given early in a year. */
const report = (place: string, year: number, ...sentences: string[]): string =>
  [
    `${year}年${place}政府工作报告`,
    `——${year}年1月16日在${place}第十八届人民代表大会第三次会议上`,
    '各位代表：',
    `现在，我代表${place}人民政府向大会报告工作，请予审议。`,
    `一、${year - 1}年工作回顾`,
    ...sentences,
  ].join('\n');

type Texts = Readonly<Record<string, string>>;

/** `code level “marked words”, the document compared with: its words`, sorted. */
function found(texts: Texts): string[] {
  const analyser = new Analyser();
  let index = emptyCorpus;
  for (const [name, text] of Object.entries(texts)) index = withDocument(index, name, analyser.analyse(text).measures);
  const untold = new Set<string>();
  const findings: string[] = [];
  for (const [name, verdicts] of judgeCorpus(index)) {
    tellUntold(verdicts, untold);
    const text = texts[name] ?? '';
    const again = judgeDocument(
      index,
      name,
      analyser.analyse(text).measures.flatMap(({ place }) => place?.name ?? []),
      () => analyser.analyse(text).measures,
    );
    assert.deepEqual(again, verdicts, 'one document by itself is judged as among all');
    for (const { outcome, code, level, span, operands } of verdicts) {
      const other = operands.flatMap(({ elsewhere }) => (elsewhere ? [elsewhere] : []))[0];
      const compared = other ? `${other.document}: ${other.printed}` : '';
      const what = outcome === 'conflicts' ? `${code} ${level}` : outcome;
      findings.push(`${name}: ${what} “${text.slice(span.start, span.end)}” ${compared}`);
    }
  }
  assert.deepEqual([...untold], []);
  return findings.sort();
}

const last = report('云溪县', 2024, '2023年，全县一般公共预算收入完成12.50亿元，增长8.2%。');

const table: readonly [string, Texts, readonly string[]][] = [
  [
    'last year’s level and this year’s growth agree',
    { 'a.txt': last, 'b.txt': report('云溪县', 2025, '2024年，全县一般公共预算收入完成13.50亿元，增长8%。') },
    ['b.txt: holds “8%” a.txt: 12.50亿元'],
  ],
  [
    'growth that last year’s level does not give is information',
    { 'a.txt': last, 'b.txt': report('云溪县', 2025, '2024年，全县一般公共预算收入完成13.50亿元，增长18%。') },
    ['b.txt: growth-mismatch information “18%” a.txt: 12.50亿元'],
  ],
  [
    'less than half a point may be a revision nobody tells of',
    { 'a.txt': last, 'b.txt': report('云溪县', 2025, '2024年，全县一般公共预算收入完成13.50亿元，增长8.4%。') },
    ['b.txt: holds “8.4%” a.txt: 12.50亿元'],
  ],
  [
    'growth on a comparable basis is not held against levels',
    { 'a.txt': last, 'b.txt': report('云溪县', 2025, '2024年，全县一般公共预算收入完成13.50亿元，同口径增长18%。') },
    [],
  ],
  [
    'nor growth at constant prices, nor that of a sample that changes',
    {
      'a.txt': report('云溪县', 2024, '2023年，全县地区生产总值312.4亿元。规模以上工业总产值203.1亿元。'),
      'b.txt': report(
        '云溪县',
        2025,
        '2024年，全县地区生产总值320.9亿元，增长9%。规模以上工业总产值290.5亿元，增长5%。',
      ),
    },
    [],
  ],
  [
    'what the text itself states of the year before is held against it there',
    {
      'a.txt': last,
      'b.txt': report(
        '云溪县',
        2025,
        '2023年，全县一般公共预算收入完成12.50亿元。',
        '2024年，全县一般公共预算收入完成13.50亿元，增长18%。',
      ),
    },
    ['b.txt: holds “12.50亿元” a.txt: 12.50亿元'],
  ],
  [
    'last year’s level with another value, far from a revision',
    { 'a.txt': last, 'b.txt': report('云溪县', 2025, '2023年，全县一般公共预算收入完成15.20亿元。') },
    ['b.txt: repeated-figure-differs warning “15.20亿元” a.txt: 12.50亿元'],
  ],
  [
    'a little beside it in texts of one year',
    {
      'a.txt': last,
      'b.txt': '云溪县2023年国民经济和社会发展统计公报\n2024年3月2日\n2023年，全县一般公共预算收入完成12.61亿元。',
    },
    ['b.txt: repeated-figure-differs information “12.61亿元” a.txt: 12.50亿元'],
  ],
  [
    'a little beside it: perhaps revised',
    { 'a.txt': last, 'b.txt': report('云溪县', 2025, '2023年，全县一般公共预算收入完成12.61亿元。') },
    ['b.txt: repeated-figure-differs information “12.61亿元” a.txt: 12.50亿元'],
  ],
  [
    'levels that are revised are information',
    {
      'a.txt': report('云溪县', 2024, '2023年，全县地区生产总值700.0亿元，增长6%。'),
      'b.txt': report('云溪县', 2025, '2023年，全县地区生产总值710.0亿元。'),
    },
    ['b.txt: repeated-figure-differs information “710.0亿元” a.txt: 700.0亿元'],
  ],
  [
    'two texts of one year state one value',
    {
      'a.txt': report('云溪县', 2024, '2023年，全县地区生产总值700.0亿元，增长6%。'),
      'b.txt': '云溪县2023年国民经济和社会发展统计公报\n2024年3月2日\n2023年，全县地区生产总值710.0亿元，增长6%。',
    },
    ['b.txt: repeated-figure-differs warning “710.0亿元” a.txt: 700.0亿元'],
  ],
  [
    'a communiqué is about its year without saying so',
    {
      'a.txt': last,
      'b.txt':
        '云溪县2023年国民经济和社会发展统计公报\n云溪县统计局\n2024年3月2日\n一、综合\n全年一般公共预算收入15.20亿元，比上年增长8.2%。',
    },
    ['b.txt: repeated-figure-differs warning “15.20亿元” a.txt: 12.50亿元'],
  ],
  [
    'figures of another precision agree',
    { 'a.txt': last, 'b.txt': report('云溪县', 2025, '2023年，全县一般公共预算收入完成12.5亿元。') },
    ['b.txt: holds “12.5亿元” a.txt: 12.50亿元'],
  ],
  [
    'another county is another county',
    { 'a.txt': last, 'b.txt': report('柳湾县', 2025, '2023年，全县一般公共预算收入完成15.20亿元。') },
    [],
  ],
  [
    'also one of the same name elsewhere; but not where one text does not say where it lies',
    {
      'a.txt': report('东川市云溪县', 2024, '2023年，全县一般公共预算收入完成12.50亿元。'),
      'b.txt': report('西山市云溪县', 2025, '2023年，全县一般公共预算收入完成15.20亿元。'),
      'c.txt': report('云溪县', 2026, '2023年，全县一般公共预算收入完成15.20亿元。'),
    },
    ['c.txt: holds “15.20亿元” b.txt: 15.20亿元'],
  ],
  [
    'a text that does not say whose it is',
    { 'a.txt': last, 'b.txt': '一、2023年工作回顾\n2023年，全县一般公共预算收入完成15.20亿元。' },
    [],
  ],
  [
    'the county in the report of its city, and its zone',
    {
      'a.txt': last,
      'b.txt': report(
        '云溪县',
        2025,
        '2023年，全市一般公共预算收入完成152.0亿元。',
        '开发区提速增效，2023年一般公共预算收入完成1.52亿元。',
        '2023年，县级一般公共预算收入完成5.20亿元。',
      ),
    },
    [],
  ],
  [
    'a budget, whose figures are now of the county and now of its treasury',
    {
      'a.txt': last,
      'b.txt': `关于云溪县2023年预算执行情况的报告\n——2024年1月16日在云溪县第十八届人民代表大会第三次会议上\n2023年，一般公共预算收入完成5.20亿元。`,
    },
    [],
  ],
  [
    'another year, and what is planned',
    {
      'a.txt': last,
      'b.txt': report(
        '云溪县',
        2025,
        '2022年，全县一般公共预算收入完成10.1亿元。',
        '二、2025年工作安排',
        '2025年，一般公共预算收入力争完成15亿元。',
      ),
    },
    [],
  ],
  [
    'an increase within a year leads from last year’s level to this year’s',
    {
      'a.txt': report('云溪县', 2024, '2023年，全县高新技术企业430家。2023年，一般公共预算收入12.50亿元。'),
      'b.txt': report(
        '云溪县',
        2025,
        '2024年，全县高新技术企业净增30家，达到470家。2024年，一般公共预算收入13.60亿元，比上年增加1.10亿元。',
      ),
    },
    ['b.txt: holds “1.10亿元” a.txt: 12.50亿元', 'b.txt: increment-mismatch information “30家” a.txt: 430家'],
  ],
  [
    'what was expected when the year was not over',
    {
      'a.txt': report('云溪县', 2024, '2023年，全县一般公共预算收入预计完成12.50亿元。'),
      'b.txt': report('云溪县', 2025, '2023年，全县一般公共预算收入完成15.20亿元。'),
    },
    [],
  ],
  [
    'by how much it changed is no level',
    {
      'a.txt': report('云溪县', 2024, '2023年，全县农村贫困人口1240人。'),
      'b.txt': report('云溪县', 2025, '2023年，全县农村贫困人口减少860人。'),
    },
    [],
  ],
  [
    'three reports: each is held against the one before',
    {
      'a.txt': last,
      'b.txt': report('云溪县', 2025, '2023年，全县一般公共预算收入完成15.20亿元。'),
      'c.txt': report('云溪县', 2026, '2023年，全县一般公共预算收入完成15.20亿元。'),
    },
    [
      'b.txt: repeated-figure-differs warning “15.20亿元” a.txt: 12.50亿元',
      'c.txt: holds “15.20亿元” b.txt: 15.20亿元',
    ],
  ],
  [
    'where nearly everything differs the texts are of two places with one name',
    {
      'a.txt': report(
        '鼓山区',
        2025,
        '2024年，全区一般公共预算收入完成12.50亿元；进出口总额80.2亿元；粮食总产量45.1万吨；城镇新增就业6128人。',
      ),
      'b.txt': report(
        '鼓山区',
        2025,
        '2024年，全区一般公共预算收入完成31.40亿元；进出口总额12.7亿元；粮食总产量5.9万吨；城镇新增就业6128人。',
      ),
    },
    [],
  ],
];

describe('texts of one place are held against each other', () => {
  for (const [name, texts, expected] of table) {
    it(name, () => assert.deepEqual(found(texts), [...expected]));
  }

  it('whatever the order they are read in', () => {
    for (const [, texts, expected] of table) {
      assert.deepEqual(found(Object.fromEntries(Object.entries(texts).reverse())), [...expected]);
    }
  });
});
