import assert from 'node:assert/strict';
import { DiagnosticSeverity } from 'vscode-languageserver-types';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { Texts } from '../../../server/src/presentation/messages';
import { htmlPage, printedDate } from '../../../server/src/report/page';
import { html } from '../../../server/src/report/html';
import type { CheckedDocument } from '../../../server/src/report/format';
import { checked } from './documents';

const facts = { version: '1.2.3', date: '2024-05-06 07:08' };
const page = (document: CheckedDocument, language: 'zh' | 'en' = 'zh'): string =>
  htmlPage(document, new Texts(language), facts);

const found = checked('由⟪40.0亿元⟫增至⟪50.0亿元⟫,增长⟦20%⟧。', {
  code: 'growth-mismatch',
  message: '应为25%',
  data: { fixes: [{ title: '改为“25%”' }, { title: 3 }] },
});

/** Whatever the page would fetch or run. */
function outside(node: DefaultTreeAdapterTypes.Node): string[] {
  const children = 'childNodes' in node ? node.childNodes.flatMap(outside) : [];
  if (!('tagName' in node)) return children;
  const links = node.attrs.filter(({ name }) => /^(src|href|on.*|srcset|data)$/.test(name)).map(({ value }) => value);
  const runs = ['script', 'iframe', 'link', 'object', 'img'].includes(node.tagName) ? [node.tagName] : [];
  return [...links, ...runs, ...children];
}

describe('the report as a page', () => {
  it('quotes the words, says what follows, shows the places compared and the corrections', () => {
    const written = page(found);
    assert.match(written, /<blockquote>由40\.0亿元增至50\.0亿元,增长<mark>20%<\/mark>。<\/blockquote>/);
    for (const words of ['应为25%', '第1行第19字', '<b>40.0亿元</b>', '<b>50.0亿元</b>', '☐ 改为“25%”', '错误 1 处']) {
      assert.ok(written.includes(words), words);
    }
    assert.equal(written.match(/☐/g)?.length, 1);
  });

  it('is one well-formed page that fetches nothing and runs nothing', () => {
    const errors: string[] = [];
    const tree = parse(page(found), { onParseError: ({ code }) => void errors.push(code) });
    assert.deepEqual(errors, []);
    assert.deepEqual(outside(tree), []);
    assert.doesNotMatch(page(found), /url\(|@import/);
  });

  it('shows a text that looks like HTML as the words it is', () => {
    const nasty = checked(
      '<script>⟦"&amp;’⟧</script>',
      { code: 'x', message: '</li><img src=x onerror=1>' },
      '<b>.txt',
    );
    const errors: string[] = [];
    const tree = parse(page(nasty), { onParseError: ({ code }) => void errors.push(code) });
    assert.deepEqual(outside(tree), []);
    assert.deepEqual(errors, []);
    assert.ok(page(nasty).includes('&lt;script&gt;<mark>&quot;&amp;amp;’</mark>'));
  });

  it('tells of what was called right, and why', () => {
    const [diagnostic] = found.diagnostics;
    assert.ok(diagnostic);
    const accepted = [
      { diagnostic, reason: '按可比口径', date: '2024-01-02' },
      { diagnostic, reason: '', date: '' },
    ];
    const written = page({ ...found, diagnostics: [], accepted });
    assert.match(written, /没有发现问题.*已确认无误.*按可比口径 · 2024-01-02.*未注明理由/s);
  });

  it('speaks English where asked', () => {
    assert.match(page(found, 'en'), /<html lang="en">.*Proofreading report.*1 errors, 0 warnings/s);
  });

  it('sums up several texts', () => {
    const format = html(new Texts('zh'), facts);
    const warned = checked('⟦一⟧', { code: 'x', severity: DiagnosticSeverity.Warning }, 'b.txt');
    const whole =
      format.opening +
      [found, warned].map(document => format.document(document)).join('') +
      format.closing({ files: 2, error: 1, warning: 1, information: 0 });
    assert.match(whole, /稿\/甲\.txt.*b\.txt.*共 2 篇：错误 1 处，警告 1 处，提示 0 处/s);
  });

  it('is dated by the clock of its reader', () => {
    assert.equal(printedDate(new Date(2024, 4, 6, 7, 8)), '2024-05-06 07:08');
  });
});
