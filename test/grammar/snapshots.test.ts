import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { type IGrammar } from 'vscode-textmate';
import { loadGrammar, tokenise } from './tokenise';

const texts = new URL('texts/', import.meta.url);
const snapshots = new URL('snapshots/', import.meta.url);

/** Every line, and under it what is not plain text: the scopes and the characters they cover. */
function snapshotOf(grammar: IGrammar, text: string): string {
  const lines = text.split('\n');
  return tokenise(grammar, text)
    .map((tokens, index) => {
      const rows = tokens
        .filter(token => token.scopes.length > 0)
        .map(token => `    ${token.scopes.join(' > ')}: ${token.text.trim()}`);
      return [`> ${lines[index] ?? ''}`, ...rows].join('\n');
    })
    .join('\n');
}

/** `UPDATE_SNAPSHOTS=1` writes them anew; read the difference before it is committed. */
describe('scopes of the grammar', () => {
  let grammar: IGrammar;
  before(async () => {
    grammar = await loadGrammar();
  });

  for (const file of readdirSync(texts)) {
    it(file, () => {
      const snapshot = snapshotOf(grammar, readFileSync(new URL(encodeURIComponent(file), texts), 'utf8'));
      const stored = new URL(encodeURIComponent(file.replace(/\.txt$/, '.snap')), snapshots);
      if (process.env['UPDATE_SNAPSHOTS'] === '1') writeFileSync(stored, snapshot);
      assert.ok(existsSync(stored), `no snapshot of ${file}`);
      assert.equal(snapshot, readFileSync(stored, 'utf8'));
    });
  }
});
