import type { Fix, TextEdit } from '../../check';
import { renumber } from '../../../structure/ordinals';
import type { NumberedNode } from './siblings';

/** The change that gives one point another number; null where its marker has no such form. */
export function renumberOne(text: string, node: NumberedNode, number: number): Fix | null {
  const edit = editOf(text, node, number);
  return edit && { key: 'renumberOne', args: { marker: edit.text }, edits: [edit] };
}

/** The change that counts on from `number`, from one point to the last of its siblings. */
export function renumberFrom(
  text: string,
  members: readonly NumberedNode[],
  index: number,
  number: number,
): Fix | null {
  const edits: TextEdit[] = [];
  for (const [i, node] of members.entries()) {
    if (i < index) continue;
    const edit = editOf(text, node, number + i - index);
    if (!edit) return null;
    if (edit.text !== text.slice(edit.span.start, edit.span.end)) edits.push(edit);
  }
  const first = edits[0];
  return first ? { key: 'renumberFollowing', args: { marker: first.text }, edits } : null;
}

function editOf(text: string, { marker }: NumberedNode, number: number): TextEdit | null {
  const printed = renumber(text.slice(marker.span.start, marker.span.end), marker.style, number);
  return printed === null ? null : { span: marker.span, text: printed };
}
