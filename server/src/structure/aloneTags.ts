import type { Furniture } from './furniture';
import type { Line } from './lines';
import { looksLikeName, withoutBlanks } from './names';
import type { TagForm } from './tagForms';
import { hasOfficeAndName, isQuestionOrAnswer, isSpeakerByWord } from './tagForms';

const LONGEST = 24;

/**
 * Names that stand alone on their line, without colon or bracket, the speech on the next: 主持人, 周敏, 柳湾日报记者, 问. Only
 * where the text is made that way: several such lines, of more than one speaker, each before a line of speech.
 */
export function aloneTags(lines: readonly Line[], furniture: readonly (Furniture | null)[]): (TagForm | null)[] {
  const heads = lines.map((line, i) => (furniture[i] ? null : aloneHead(line)));
  const counts = new Map<string, number>();
  lines.forEach((_line, i) => {
    const who = heads[i];
    if (who && isFollowedBySpeech(lines, heads, i)) counts.set(who, (counts.get(who) ?? 0) + 1);
    else heads[i] = null;
  });
  const front = lines
    .slice(0, 4)
    .map(({ text }) => (text.length > LONGEST / 2 ? text : ''))
    .join('\n');
  const confirmed = (who: string): boolean =>
    isSpeakerByWord(who) || (counts.get(who) ?? 0) > 1 || (looksLikeName(who) && front.includes(who));
  const sure = [...counts].filter(([who]) => confirmed(who));
  const turns = sure.reduce((sum, [, count]) => sum + count, 0);
  const fewest = sure.every(([who]) => isQuestionOrAnswer(who)) ? 2 : 3;
  if (sure.length < 2 || turns < fewest) return lines.map(() => null);
  return lines.map(({ text }, i) => {
    const who = heads[i];
    if (!who || !confirmed(who)) return null;
    return { shape: 'bare', end: text.length, nameStart: 0, nameEnd: text.length, who, identified: false };
  });
}

function aloneHead({ text }: Line): string | null {
  if (text.length > LONGEST || /[，。？！；：、,;?!:（(【[】\]“”.…—]/.test(text)) return null;
  const who = withoutBlanks(text);
  return isSpeakerByWord(who) || looksLikeName(who) || hasOfficeAndName(text) ? who : null;
}

/** The next line ends a sentence or is longer than a name is; between 主持人 and the speech the office may stand. */
function isFollowedBySpeech(lines: readonly Line[], heads: readonly (string | null)[], i: number): boolean {
  const [next, second] = [lines[i + 1], lines[i + 2]];
  if (!next) return false;
  if (isSpeech(next)) return true;
  return heads[i] !== null && hasOfficeAndName(next.text) && second !== undefined && isSpeech(second);
}

const isSpeech = ({ text }: Line): boolean => text.length > LONGEST || /[。？！?!，,：:；;…”]/.test(text);
