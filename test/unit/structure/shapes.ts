import { readdirSync, readFileSync } from 'node:fs';
import { rostersOf } from '../../../server/src/structure/people';
import { readTranscript } from '../../../server/src/structure/read';
import { walk } from '../../../server/src/structure/skeleton';

/** A transcript with its turns written in: `⟦role name; office → who answers !damage⟧` before each tag. */
export interface MarkedText {
  readonly name: string;
  readonly text: string;
  readonly turns: readonly string[];
}

const folder = new URL('./shapes/', import.meta.url);

export const markedTexts: readonly { readonly name: string; readonly marked: string }[] = readdirSync(folder)
  .filter(name => name.endsWith('.txt'))
  .map(name => ({ name, marked: readFileSync(new URL(name, folder), 'utf8') }));

/** The marks of a text, each with the words its tag begins with, and the text without them. */
export function parseMarked(name: string, marked: string): MarkedText {
  const turns: string[] = [];
  let text = '';
  let pending: string | null = null;
  for (const part of marked.split(/(⟦[^⟧]*⟧)/)) {
    if (part.startsWith('⟦')) {
      pending = part.slice(1, -1);
      continue;
    }
    if (pending !== null) turns.push(`${pending} | ${begins(part)}`);
    pending = null;
    text += part;
  }
  return { name, text, turns };
}

/** The turns as they are read, each written like its mark; what a mark leaves out is left out. */
export function turnsOf(text: string, marks: readonly string[]): string[] {
  const reading = readTranscript(text);
  const rosters = rostersOf(reading);
  const people = new Map(rosters.flatMap(({ speakerOf }) => [...speakerOf]));
  const answers = new Map(rosters.flatMap(({ exchanges }) => exchanges.map(e => [e.question, e.answeredBy?.name])));
  const turns: string[] = [];
  for (const node of walk(reading.roots)) {
    const { speaker } = node;
    if (!speaker) continue;
    const mark = marks[turns.length] ?? '';
    const person = people.get(node);
    turns.push(
      [
        `${speaker.role} ${person?.name ?? speaker.who ?? '?'}`,
        mark.includes('; ') ? `; ${person?.office ?? '?'}` : '',
        mark.includes(' → ') ? ` → ${answers.get(node) ?? '?'}` : '',
        speaker.damage ? ` !${speaker.damage}` : '',
        ` | ${begins(text.slice(speaker.span.start))}`,
      ].join(''),
    );
  }
  return turns;
}

const begins = (text: string): string => (/^[^\r\n]*/.exec(text)?.[0] ?? '').trim().slice(0, 10);
