import assert from 'node:assert/strict';
import { type IGrammar, INITIAL } from 'vscode-textmate';
import { loadGrammar } from './tokenise';

const short = 10_000;
const factor = 10;
/** Ten times the text may take this many times as long. */
const bound = 15;

const sentence =
  '一是经济稳中向好，完成一般公共预算收入9.66亿元，同比增长11%；“十四五”期间新增企业22家，位列全市前10名，比上年下降0.3个百分点。(二)乡村振兴扎实推进。';

/** What might make a pattern look too far: runs of one character, and openings that are never closed. */
const lines: Readonly<Record<string, string>> = {
  'a report': sentence,
  digits: '1',
  'Chinese numerals': '十',
  'numbers with commas': '1,',
  'numbers with colons': '1:',
  ranges: '1-',
  'Chinese characters': '政',
  'opening quotes': '“',
  'opening brackets': '【（《',
  'closing brackets': '】）》',
  blanks: ' ',
  'wide blanks': '\u3000',
  dashes: '—',
  'basis of comparison': '同比比上年较上年增长',
  'empty quotations': '“”',
  'points without text': '。一是',
  'headings without an end': '。（一）发展',
  tags: '记者主持人',
};

const fill = (unit: string, length: number): string => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

/** Processor time, so that what else the machine does counts little. */
function milliseconds(grammar: IGrammar, line: string): number {
  const started = process.cpuUsage();
  grammar.tokenizeLine(line, INITIAL);
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}

const best = (times: number, measure: () => number): number => Math.min(...Array.from({ length: times }, measure));

describe('the grammar is linear in the length of a line', () => {
  let grammar: IGrammar;
  before(async () => {
    grammar = await loadGrammar();
    milliseconds(grammar, fill(sentence, short));
  });

  for (const [name, unit] of Object.entries(lines)) {
    it(name, function () {
      this.timeout(60_000);
      const one = best(2, () => milliseconds(grammar, fill(unit, short)));
      const ten = milliseconds(grammar, fill(unit, short * factor));
      if (process.env['PRINT_TIMES'] === '1') console.log(`${name}: ${one.toFixed(1)} ms, ${ten.toFixed(1)} ms`);
      assert.ok(ten < Math.max(one, 5) * bound, `${one.toFixed(1)} ms became ${ten.toFixed(1)} ms`);
    });
  }
});
