import assert from 'node:assert/strict';
import { DiagnosticSeverity } from 'vscode-languageserver-types';
import { Texts } from '../../../server/src/presentation/messages';
import { csv } from '../../../server/src/report/csv';
import { figureFields, type FigureRecord } from '../../../server/src/report/figureRecord';
import type { CheckedDocument, Format } from '../../../server/src/report/format';
import { github } from '../../../server/src/report/github';
import { json, jsonLines } from '../../../server/src/report/json';
import { sarif } from '../../../server/src/report/sarif';
import { checked, noTotals } from './documents';

function written(format: Format<CheckedDocument>, documents: readonly CheckedDocument[]): string {
  const pieces = documents.map(document => format.document(document)).filter(piece => piece !== '');
  return format.opening + pieces.join(format.separator) + format.closing(noTotals);
}

const first = checked('⟪二⟫ ⟦一⟧', { code: 'a' });
const clean = checked('好', { code: 'a' }, 'b.txt');
const last = checked(
  '\n⟦三\n四⟧',
  { code: 'c', severity: DiagnosticSeverity.Warning, message: '50%: 一,\n二' },
  'c d,e:f.txt',
);

describe('json', () => {
  const form = json<CheckedDocument>(({ diagnostics }) => ({ diagnostics }));
  for (const documents of [[], [first], [first, clean, last]]) {
    it(`is one array of ${documents.length} documents`, () => {
      const expected = documents.map(({ path, diagnostics }) => ({ path, diagnostics }));
      assert.deepEqual(JSON.parse(written(form, documents)), expected);
    });
  }
});

describe('jsonl', () => {
  it('is one object a line', () => {
    const lines = written(
      jsonLines(({ diagnostics }) => ({ count: diagnostics.length })),
      [first, clean, last],
    ).split('\n');
    assert.deepEqual(lines, [
      '{"path":"稿/甲.txt","count":1}',
      '{"path":"b.txt","count":0}',
      '{"path":"c d,e:f.txt","count":1}',
      '',
    ]);
  });
});

describe('github', () => {
  it('is one workflow command a finding, with what commands reserve escaped', () => {
    assert.deepEqual(written(github(), [first, clean, last]).split('\n'), [
      '::error file=稿/甲.txt,line=1,endLine=1,col=3,endColumn=3,title=a::与验算不符',
      '::warning file=c d%2Ce%3Af.txt,line=2,endLine=3,title=c::50%25: 一,%0A二',
      '',
    ]);
  });
});

describe('sarif', () => {
  interface Log {
    version: string;
    runs: [{ columnKind: string; tool: { driver: { name: string; rules: unknown[] } }; results: Result[] }];
  }
  interface Result {
    ruleId: string;
    level: string;
    message: { text: string };
    locations: { physicalLocation: { artifactLocation: { uri: string }; region: Record<string, number> } }[];
    relatedLocations?: unknown[];
  }
  const log = (documents: readonly CheckedDocument[]): Log =>
    JSON.parse(written(sarif(new Texts('zh'), '1.2.3'), documents)) as Log;

  it('is a log with one run and no results for clean texts', () => {
    const { version, runs } = log([clean]);
    assert.deepEqual(
      [version, runs.length, runs[0].columnKind, runs[0].tool.driver.name, runs[0].results],
      ['2.1.0', 1, 'utf16CodeUnits', 'hegao', []],
    );
  });

  it('has a result a finding, with places counted from 1 and paths as relative references', () => {
    const [one, two] = log([first, clean, last]).runs[0].results;
    assert.deepEqual([one?.ruleId, one?.level, one?.relatedLocations?.length], ['a', 'error', 1]);
    assert.deepEqual(two?.locations[0]?.physicalLocation, {
      artifactLocation: { uri: 'c%20d%2Ce%3Af.txt' },
      region: { startLine: 2, startColumn: 1, endLine: 3, endColumn: 2 },
    });
    assert.deepEqual([two?.level, two?.message.text], ['warning', '50%: 一,\n二']);
  });
});

describe('csv', () => {
  const figure: FigureRecord = {
    text: '5.1:42.3',
    start: 0,
    end: 8,
    kind: 'ratio',
    value: null,
    low: null,
    high: null,
    lowClosed: false,
    highClosed: false,
    terms: ['5.1', '42.3'],
    unit: null,
    dimension: null,
    qualifier: null,
    indicator: '说"一"，又说,二',
    indicatorKnown: false,
    scope: '全县\n全市',
    period: null,
    modality: 'actual',
    basis: null,
    comparison: null,
    line: 1,
    column: 1,
    sentence: '结构为5.1:42.3。',
  };
  it('quotes what RFC 4180 wants quoted and leaves null empty', () => {
    assert.equal(csv(new Texts('en')).opening, `path,${figureFields.join(',')}\r\n`);
    assert.match(csv(new Texts('zh')).opening, /^文件,原文,起点,终点,类别,数值,[^a-z]*,所在句\r\n$/);
    assert.equal(
      csv(new Texts('zh')).document({ path: 'a,b.txt', figures: [figure] }),
      '"a,b.txt",5.1:42.3,0,8,比例,,,,否,否,5.1:42.3,,,,"说""一""，又说,二",否,"全县\n全市",,实际,,,1,1,结构为5.1:42.3。\r\n',
    );
    assert.equal(
      csv(new Texts('en')).document({ path: 'a,b.txt', figures: [figure] }),
      '"a,b.txt",5.1:42.3,0,8,ratio,,,,false,false,5.1:42.3,,,,"说""一""，又说,二",false,"全县\n全市",,actual,,,1,1,结构为5.1:42.3。\r\n',
    );
  });
  it('says in Chinese what is named', () => {
    const named: FigureRecord = {
      ...figure,
      ...{ kind: 'count', unit: '家', dimension: 'count.家', qualifier: 'atLeast', indicatorKnown: true },
      ...{ period: '2023-01-01/2023-06-30', modality: 'target', basis: 'comparable', comparison: 'yearOnYear' },
    };
    const line = csv(new Texts('zh')).document({ path: 'a.txt', figures: [named] });
    for (const words of ['计数', '不低于此数', '是', '2023年1—6月', '目标、预计', '可比（同）口径', '同比'])
      assert.ok(line.includes(`,${words},`), `${words} is missing in ${line}`);
  });
  it('has every field of a figure', () => assert.deepEqual(Object.keys(figure).sort(), [...figureFields].sort()));
});
