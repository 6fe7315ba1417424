import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { Analyser } from '../../../server/src/analysis';
import { registry } from '../../../server/src/checks/registry';
import { bundles, type CheckTexts } from '../../../server/src/presentation/messages';
import { tellUntold } from './untold';

const { zh, en } = bundles;
const holes = (template: string): string[] => [...template.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).sort();
const keysOf = (texts: object): string[] => Object.keys(texts).sort();

describe('message bundles', () => {
  for (const group of ['roles', 'fixes', 'ui'] as const) {
    it(`${group}: the same keys with the same placeholders in both languages`, () => {
      assert.deepEqual(keysOf(en[group]), keysOf(zh[group]));
      for (const [key, template] of Object.entries(zh[group])) {
        assert.deepEqual(holes(en[group][key] ?? ''), holes(template), `${group}.${key}`);
      }
    });
  }

  it('texts for exactly the checks that are registered', () => {
    const codes = registry.map(check => check.code).sort();
    assert.deepEqual(keysOf(zh.checks), codes);
    assert.deepEqual(keysOf(en.checks), codes);
  });

  for (const { code, family } of registry) {
    describe(code, () => {
      it('has a title, a whole page and messages in both languages', () => {
        for (const bundle of [zh, en]) assertWhole(bundle.checks[code], code);
      });

      it('has the same messages with the same placeholders in both languages', () => {
        const [chinese, english] = [zh.checks[code]?.messages ?? {}, en.checks[code]?.messages ?? {}];
        assert.deepEqual(keysOf(english), keysOf(chinese));
        for (const [key, template] of Object.entries(chinese)) {
          assert.deepEqual(holes(english[key] ?? ''), holes(template), key);
        }
      });

      it('has a text for every key and role its file names', () => {
        const source = readFileSync(
          new URL(`../../../server/src/checks/${family}/${code}.ts`, import.meta.url),
          'utf8',
        );
        const untold = [
          ...namedIn(source, /message: \{ key: ([^,}]+)/g).filter(key => !zh.checks[code]?.messages[key]),
          ...namedIn(source, /role: ([^,}]+)/g).filter(key => !zh.roles[key]),
        ];
        assert.deepEqual(untold, []);
      });
    });
  }

  it('everything the checks say of the cases and samples can be told without a hole', () => {
    const analyser = new Analyser();
    const untold = new Set<string>();
    for (const text of textsAtHand()) tellUntold(analyser.analyse(text).verdicts, untold);
    assert.deepEqual([...untold], []);
  });
});

function assertWhole(texts: CheckTexts | undefined, code: string): void {
  assert.ok(texts, `no texts for ${code}`);
  assert.ok(texts.title.length > 1);
  const { what, wrong, right, source, silent } = texts.page;
  for (const words of [what, source, silent, ...wrong, ...right]) assert.ok(words.length > 1, `${code}: an empty text`);
  assert.ok(wrong.length > 0 && right.length > 0, `${code}: no example`);
  assert.ok(Object.keys(texts.messages).length > 0);
}

/** The quoted words of what a pattern's group finds: both arms of `a ? 'x' : 'y'`. */
function namedIn(source: string, pattern: RegExp): string[] {
  return [...source.matchAll(pattern)].flatMap(([, expression = '']) =>
    [...expression.matchAll(/(?<![=!]= )'([\w-]+)'/g)].map(([, name = '']) => name),
  );
}

function textsAtHand(): string[] {
  return ['test/cases', 'samples'].flatMap(folder => {
    const root = new URL(`../../../${folder}/`, import.meta.url);
    if (!existsSync(root)) return [];
    const names = readdirSync(root, { recursive: true, encoding: 'utf8' });
    return names
      .filter(name => name.endsWith('.txt'))
      .map(name => readFileSync(new URL(name, root), 'utf8').replace(/⟦([^⟧]*)⟧[a-z-]*/g, '$1'));
  });
}
