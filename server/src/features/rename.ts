import type { Analysis } from '../analysis';
import type { Mention, Person } from '../structure/people';
import { surnameOf } from '../structure/offices';
import { type Span, touches } from '../text/span';
import type { TextEdit } from './judgements';
import { personAt } from './speakers';

/** Why a name cannot be given to a speaker. */
export type RenameProblem = 'empty' | 'tooLong' | 'mark' | 'nameless';

/** What would be renamed at an offset: the name as it is printed there; null where no speaker is named by name. */
export function renameable(analysis: Analysis, offset: number): { readonly span: Span; readonly name: string } | null {
  const person = personAt(analysis.people, offset);
  if (!person) return null;
  const here = person.mentions.find(({ span }) => touches(span, offset));
  const span = here?.name ?? here?.surname;
  return span ? { span, name: person.name } : null;
}

/**
 * The edits that give a speaker another name everywhere: in tags (padding of two-character names kept), captions,
 * introductions and speech; where only the surname stands (刘镇长), the surname. Sorted, disjoint.
 */
export function renameEdits(analysis: Analysis, offset: number, newName: string): TextEdit[] | RenameProblem {
  const name = newName.trim();
  const problem = problemWith(name);
  if (problem) return problem;
  if (!renameable(analysis, offset)) return 'nameless';
  const person = personAt(analysis.people, offset);
  return person ? person.mentions.flatMap(mention => editOf(analysis.reading.text, person, mention, name)) : 'nameless';
}

function editOf(text: string, person: Person, { name: place, surname }: Mention, name: string): TextEdit[] {
  const span = place ?? surname;
  if (!span) return [];
  const printed = text.slice(span.start, span.end);
  const changed = place ? padded(printed, person.name, name) : (surnameOf(name) ?? name.slice(0, 1));
  return changed === printed ? [] : [{ span, text: changed }];
}

/** 刘  丹 becomes 周  敏, and 周敏之 needs no padding. */
function padded(printed: string, before: string, name: string): string {
  if (printed === before || before.length !== 2 || name.length !== 2) return name;
  return `${name.slice(0, 1)}${printed.slice(1, -1)}${name.slice(1)}`;
}

/** Marks that end a tag would take the rest of the name with them. */
function problemWith(name: string): RenameProblem | null {
  if (name === '') return 'empty';
  if (name.length > 24) return 'tooLong';
  return /[【】[\]：:，。；！？\n\r]/.test(name) ? 'mark' : null;
}
