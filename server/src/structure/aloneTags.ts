import type { Furniture } from './furniture';
import { identityOf, isSpeech } from './identities';
import { type Line, perLine } from './lines';
import { looksLikeName, withoutBlanks } from './names';
import { hasOfficeAndName, isQuestionOrAnswer, isSpeakerByWord, nameBeforeTitle } from './speakerWords';
import type { TagForm } from './tagForms';

const LONGEST = 32;

/**
 * Names that stand alone on their line, without colon or bracket, the speech on the next: 主持人, 周敏, 柳湾日报记者, 问; also
 * with the time of day behind, or an office (岳某党组书记、局长). Only where the text is made that way: several such lines, of
 * more than one speaker, each before a line of speech.
 */
export function aloneTags(lines: readonly Line[], furniture: readonly (Furniture | null)[]): (TagForm | null)[] {
  const heads = lines.map((line, i) => (furniture[i] || line.text.length > LONGEST ? null : aloneHead(line)));
  const counts = new Map<string, number>();
  const stamped = new Set<string>();
  lines.forEach((line, i) => {
    const head = heads[i];
    if (!head) return;
    const identity = identityOf(lines, i, head);
    const next = lines[i + 1];
    if (identity?.below) heads[i + 1] = null;
    else if (!next || !isSpeech(next)) {
      heads[i] = null;
      return;
    }
    counts.set(head.who, (counts.get(head.who) ?? 0) + 1);
    if (head.nameEnd < line.text.length) stamped.add(head.who);
  });
  const front = lines
    .slice(0, 4)
    .map(({ text }) => (text.length > 12 ? text : ''))
    .join('\n');
  const confirmed = (who: string): boolean =>
    isSpeakerByWord(who) ||
    (counts.get(who) ?? 0) > 1 ||
    (looksLikeName(who) && (front.includes(who) || stamped.has(who)));
  const sure = [...counts].filter(([who]) => confirmed(who));
  const turns = sure.reduce((sum, [, count]) => sum + count, 0);
  const fewest = sure.every(([who]) => isQuestionOrAnswer(who)) ? 2 : 3;
  if (sure.length < 2 || turns < fewest) return lines.map(() => null);
  // Who speaks once only is told from a heading by the words that open the speech.
  const greets = (i: number): boolean => turns > 5 && opening.test(lines[i + 1]?.text ?? '');
  return heads.map((head, i) =>
    head && (confirmed(head.who) || (looksLikeName(head.who) && greets(i))) ? head : null,
  );
}

const opening =
  /^(?:大家|各位|谢谢|感谢|多谢|主席|主持人|[^，。！]{0,10}[您你]好|我想(?:请[问教])?|请问|想请[问教])|^[^。！？]{0,24}(?:我是|我叫|敝姓)/;

const time = /[\s\u3000]+(?:\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?\s*)?\d{1,2}[:：]\d{2}(?:[:：]\d{2})?$/;

const aloneHead = perLine((text): TagForm | null => {
  const printed = /\d$/.test(text) ? text.replace(time, '') : text;
  if (/[，。？！；：,;?!:（()【[\]”.…—]/.test(printed)) return null;
  const form = { shape: 'bare', start: 0, end: text.length, body: text.length, nameStart: 0 } as const;
  const rest = { identity: null, identified: false };
  const named = nameBeforeTitle(printed);
  if (named !== null)
    return { ...form, ...rest, nameEnd: named, who: printed.slice(0, named), identity: [named, printed.length] };
  const who = withoutBlanks(printed);
  const isHead = !printed.includes('、') && (isSpeakerByWord(who) || looksLikeName(who) || hasOfficeAndName(printed));
  return isHead ? { ...form, ...rest, nameEnd: printed.length, who } : null;
});
