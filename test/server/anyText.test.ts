import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { FoldingRange } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { ServerProcess } from './serverProcess';

const pieces = [
  '【周岚】各位记者朋友,大家好!',
  '周岚】下面请提问。',
  '云溪县政府工作报告\n',
  '一、去年工作\n',
  '（二）工业。',
  '一是抓项目。',
  '三是抓企业;',
  '由40.0亿元增至50.0亿元,增长20%。',
  '共80家,其中规上24家,占35%。',
  '5.1:42.3:53.6',
  '20234月',
  '记者：请问？\r\n',
  '“没有完',
  '\r',
  '\n',
  '\u3000\u00a0\t',
  '😀\ud800',
  '\u0000\ufeff\u2028',
  '图为会场.jpg\n',
  '1,234',
  '%‰',
];
const anyText = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 6 })), {
  maxLength: 25,
});

interface Edit {
  readonly from: number;
  readonly length: number;
  readonly text: string;
}
const anyEdit = fc.record({ from: fc.nat(), length: fc.nat(30), text: fc.constantFrom('', ...pieces) });

describe('the language server, on any text', () => {
  let server: ServerProcess;
  let opened = 0;
  before(async () => {
    server = await ServerProcess.start();
  });
  after(async () => {
    assert.equal(await server.stop(), 0);
  });

  it('answers everything and logs no error', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, fc.nat(), async (parts, place) => {
        const uri = `file:///any-${opened++}.txt`;
        const text = parts.join('');
        await server.open(uri, text);
        const document = TextDocument.create(uri, 'transcript', 1, text);
        const position = document.positionAt(place % (text.length + 1));
        await everything(uri);
        await server.ask('hover', uri, { position });
        await server.ask('definition', uri, { position });
        await server.ask('references', uri, { position, context: { includeDeclaration: true } });
        await server.ask('selectionRange', uri, { positions: [position] });
        const range = { start: { line: 0, character: 0 }, end: position };
        await server.ask('codeAction', uri, { range, context: { diagnostics: [] } });
        await server.close(uri);
        assert.deepEqual(server.errors, []);
      }),
      { numRuns: 40 },
    );
  });

  it('gives after edits what it gives for the text opened afresh', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, fc.array(anyEdit, { minLength: 1, maxLength: 5 }), async (parts, edits) => {
        const edited = `file:///edited-${opened++}.txt`;
        const fresh = `file:///fresh-${opened++}.txt`;
        let document = TextDocument.create(edited, 'transcript', 1, withoutLoneSurrogates(parts.join('')));
        await server.open(edited, document.getText());
        for (const edit of edits) {
          const change = changeOf(document, edit);
          document = TextDocument.update(document, [change], document.version + 1);
          await server.change(edited, change);
          await server.symbols(edited);
        }
        await server.open(fresh, document.getText());
        const named = (answer: unknown): unknown => JSON.parse(JSON.stringify(answer).replaceAll(edited, fresh));
        assert.deepEqual(named(await everything(edited)), await everything(fresh));
        await server.close(edited);
        await server.close(fresh);
      }),
      { numRuns: 30 },
    );
    assert.deepEqual(server.errors, []);
  });

  it('answers about a line of a million characters', async () => {
    const uri = 'file:///million.txt';
    await server.open(uri, '完成投资9.66亿元,同比增长3.5%;'.repeat(50_000));
    const { symbols, tokens } = await everything(uri);
    assert.ok(symbols.length > 0);
    assert.ok(tokens.length <= 2_000 * 5);
    assert.deepEqual(server.statuses.at(-1)?.limits, [{ limit: 'semanticTokens', lines: [0] }]);
    await server.close(uri);
  }).timeout(60_000);

  async function everything(uri: string) {
    const [symbols, { data: tokens }, diagnostics, folds] = await Promise.all([
      server.symbols(uri),
      server.tokens(uri),
      server.diagnostics(uri),
      server.ask<FoldingRange[]>('foldingRange', uri),
    ]);
    return { symbols, tokens, diagnostics, folds };
  }
});

function changeOf(document: TextDocument, { from, length, text }: Edit) {
  const start = from % (document.getText().length + 1);
  const range = { start: document.positionAt(start), end: document.positionAt(start + length) };
  return { range, text: withoutLoneSurrogates(text) };
}

/** JSON over UTF-8 cannot carry half a pair; both sides must start from the same text. */
const withoutLoneSurrogates = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd');
