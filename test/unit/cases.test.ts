import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { Analyser } from '../../server/src/analysis';
import { registry } from '../../server/src/checks/registry';

/**
 * The cases of the checks: `test/cases/<code>/*.txt`, each file a number of texts separated by a line of `====`, behind
 * which a title may stand. A mark `⟦…⟧code` (or `⟦…⟧code:warning`) says what must be found; nothing else may be. Files
 * named `ok-*.txt` hold texts in which nothing at all may be found.
 */
const folder = new URL('../cases/', import.meta.url);

interface Case {
  readonly title: string;
  readonly text: string;
  readonly expected: readonly string[];
}

const separator = /^====[ \t]*(.*)$/;
const mark = /⟦([^⟦⟧]*)⟧([a-z0-9]+(?:-[a-z0-9]+)*)(?::(error|warning|information))?/g;

function casesOf(content: string): Case[] {
  const texts: { title: string; lines: string[] }[] = [{ title: '', lines: [] }];
  for (const line of content.replaceAll('\r\n', '\n').split('\n')) {
    const title = separator.exec(line)?.[1];
    if (title === undefined) texts.at(-1)?.lines.push(line);
    else texts.push({ title, lines: [] });
  }
  return texts
    .map(({ title, lines }) => caseOf(title, lines.join('\n').replace(/^\n+|\n+$/g, '')))
    .filter(({ text }) => text !== '');
}

/** Strips the marks; what is expected is written `code level "words" at line:column`, with `*` for a level not pinned. */
function caseOf(title: string, marked: string): Case {
  let text = '';
  let from = 0;
  const spans: { start: number; end: number; code: string; level: string }[] = [];
  for (const found of marked.matchAll(mark)) {
    const [whole, inner = '', code = '', level = '*'] = found;
    text += marked.slice(from, found.index);
    spans.push({ start: text.length, end: text.length + inner.length, code, level });
    text += inner;
    from = found.index + whole.length;
  }
  text += marked.slice(from);
  const expected = spans.map(({ start, end, code, level }) => describeFinding(text, start, end, code, level));
  return { title: title || (text.split('\n')[0] ?? '').slice(0, 30), text, expected };
}

function describeFinding(text: string, start: number, end: number, code: string, level: string): string {
  const before = text.slice(0, start).split('\n');
  return `${code} ${level} ${JSON.stringify(text.slice(start, end))} at ${before.length}:${(before.at(-1) ?? '').length + 1}`;
}

/** What is found, with the level left open where the case leaves it open. */
function findingsIn({ text, expected }: Case): string[] {
  const open = new Set(expected);
  return new Analyser().analyse(text).findings.map(({ span, code, level }) => {
    const unpinned = describeFinding(text, span.start, span.end, code, '*');
    return open.has(unpinned) ? unpinned : describeFinding(text, span.start, span.end, code, level);
  });
}

const filesOf = (code: string): string[] => {
  const own = new URL(`${code}/`, folder);
  return existsSync(own)
    ? readdirSync(own)
        .filter(name => name.endsWith('.txt'))
        .sort()
    : [];
};
const read = (code: string, name: string): Case[] => casesOf(readFileSync(new URL(`${code}/${name}`, folder), 'utf8'));

const codes = registry.map(check => check.code);
const optIn = new Set<string>(registry.filter(check => check.level === 'off').map(check => check.code));

describe('cases', () => {
  for (const code of codes) {
    describe(code, () => {
      for (const name of filesOf(code)) {
        const silent = name.startsWith('ok-');
        for (const each of read(code, name)) {
          it(`${name}: ${each.title}`, () => {
            if (silent) assert.deepEqual(each.expected, [], 'a file named ok- marks nothing');
            else assert.ok(each.expected.length > 0, 'a text that must stay silent belongs into a file named ok-');
            assert.deepEqual(findingsIn(each).sort(), [...each.expected].sort(), `in:\n${each.text}`);
          });
        }
      }

      it('has cases that must fire and cases that must stay silent', () => {
        const names = filesOf(code);
        assert.ok(
          names.some(name => name.startsWith('ok-')),
          `test/cases/${code} has no ok-*.txt`,
        );
        // An opt-in check is switched off here and is tried out by a test of its own.
        const fires = names.some(name => !name.startsWith('ok-') && read(code, name).some(fired(code)));
        assert.ok(fires || optIn.has(code), `test/cases/${code} has no case that fires`);
      });
    });
  }

  it('has no folder of a check that does not exist', () => {
    const folders = readdirSync(folder, { withFileTypes: true }).filter(entry => entry.isDirectory());
    assert.deepEqual(
      folders.map(entry => entry.name).filter(name => !codes.includes(name)),
      [],
    );
  });
});

const fired =
  (code: string) =>
  ({ expected }: Case): boolean =>
    expected.some(finding => finding.startsWith(`${code} `));
