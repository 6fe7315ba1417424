import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { Analyser } from '../../../server/src/analysis';
import { readTranscript } from '../../../server/src/structure/read';
import { walk } from '../../../server/src/structure/skeleton';

const folder = new URL('../../../samples/', import.meta.url);
const samples = readdirSync(folder)
  .filter(name => name.endsWith('.txt'))
  .map(name => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }));

/** The text as a page of print has it: lines of so many half-width columns, paragraphs indented; numbers are not parted. */
function wrap(text: string, columns: number): string {
  const lines: string[] = [];
  for (const paragraph of text.split(/\r?\n/).filter(line => line.trim() !== '')) {
    let line = paragraph.length > columns / 2 ? '　　' : '';
    let width = line.length * 2;
    for (const [token] of paragraph.trim().matchAll(/[A-Za-z0-9.%]+|[\s\S]/g)) {
      const own = [...token].reduce((sum, sign) => sum + (sign > '\u2000' ? 2 : 1), 0);
      if (width + own > columns && !'，。；：、！？”）》】'.includes(token)) {
        lines.push(line);
        [line, width] = ['', 0];
      }
      line += token;
      width += own;
    }
    lines.push(line);
  }
  return `${lines.join('\n')}\n`;
}

const outline = (text: string): string[] =>
  walk(readTranscript(text).roots)
    .filter(({ type }) => type === 'section' || type === 'point')
    .map(({ type, head }) => `${type} ${text.slice(head.start, head.end).replace(/\s/g, '')}`);

const codes = (text: string): string[] => new Analyser().analyse(text).findings.map(({ code }) => code);

describe('texts whose lines were wrapped by a page of print', () => {
  for (const { name, text } of samples) {
    for (const columns of [60, 76, 90]) {
      const wrapped = wrap(text, columns);
      if (readTranscript(wrapped).wraps.length === 0) continue;
      it(`${name} at ${columns} columns has the outline it had`, () => {
        assert.deepEqual(outline(wrapped), outline(text));
      });
      it(`${name} at ${columns} columns raises no alarm it did not raise`, () => {
        const before = codes(text);
        for (const code of codes(wrapped)) assert.ok(before.includes(code), code);
      });
    }
  }

  it('lines that are paragraphs are not taken for wrapped ones', () => {
    for (const { text } of samples) assert.deepEqual(readTranscript(text).wraps, []);
  });

  it('a marker broken by the end of a line is no other marker', () => {
    const body =
      '全县上下同心协力，各项重点工作按时完成，群众的满意程度稳步提高，发展的基础更加牢固，社会大局保持和谐稳定';
    const numerals = '一二三四五六七八九'.split('');
    const points = [...numerals, '十', '十一', '十二', '十三'].map(numeral => `${numeral}是${body}；`).join('');
    for (let columns = 60; columns < 80; columns += 2) {
      const text = wrap(`${points}\n${body}，${body}。`, columns);
      assert.deepEqual(codes(text), [], `${columns} columns`);
    }
  });
});
