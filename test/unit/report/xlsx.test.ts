import assert from 'node:assert/strict';
import { inflateRawSync } from 'node:zlib';
import { Analyser } from '../../../server/src/analysis';
import { type Language, Texts } from '../../../server/src/presentation/messages';
import { figureFields, figureRecords } from '../../../server/src/report/figureRecord';
import { xlsx } from '../../../server/src/report/xlsx';

const TEXT = '全县完成投资9.66亿元，增长20.26%。\n引进“一二\u0001三”企业37家。';

/** The files of a zip archive by its table of contents. */
function unzip(bytes: Uint8Array): Map<string, string> {
  const data = Buffer.from(bytes);
  const end = data.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  const files = new Map<string, string>();
  let at = data.readUInt32LE(end + 16);
  for (let left = data.readUInt16LE(end + 10); left > 0; left--) {
    const [method, packed] = [data.readUInt16LE(at + 10), data.readUInt32LE(at + 20)];
    const [name, extra, comment] = [28, 30, 32].map(field => data.readUInt16LE(at + field));
    const local = data.readUInt32LE(at + 42);
    const from = local + 30 + data.readUInt16LE(local + 26) + data.readUInt16LE(local + 28);
    const content = data.subarray(from, from + packed);
    const path = data.toString('utf8', at + 46, at + 46 + (name ?? 0));
    files.set(path, (method === 8 ? inflateRawSync(content) : content).toString('utf8'));
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return files;
}

/** The cells of a sheet as people see them. */
async function cellsOf(text: string, language: Language = 'en'): Promise<string[][]> {
  const figures = figureRecords(new Analyser().analyse(text));
  const files = unzip(await xlsx([{ path: '稿.txt', figures }], new Texts(language)));
  const strings = [...(files.get('xl/sharedStrings.xml') ?? '').matchAll(/<si>.*?<t[^>]*>(.*?)<\/t>.*?<\/si>/gs)];
  const rows = [...(files.get('xl/worksheets/sheet1.xml') ?? '').matchAll(/<row .*?<\/row>/gs)];
  return rows.map(([row]) =>
    [...row.matchAll(/<c r="[A-Z]+[0-9]+"([^>]*)>(?:<v>(.*?)<\/v>)?/g)].map(([, kind = '', value = '']) =>
      kind.includes('t="s"') ? (strings[Number(value)]?.[1] ?? '') : `=${value}`,
    ),
  );
}

describe('xlsx', () => {
  it('has a header with the fields and a row a figure', async () => {
    const [header, ...rows] = await cellsOf(TEXT);
    assert.deepEqual(header, ['path', ...figureFields]);
    assert.equal(rows.length, 3);
    assert.deepEqual(rows[0]?.slice(0, 2), ['稿.txt', '9.66亿元']);
  });

  it('has its heads in the language of the output', async () => {
    const [header] = await cellsOf(TEXT, 'zh');
    assert.deepEqual(header?.slice(0, 3), ['文件', '原文', '起点']);
  });

  it('holds values as numbers and what is printed as text', async () => {
    const [, amount, rate] = await cellsOf(TEXT);
    assert.ok(amount?.includes('=966000000'));
    assert.ok(rate?.includes('=0.2026') && rate.includes('20.26%'));
  });

  it('holds the sentence, without what a sheet cannot hold', async () => {
    const rows = await cellsOf(TEXT);
    assert.equal(rows[3]?.at(-1), '引进“一二三”企业37家。');
  });

  it('is a workbook where there is nothing to hold', async () => {
    assert.deepEqual(await cellsOf(''), [['path', ...figureFields]]);
  });
});
