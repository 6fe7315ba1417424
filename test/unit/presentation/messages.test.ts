import assert from 'node:assert/strict';
import { languageOf, Texts } from '../../../server/src/presentation/messages';

describe('texts', () => {
  it('are Chinese unless another language is named', () => {
    const table: [string | undefined, string][] = [
      [undefined, 'zh'],
      ['', 'zh'],
      ['zh-cn', 'zh'],
      ['zh-Hans-CN', 'zh'],
      ['ZH-TW', 'zh'],
      ['en', 'en'],
      ['en-US', 'en'],
      ['de', 'en'],
    ];
    for (const [locale, language] of table) assert.equal(languageOf(locale), language, String(locale));
  });

  it('fill placeholders and look up arguments that name another text', () => {
    const texts = new Texts('zh');
    assert.equal(texts.ui('outline.points', { count: '5' }), '5点');
    assert.equal(texts.ui('hover.kind', { kind: '@ui.kind.rate' }), '类别：比率');
    assert.equal(texts.ui('hover.kind', { kind: '@nobody.knows' }), '类别：@nobody.knows');
  });

  it('leave a hole visible where an argument is missing', () => {
    assert.equal(new Texts('zh').ui('outline.points'), '{count}点');
  });

  it('give a readable text for a key nobody wrote, and never throw', () => {
    const texts = new Texts('en');
    assert.equal(texts.title('no-such-check'), 'no-such-check');
    assert.equal(texts.page('no-such-check'), null);
    assert.equal(texts.message('no-such-check', { key: 'why', args: { printed: '20%' } }), 'no-such-check · why · 20%');
    assert.equal(texts.fix({ key: 'no.such.fix' }), 'no.such.fix');
    assert.equal(texts.role('noSuchRole'), 'noSuchRole');
    assert.equal(texts.ui('no.such.text', { a: '@ui.colon' }), 'no.such.text · : ');
    for (const key of ['__proto__', 'constructor', 'toString']) assert.equal(typeof texts.ui(key), 'string', key);
  });
});
