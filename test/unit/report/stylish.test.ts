import assert from 'node:assert/strict';
import stringWidth from 'string-width';
import { DiagnosticSeverity } from 'vscode-languageserver-types';
import { stylish } from '../../../server/src/report/stylish';
import { LineTable } from '../../../server/src/text/lineTable';
import { checked } from './documents';

const plain = stylish('zh', false);

describe('stylish', () => {
  it('prints place, level, message, code, the words with a mark below, and what they were compared with', () => {
    const document = checked('一句。\n由⟪40.0亿元⟫增至50.0亿元,增长⟦20%⟧。', { code: 'growth-mismatch' });
    assert.equal(
      plain.document(document),
      [
        '稿/甲.txt',
        '  2:19  错误  与验算不符  growth-mismatch',
        '        │ 由40.0亿元增至50.0亿元,增长20%。',
        `        │ ${' '.repeat(stringWidth('由40.0亿元增至50.0亿元,增长'))}^^^`,
        '        ↳ 2:2  比较对象',
        '',
        '',
      ].join('\n'),
    );
  });

  it('prints as many findings as there are, all on one line', () => {
    const [diagnostic] = checked('⟦（⟧', { code: 'x' }).diagnostics;
    assert.ok(diagnostic);
    const count = 150_000;
    const text = '（'.repeat(count);
    const diagnostics = Array.from({ length: count }, (_, character) => ({
      ...diagnostic,
      range: { start: { line: 0, character }, end: { line: 0, character: character + 1 } },
    }));
    const printed = plain.document({ path: 'x', text, lines: new LineTable(text), diagnostics });
    assert.ok(printed.includes(`\n  1:${count}  `));
  });

  it('counts columns in characters, not in UTF-16 units', () => {
    const lines = plain.document(checked('𠮷𠮷村⟦20%⟧', { code: 'x' })).split('\n');
    assert.match(lines[1] ?? '', /^ {2}1:4 /);
    assert.equal(lines[3], `       │ ${' '.repeat(6)}^^^`);
  });

  it('aligns the places of one file', () => {
    const document = checked('⟦一⟧\n二三四五六七八九十⟦十⟧', { code: 'x' });
    const heads = plain
      .document(document)
      .split('\n')
      .filter(line => line.includes('错误'));
    assert.deepEqual(
      heads.map(line => line.indexOf('错误')),
      [8, 8],
    );
  });

  it('quotes a piece of a line of 100,000 characters', () => {
    const document = checked(`${'长'.repeat(50_000)}⟦20%⟧${'长'.repeat(50_000)}`, { code: 'x' });
    const printed = plain.document(document);
    assert.ok(printed.length < 400, `${printed.length}`);
    const [, head, words = '', mark = ''] = printed.split('\n');
    assert.match(head ?? '', /1:50001/);
    assert.match(words, /…长+20%长+…$/);
    assert.equal(stringWidth(mark.slice(0, mark.indexOf('^'))), stringWidth(words.slice(0, words.indexOf('20%'))));
  });

  it('shortens marked words that are a paragraph', () => {
    const [, , words = ''] = plain.document(checked(`⟦${'段'.repeat(5000)}⟧`, { code: 'x' })).split('\n');
    assert.ok(stringWidth(words) < 110, words);
  });

  it('shows a damaged place at the end of the text', () => {
    assert.match(plain.document(checked('完。⟦⟧', { code: 'x' })), /1:3[^\n]*\n[^\n]*完。\n[^\n]*\^\n/);
  });

  it('lets no text colour the terminal or move its cursor', () => {
    const printed = plain.document(
      checked('\u001b[31m红\u0007⟦20%⟧\u001b[0m\u202e', { code: 'x', message: 'a\u001b[2Jb' }),
    );
    // eslint-disable-next-line no-control-regex -- what must not be there
    assert.ok(!/[\u0000-\u0009\u000b-\u001f\u202e]/.test(printed), JSON.stringify(printed));
  });

  it('prints nothing for a clean file', () => assert.equal(plain.document(checked('好。', { code: 'x' })), ''));

  it('names the levels', () => {
    const levels: [DiagnosticSeverity, string, string][] = [
      [DiagnosticSeverity.Error, '错误', 'error  '],
      [DiagnosticSeverity.Warning, '警告', 'warning'],
      [DiagnosticSeverity.Information, '提示', 'info   '],
    ];
    for (const [severity, zh, en] of levels) {
      const document = checked('⟦一⟧', { code: 'x', severity });
      assert.match(plain.document(document), new RegExp(`1:1 {2}${zh} {2}与`));
      assert.match(stylish('en', false).document(document), new RegExp(`1:1 {2}${en} {2}与`));
    }
  });

  it('sums up', () => {
    assert.equal(
      plain.closing({ files: 3, error: 1, warning: 2, information: 0 }),
      '✗ 3 个文件，3 处：错误 1，警告 2，提示 0\n',
    );
    assert.equal(plain.closing({ files: 1, error: 0, warning: 0, information: 0 }), '✓ 1 个文件，没有发现问题\n');
    assert.equal(
      stylish('en', false).closing({ files: 1, error: 1, warning: 0, information: 0 }),
      '✗ 1 file, 1 finding: 1 error, 0 warnings, 0 for information\n',
    );
    assert.equal(plain.closing({ files: 0, error: 0, warning: 0, information: 0 }), '');
  });

  it('colours only when told', () => {
    const document = checked('⟦一⟧', { code: 'x' });
    assert.ok(stylish('zh', true).document(document).includes('\u001b[31m错误'));
    assert.ok(!plain.document(document).includes('\u001b'));
  });
});
