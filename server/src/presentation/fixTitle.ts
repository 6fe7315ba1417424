import type { OfferedFix } from '../features/codeActions';
import type { Texts } from './messages';

/** A fix by name with the result shown, unless the name shows it already: `改为 25%`, `补上右括号：…（三）…`. */
export function fixTitle({ fix, before, after }: OfferedFix, texts: Texts): string {
  const name = texts.fix(fix);
  if (after !== '' && name.includes(after)) return name;
  const result = after === '' ? texts.ui('fix.removed', { before: shortened(before) }) : shortened(after);
  return `${name}${texts.ui('colon')}${result}`;
}

const shortened = (words: string): string => {
  const line = words.replace(/\s+/g, ' ');
  return line.length > 40 ? `${line.slice(0, 24)}…${line.slice(-12)}` : line;
};
