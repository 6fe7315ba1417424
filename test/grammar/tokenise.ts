// The grammar as the editor runs it: vscode-textmate over Oniguruma.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as onig from 'vscode-oniguruma';
import * as textmate from 'vscode-textmate';

export interface Token {
  readonly text: string;
  /** Scopes without the root and without the language's name at their end, the outermost first. */
  readonly scopes: readonly string[];
}

const require = createRequire(import.meta.url);
const grammarFile = new URL('../../syntaxes/transcript.tmLanguage.json', import.meta.url);

export async function loadGrammar(): Promise<textmate.IGrammar> {
  const wasm = readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm'));
  await onig.loadWASM({ data: wasm });
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: patterns => new onig.OnigScanner(patterns),
      createOnigString: text => new onig.OnigString(text),
    }),
    loadGrammar: () => Promise.resolve(textmate.parseRawGrammar(readFileSync(grammarFile, 'utf8'), 'transcript.json')),
  });
  const grammar = await registry.loadGrammar('text.transcript');
  if (!grammar) throw new Error('no grammar');
  return grammar;
}

/** The tokens of every line of `text`. */
export function tokenise(grammar: textmate.IGrammar, text: string): readonly (readonly Token[])[] {
  let stack = textmate.INITIAL;
  return text.split('\n').map(line => {
    const result = grammar.tokenizeLine(line, stack);
    stack = result.ruleStack;
    return result.tokens.map(({ startIndex, endIndex, scopes }) => ({
      text: line.slice(startIndex, endIndex),
      scopes: scopes.slice(1).map(scope => scope.replace(/\.transcript$/, '')),
    }));
  });
}
