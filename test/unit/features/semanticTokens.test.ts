import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import {
  COLOURED_COLUMNS,
  semanticTokens,
  type Token,
  TOKENS_PER_LINE,
  tokenTypes,
} from '../../../server/src/features/semanticTokens';
import { sliceOf } from '../../../server/src/text/span';
import { analyse, pressConference } from './transcript';

const coloured = (text: string): string[] =>
  semanticTokens(analyse(text)).tokens.map(({ span, type }) => `${sliceOf(text, span)} ${type}`);

function assertDisjointWithinLines(text: string, tokens: readonly Token[]): void {
  let free = 0;
  for (const { span } of tokens) {
    assert.ok(span.start >= free && span.end > span.start, `${span.start}-${span.end} after ${free}`);
    assert.ok(!/[\r\n]/.test(sliceOf(text, span)), 'over the end of a line');
    free = span.end;
  }
}

describe('semantic tokens', () => {
  it('name speakers, markers, headings, figures, units and the direction of rates', () => {
    const tokens = coloured(pressConference);
    for (const expected of [
      '云溪县2023年工业发展新闻发布会 heading',
      '【韩牧】 official',
      '【云溪日报】 press',
      '2023年 period',
      '50.0亿 figure',
      '元 unit',
      '25% rateUp',
      '3.5% rateDown',
      '一是 pointMarker',
      '抓好项目建设 heading',
      '第2位 rank',
      '12345 code',
      '98.5% figure',
    ]) {
      assert.ok(tokens.includes(expected), `${expected} is missing in ${tokens.join(' | ')}`);
    }
  });

  it('let the buttons of a page recede', () => {
    const tokens = coloured(`下载\n打印\n【字号：\n加大\n减小\n】\n${pressConference}`);
    assert.deepEqual(tokens.slice(0, 6), [
      '下载 metadata',
      '打印 metadata',
      '【字号： metadata',
      '加大 metadata',
      '减小 metadata',
      '】 metadata',
    ]);
  });

  it('mark a tag that lost a bracket', () => {
    const text = pressConference.replace('【韩牧】谢谢', '韩牧】谢谢');
    assert.ok(coloured(text).some(token => token.endsWith(' damagedTag')));
  });

  it('are those the manifest contributes', () => {
    const manifest = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as {
      contributes: {
        semanticTokenTypes: { id: string }[];
        semanticTokenScopes: { scopes: Record<string, string[]> }[];
      };
    };
    const { semanticTokenTypes, semanticTokenScopes } = manifest.contributes;
    assert.deepEqual(semanticTokenTypes.map(({ id }) => id).sort(), [...tokenTypes].sort());
    assert.deepEqual(Object.keys(semanticTokenScopes[0]?.scopes ?? {}).sort(), [...tokenTypes].sort());
  });

  it('are sorted, disjoint and within their lines, on any text', () => {
    const pieces = fc.constantFrom(
      ...pressConference.split(/(?<=[,。:\n])/),
      '【',
      '】',
      '\r\n',
      '\r',
      '（一）',
      '3:4:3',
      '%',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 20 }), parts => {
        const text = parts.join('');
        assertDisjointWithinLines(text, semanticTokens(analyse(text)).tokens);
      }),
      { numRuns: 80 },
    );
  });

  it('of a span are those of the whole text that it touches', () => {
    const analysis = analyse(pressConference);
    const all = semanticTokens(analysis).tokens;
    const start = pressConference.indexOf('二是');
    const end = pressConference.indexOf('三是');
    const some = semanticTokens(analysis, { start, end }).tokens.filter(
      ({ span }) => span.start >= start && span.end <= end,
    );
    assert.deepEqual(
      some,
      all.filter(({ span }) => span.start >= start && span.end <= end),
    );
    assert.ok(some.length >= 5);
  });

  it('stay below the limit on a crowded line, leave units out first, and say so', () => {
    const line = '完成投资9.66亿元,同比增长3.5%。'.repeat(900);
    const { tokens, limitedLines } = semanticTokens(analyse(line));
    assert.equal(tokens.length, TOKENS_PER_LINE);
    assert.deepEqual(limitedLines, [0]);
    const types = new Set(tokens.map(({ type }) => type));
    assert.ok(types.has('figure') && types.has('rateUp'));
    assert.ok(tokens.filter(({ type }) => type === 'unit').length < 900);
    assertDisjointWithinLines(line, tokens);
    assert.deepEqual(semanticTokens(analyse(pressConference)).limitedLines, []);
  });

  it('end on a line of more than 200,000 characters', () => {
    const text = `开篇${'无数字的话,'.repeat(40_000)}增长3.5%。\n增长4.5%。`;
    assert.ok(text.indexOf('3.5%') > COLOURED_COLUMNS);
    const { tokens, limitedLines } = semanticTokens(analyse(text));
    assert.deepEqual(
      tokens.map(({ span }) => sliceOf(text, span)),
      ['4.5%'],
    );
    assert.deepEqual(limitedLines, [0]);
  });
});
