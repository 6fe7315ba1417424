import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import { registry, workspaceChecks } from '../../server/src/checks/registry';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Files of the repository: those tracked, and new ones that are not ignored. Empty outside a checkout. */
function trackedFiles(): string[] {
  try {
    const list = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
      cwd: root,
      encoding: 'utf8',
    });
    return list.split('\0').filter(name => name !== '' && !name.includes('node_modules/') && existsSync(root + name));
  } catch {
    return [];
  }
}

/** Where the import stands, and what it imports. */
type Import = readonly [from: string, module: string];

const forbidden: readonly Import[] = [
  ['server/src/figures/virtual.ts', '../checks/registry'],
  ['server/src/figures/virtual.ts', '../structure/skeleton'],
  ['server/src/structure/virtual.ts', '../figures/figure'],
  ['server/src/text/virtual.ts', '../figures/units'],
  ['server/src/statements/virtual.ts', '../checks/check'],
  ['server/src/checks/figures/virtual.ts', './share-mismatch'],
  ['server/src/checks/across/virtual.ts', '../figures/share-mismatch'],
  ['server/src/checks/structure/virtual.ts', '../../words/segmenter'],
  ['server/src/checks/figures/virtual.ts', '../../presentation/messages'],
  ['server/src/analysis.ts', './features/hover'],
  ['server/src/features/virtual.ts', '../presentation/messages'],
  ['server/src/features/virtual.ts', 'vscode-languageserver-types'],
  ['server/src/presentation/virtual.ts', 'vscode-languageserver/node'],
  ['server/src/statements/virtual.ts', 'node:fs'],
  ['server/src/protocol/virtual.ts', 'vscode'],
  ['server/src/report/virtual.ts', '../cli'],
  ['client/src/virtual.ts', '../../server/src/analysis'],
];

const allowed: readonly Import[] = [
  ['server/src/figures/virtual.ts', '../text/span'],
  ['server/src/statements/virtual.ts', '../figures/figure'],
  ['server/src/checks/figures/virtual.ts', '../../statements/statement'],
  ['server/src/checks/figures/virtual.ts', '../check'],
  ['server/src/analysis.ts', './checks/registry'],
  ['server/src/features/virtual.ts', '../analysis'],
  ['server/src/presentation/virtual.ts', 'vscode-languageserver-types'],
  ['server/src/protocol/virtual.ts', 'vscode-languageserver'],
  ['server/src/words/virtual.node.ts', 'node:fs'],
  ['client/src/virtual.ts', 'vscode'],
];

describe('the house', () => {
  describe('the linter knows which room may import which', () => {
    // Rules that need the type checker cannot run on a file that is not there; the import law needs none.
    const linter = new ESLint({
      cwd: root,
      ruleFilter: ({ ruleId }) => ruleId === 'no-restricted-imports',
      overrideConfig: [{ files: ['**/*.ts'], languageOptions: { parserOptions: { project: null } } }],
    });
    const complaints = async ([from, module]: Import): Promise<string[]> => {
      const [result] = await linter.lintText(`import { thing } from '${module}';\nexport const it = thing;\n`, {
        filePath: root + from,
      });
      assert.ok(result, 'the file is linted');
      assert.deepEqual(
        result.messages.filter(message => message.fatal),
        [],
      );
      return result.messages.map(message => message.ruleId ?? '');
    };

    for (const entry of forbidden) {
      it(`${entry[0]} may not import ${entry[1]}`, async () => {
        assert.deepEqual(await complaints(entry), ['no-restricted-imports']);
      });
    }
    for (const entry of allowed) {
      it(`${entry[0]} may import ${entry[1]}`, async () => {
        assert.deepEqual(await complaints(entry), []);
      });
    }
  });

  it('no source file is longer than 400 lines', () => {
    const sources = trackedFiles().filter(name => /^(client|server)\/src\/.*\.ts$/.test(name));
    const long = sources.filter(name => readFileSync(root + name, 'utf8').split('\n').length > 401);
    assert.deepEqual(long, []);
  });

  it('every registered check has exactly one file named by its code in its family, and every file is registered', () => {
    const families = ['figures', 'numbers', 'structure'];
    const files = families.flatMap(family =>
      readdirSync(`${root}server/src/checks/${family}`, { withFileTypes: true })
        .filter(entry => entry.isFile())
        .map(entry => `${family}/${entry.name}`),
    );
    assert.deepEqual(files.sort(), registry.map(check => `${check.family}/${check.code}.ts`).sort());
    assert.equal(new Set(registry.map(check => check.code)).size, registry.length, 'no code twice');
    const across = readdirSync(`${root}server/src/checks/across`).sort();
    assert.deepEqual(across, workspaceChecks.map(({ code }) => `${code}.ts`).sort());
    for (const { code } of workspaceChecks)
      assert.ok(
        registry.some(check => check.code === code),
        code,
      );
  });

  it('no tracked file names a place of one machine', () => {
    const machinePath = /(^|["'` (=])\/(home|root|Users|work)\/[a-z]/m;
    const text = /\.(ts|mjs|cjs|js|json|jsonc|md|txt|yml|yaml|transcript|html|css)$/;
    const named = trackedFiles().filter(name => text.test(name) && machinePath.test(readFileSync(root + name, 'utf8')));
    assert.deepEqual(named, []);
  });
});
