import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { tokenTypes } from '../../../server/src/features/semanticTokens';

const root = new URL('../../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const parse = (path: string): Record<string, string> => JSON.parse(read(path)) as Record<string, string>;

interface Command {
  readonly command: string;
}
interface Manifest {
  readonly contributes: {
    readonly commands: readonly Command[];
    readonly menus: Readonly<Record<string, readonly Command[]>>;
    readonly semanticTokenTypes: readonly { readonly id: string }[];
    readonly semanticTokenScopes: readonly { readonly scopes: Readonly<Record<string, readonly string[]>> }[];
    readonly walkthroughs: readonly { readonly steps: readonly { readonly media: { readonly markdown: string } }[] }[];
  };
}
const manifest = JSON.parse(read('package.json')) as Manifest;

/** The first argument of every call of `l10n.t` in the client; undefined where it is no plain string. */
function runtimeTexts(): readonly (string | undefined)[] {
  const texts: (string | undefined)[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && /(^|\.)l10n\.t$/.test(node.expression.getText())) {
      const [first] = node.arguments;
      texts.push(first && ts.isStringLiteral(first) ? first.text : undefined);
    }
    ts.forEachChild(node, visit);
  };
  for (const file of readdirSync(new URL('client/src/', root), { recursive: true, encoding: 'utf8' })) {
    if (file.endsWith('.ts'))
      visit(ts.createSourceFile(file, read(`client/src/${file}`), ts.ScriptTarget.Latest, true));
  }
  return texts;
}

const placeholders = (text: string): string => (text.match(/\{\d\}/g) ?? []).sort().join();

describe('words of the client', () => {
  const bundle = parse('client/l10n/bundle.l10n.zh-cn.json');
  const texts = runtimeTexts();

  it('are plain strings, so that they can be translated', () => {
    assert.ok(texts.length > 20);
    assert.ok(!texts.includes(undefined));
  });

  it('are all in the Chinese bundle, and the bundle has no others', () => {
    const used = [...new Set(texts.filter(text => text !== undefined))].sort();
    assert.deepEqual(Object.keys(bundle).sort(), used);
  });

  it('keep their placeholders in Chinese', () => {
    for (const [english, chinese] of Object.entries(bundle))
      assert.equal(placeholders(chinese), placeholders(english), english);
  });

  it('of the manifest are there in both languages, and none is idle', () => {
    const used = [...new Set([...read('package.json').matchAll(/"%([\w.-]+)%"/g)].map(([, key]) => key))].sort();
    for (const file of ['package.nls.json', 'package.nls.zh-cn.json']) {
      const known = Object.keys(parse(file));
      assert.deepEqual(
        used.filter(key => key !== undefined && !known.includes(key)),
        [],
        file,
      );
      // The words of the settings are generated; whoever generates them answers for idle ones.
      assert.deepEqual(
        known.filter(key => !key.startsWith('config.') && !used.includes(key)),
        [],
        file,
      );
    }
  });
});

describe('manifest', () => {
  const commands = manifest.contributes.commands.map(({ command }) => command);

  it('contributes the commands that the client registers', () => {
    const registered = [...read('client/src/commands.ts').matchAll(/^ {4}'(hegao\.\w+)':/gm)].map(([, id]) => id);
    assert.deepEqual([...commands].sort(), registered.sort());
  });

  it('has only commands of its own in its menus', () => {
    const inMenus = Object.values(manifest.contributes.menus).flatMap(entries => entries.map(({ command }) => command));
    assert.deepEqual(
      inMenus.filter(command => !commands.includes(command)),
      [],
    );
  });

  it('gives every token type the scopes of the grammar', () => {
    const types = manifest.contributes.semanticTokenTypes.map(({ id }) => id);
    assert.deepEqual([...types].sort(), [...tokenTypes].sort(), 'the types that the server sends');
    const scopes = manifest.contributes.semanticTokenScopes[0]?.scopes ?? {};
    assert.deepEqual(Object.keys(scopes).sort(), [...types].sort());
    const grammar = read('syntaxes/transcript.tmLanguage.json');
    for (const scope of Object.values(scopes).flat()) assert.ok(grammar.includes(scope), scope);
  });

  it('has a page for every step of the walkthrough', () => {
    const pages = manifest.contributes.walkthroughs.flatMap(({ steps }) => steps.map(({ media }) => media.markdown));
    assert.equal(pages.length, 5);
    for (const page of pages) assert.ok(read(page).length > 100, page);
  });
});
