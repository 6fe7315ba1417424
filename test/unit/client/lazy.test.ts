import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

const source = new URL('../../../client/src/', import.meta.url);
/** Modules that bring the language client with them: a window without a transcript must not pay for it. */
const heavy = ['./session', './nodeClient', './workerClient', './findingDelay'];
const heavyFiles = heavy.map(name => `${name.slice(2)}.ts`);

function importsOf(file: string): readonly { readonly from: string; readonly typeOnly: boolean }[] {
  const { statements } = ts.createSourceFile(
    file,
    readFileSync(new URL(file, source), 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  return statements.filter(ts.isImportDeclaration).map(statement => ({
    from: ts.isStringLiteral(statement.moduleSpecifier) ? statement.moduleSpecifier.text : '',
    // `import { type A }` leaves an import for its effects behind; only `import type { A }` leaves nothing.
    typeOnly: statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword,
  }));
}

describe('activation loads nothing heavy', () => {
  const files = readdirSync(source).filter(file => file.endsWith('.ts') && !heavyFiles.includes(file));
  for (const file of files) {
    it(file, () => {
      const loaded = importsOf(file).filter(({ typeOnly }) => !typeOnly);
      const forbidden = loaded.filter(({ from }) => heavy.includes(from) || from.startsWith('vscode-'));
      assert.deepEqual(forbidden, []);
    });
  }
});
