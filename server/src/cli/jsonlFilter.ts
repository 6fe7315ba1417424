import { constants } from 'node:buffer';
import type { Readable, Writable } from 'node:stream';
import { inOrder } from './inOrder';
import type { Runner } from './job';
import type { TaskRules } from './notes';
import { linesOf, tooLong } from './lines';
import { Output } from './output';

/**
 * One document a line in, `{"id","text"}`; one line a document out, in the same order: `{"id","diagnostics"}`, or
 * `{"id","error"}` for a line that cannot be done. Every line is answered, an empty one too, so that line n of the output
 * always answers line n of the input.
 */
export async function filterLines(input: Readable, output: Writable, runner: Runner, rules: TaskRules): Promise<void> {
  const out = new Output(output);
  const answers = inOrder(linesOf(input, constants.MAX_STRING_LENGTH), runner.width, line =>
    answer(line, runner, rules),
  );
  for await (const line of answers) await out.write(line);
  await out.finish();
}

async function answer(line: Uint8Array | typeof tooLong, runner: Runner, rules: TaskRules): Promise<string> {
  const document = parseLine(line);
  if (document.error !== undefined) return failure(document.id, document.error);
  const { id, text } = document;
  const { output, problem } = await runner.run({ name: `jsonl:${plainId(id)}`, text, ...rules });
  return problem ? failure(id, problem.detail || problem.problem) : `{"id":${id},"diagnostics":${output}}\n`;
}

const failure = (id: string, error: string): string => `{"id":${id},"error":${JSON.stringify(error)}}\n`;

/** `id` is JSON as it is to be printed. */
type Line =
  | { readonly id: string; readonly text: string; readonly error?: undefined }
  | { readonly id: string; readonly error: string };

/** Reads one line; says what is wrong with it where it is no document. */
export function parseLine(line: Uint8Array | typeof tooLong): Line {
  if (line === tooLong) return { id: 'null', error: 'the line is longer than a text can be' };
  let source: string;
  let value: unknown;
  try {
    source = new TextDecoder('utf-8', { fatal: true }).decode(line);
  } catch {
    return { id: 'null', error: 'the line is not UTF-8' };
  }
  try {
    value = JSON.parse(source);
  } catch (error) {
    return { id: 'null', error: `the line is not JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { id: 'null', error: 'the line is not an object' };
  const id = 'id' in value && value.id !== undefined ? printedId(value.id, source) : 'null';
  if (!('text' in value) || typeof value.text !== 'string')
    return { id, error: '"text" is missing or is not a string' };
  return { id, text: value.text };
}

/** Numbers beyond 2^53 and long decimals would come back as others: they are taken from the line as it stands. */
function printedId(id: unknown, source: string): string {
  if (typeof id !== 'number' || Number.isSafeInteger(id)) return JSON.stringify(id);
  return topLevelNumber(source, 'id') ?? JSON.stringify(id);
}

/** The number of a member of the outermost object, as it is written; the last one where the member is repeated. */
function topLevelNumber(source: string, name: string): string | null {
  let depth = 0;
  let found: string | null = null;
  for (let i = 0; i < source.length; i++) {
    const letter = source[i];
    if (letter === '{' || letter === '[') depth++;
    else if (letter === '}' || letter === ']') depth--;
    else if (letter === '"') {
      const end = stringEnd(source, i);
      if (depth === 1 && JSON.parse(source.slice(i, end)) === name) found = numberAfterColon(source, end) ?? found;
      i = end - 1;
    }
  }
  return found;
}

function stringEnd(source: string, start: number): number {
  let i = start + 1;
  while (i < source.length && source[i] !== '"') i += source[i] === '\\' ? 2 : 1;
  return i + 1;
}

function numberAfterColon(source: string, from: number): string | null {
  const pattern = /\s*:\s*(-?[0-9][0-9.eE+-]*)/y;
  pattern.lastIndex = from;
  return pattern.exec(source)?.[1] ?? null;
}

/** A string as it is, anything else as JSON. */
const plainId = (id: string): string => (id.startsWith('"') ? String(JSON.parse(id)) : id);
