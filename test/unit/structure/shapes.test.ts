import assert from 'node:assert/strict';
import { markedTexts, parseMarked, turnsOf } from './shapes';

/** How the same page looks when other hands have copied it. The marks in the texts are left alone. */
const copies: Readonly<Record<string, (marked: string) => string>> = {
  'as printed': marked => marked,
  'half-width marks': marked =>
    outsideMarks(marked, text => text.replace(/[，：；？！（）]/g, mark => half[mark] ?? mark)),
  'indented by U+3000': marked => marked.replace(/^(?=.)/gm, '\u3000\u3000'),
  'indented by U+00A0': marked => marked.replace(/^(?=.)/gm, '\u00a0\u00a0\u00a0\u00a0'),
  'blank lines, CRLF': marked => marked.replace(/\n/g, '\r\n\r\n'),
  'blanks at line ends': marked => marked.replace(/\n/g, ' \u3000\n'),
};
const half: Readonly<Record<string, string>> = {
  '，': ',',
  '：': ':',
  '；': ';',
  '？': '?',
  '！': '!',
  '（': '(',
  '）': ')',
};

const outsideMarks = (marked: string, change: (text: string) => string): string =>
  marked
    .split(/(⟦[^⟧]*⟧)/)
    .map(part => (part.startsWith('⟦') ? part : change(part)))
    .join('');

describe('the turns of transcripts of every shape', () => {
  for (const [copy, change] of Object.entries(copies)) {
    for (const { name, marked } of markedTexts) {
      it(`${name}, ${copy}`, () => {
        const { text, turns } = parseMarked(name, change(marked));
        assert.deepEqual(turnsOf(text, turns), turns);
      });
    }
  }

  /** What only line ends tell apart: names alone on their lines, told answers, a title that ends as a tag does. */
  const needsLines =
    /^(?:07|08|13|15|court-h|2[0134]|25|16)|investor|letters|name-and-time-bare|journalist|commerce|identity-behind|city-hall|by-place|told|office-hosts|asks-and|spokesman-with|office-once/;
  for (const { name, marked } of markedTexts.filter(one => !needsLines.test(one.name))) {
    it(`${name}, in one line`, () => {
      const { text, turns } = parseMarked(name, marked.replace(/\s*\n\s*/g, ''));
      assert.deepEqual(turnsOf(text, turns), turns);
    });
  }
});
