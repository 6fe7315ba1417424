import type { Finding, Fix } from '../features/judgements';
import type { OfferedFix } from '../features/codeActions';
import { sliceOf } from '../text/span';
import type { Texts } from './messages';

/** A fix by name with the result shown, unless the name shows it already: `按其他数重算：20%改为25%`. */
export function fixTitle({ finding, fix, after }: OfferedFix, text: string, texts: Texts): string {
  const name = fixName(fix, finding, text, texts);
  return after === '' || name.includes(after) ? name : `${name}${texts.ui('colon')}${shortened(after)}`;
}

/** What a fix does, with the words it replaces: of several fixes in one paragraph each says which figure it changes. */
export function fixName({ key, args, edits }: Fix, finding: Finding, text: string, texts: Texts): string {
  const [edit, ...others] = edits;
  const replaced = edit && others.length === 0 ? sliceOf(text, edit.span) : '';
  const from = replaced === '' ? sliceOf(text, finding.span) : replaced;
  return texts.fix({ key, args: { from: shortened(from), ...args } });
}

const shortened = (words: string): string => {
  const line = words.replace(/\s+/g, ' ');
  return line.length > 40 ? `${line.slice(0, 24)}…${line.slice(-12)}` : line;
};
