import { readTranscript } from '../../../server/src/structure/read';
import { walk } from '../../../server/src/structure/skeleton';
import type { NamedText } from './texts';

/** A turn whose tag is certain by the way the text is made: `NAME：` at the start of a line. */
interface GoldTurn {
  readonly line: number;
  readonly who: string;
  readonly body: string;
  /** 会后有记者问及：…, which is printed in no other form. */
  readonly told?: true;
}

export interface TagScore {
  readonly form: string;
  gold: number;
  found: number;
  /** Found with the right name. */
  named: number;
  /** Turns where there is none. */
  wrong: number;
  readonly misses: string[];
  readonly extras: string[];
  readonly byText: Map<string, number>;
}

type Print = (who: string, body: string, i: number) => string;

/** How the same turn is printed in other transcripts. */
const forms: Readonly<Record<string, Print>> = {
  'as it stands': (who, body) => `${who}：${body}`,
  '【X】': (who, body) => `【${who}】${body}`,
  '[X]': (who, body) => `[${who}]${body}`,
  'X】': (who, body) => `${who}】${body}`,
  '【X': (who, body) => `【${who}${body}`,
  '【X with a blank': (who, body) => `【${who} ${body}`,
  'X： alone on its line': (who, body) => `${who}：\n${body}`,
  'X alone on its line': (who, body) => `${who}\n${body}`,
  'X: half-width': (who, body) => `${who}:${body}`,
  'X  Y： padded': (who, body) => `${padded(who)}：${body}`,
  '【X  Y】 padded': (who, body) => `【${padded(who)}】${body}`,
  '【X】：': (who, body) => `【${who}】：${body}`,
  '**X：**': (who, body) => `**${who}：**${body}`,
  '[09:25] X：': (who, body) => `[09:25] ${who}：${body}`,
  'X： behind the paragraph before': (who, body) => `${GLUED}${who}：${body}`,
  'X： behind the paragraph before, one in six': (who, body, i) => `${i % 6 === 5 ? GLUED : ''}${who}：${body}`,
  'X without its colon, one in six': (who, body, i) => (i % 6 === 5 ? `${who}${body}` : `${who}：${body}`),
  'X】, one in six': (who, body, i) => (i % 6 === 5 ? `${who}】${body}` : `【${who}】${body}`),
  '【X, one in six': (who, body, i) => (i % 6 === 5 ? `【${who}${body}` : `【${who}】${body}`),
};

/** Stands for the lost line end before a tag. */
const GLUED = '\b';

const padded = (who: string): string => (/^[\u4e00-\u9fff]{2}$/.test(who) ? `${who[0] ?? ''}  ${who[1] ?? ''}` : who);

export function scoreTags(texts: readonly NamedText[]): TagScore[] {
  return Object.entries(forms).map(([form, print]) => {
    const score: TagScore = { form, gold: 0, found: 0, named: 0, wrong: 0, misses: [], extras: [], byText: new Map() };
    for (const { name, text } of texts) scoreOne(name, text, form === 'as it stands' ? null : print, score);
    return score;
  });
}

function scoreOne(name: string, original: string, print: Print | null, score: TagScore): void {
  const lines = original.split(/\r?\n/);
  const gold = goldTurns(lines);
  const places = new Map<number, GoldTurn>();
  let text = '';
  const byLine = new Map(gold.map(turn => [turn.line, turn]));
  lines.forEach((line, i) => {
    const turn = byLine.get(i);
    const indent = /^[\s\u3000]*/.exec(line)?.[0] ?? '';
    let printed = turn && !turn.told && print ? indent + print(turn.who, turn.body, gold.indexOf(turn)) : line;
    if (printed.includes(GLUED)) {
      printed = printed.replace(GLUED, '');
      if (/[。？！]\s*$/.test(text)) [text, printed] = [text.trimEnd(), printed.trimStart()];
    }
    if (turn) places.set(text.length + (/^[\s\u3000*]*(?:\[\d\d:\d\d\]\s*)?/.exec(printed)?.[0].length ?? 0), turn);
    text += `${printed}\n`;
  });
  const seen = new Set<number>();
  let errors = 0;
  for (const { speaker } of walk(readTranscript(text).roots)) {
    if (!speaker) continue;
    const start = speaker.span.start;
    const turn = places.get(start);
    if (turn && !seen.has(start)) {
      seen.add(start);
      score.found++;
      if (speaker.who === turn.who.replace(/\s/g, '')) score.named++;
      else {
        errors++;
        score.misses.push(
          `${name}: ${turn.who} read as ${speaker.who ?? '?'} | ${text.slice(start, start + 30).replace(/\n/g, '⏎')}`,
        );
      }
    } else {
      score.wrong++;
      errors++;
      score.extras.push(`${name}: ${text.slice(start, start + 40).replace(/\n/g, '⏎')}`);
    }
  }
  score.gold += gold.length;
  for (const [start, turn] of places) {
    if (seen.has(start)) continue;
    errors++;
    score.misses.push(`${name}: ${turn.who} not found | ${text.slice(start, start + 30).replace(/\n/g, '⏎')}`);
  }
  if (errors > 0) score.byText.set(name, errors);
}

const byWord = /(?:记者|主持人|记者追问|记者补充|记者提问|追问[一二三]?|^问|^答|^追问|发言人)$/;
const narrated = /^(?:会后|有)|记者会|答记者|[对就向][^：]*记者$/;

const toldQuestion = /^[\s\u3000]*(?:会后)?[，,]?有(记者)问及?[：:]([\s\S]+)$/;

/** Line heads that are tags by the text's own making: 记者, 问, 答 and 主持人, media, and names that recur or stand in the title. */
function goldTurns(lines: readonly string[]): GoldTurn[] {
  const heads = lines.map(line => /^[\s\u3000]*([^。，？！：:,;；（(“”]{1,24})[：:](?!\/\/)([\s\S]*)$/.exec(line));
  const counts = new Map<string, number>();
  for (const head of heads) if (head?.[1]) counts.set(head[1], (counts.get(head[1]) ?? 0) + 1);
  const title = lines.slice(0, 4).join('');
  return heads.flatMap((head, line) => {
    const told = toldQuestion.exec(lines[line] ?? '');
    if (told) return [{ line, who: told[1] ?? '', body: told[2] ?? '', told: true }];
    const answer = toldQuestion.test(lines[line - 1] ?? '')
      ? /^[\s\u3000]*([\u4e00-\u9fff]{2,4})(?:表示|指出|说)，([\s\S]+)$/.exec(lines[line] ?? '')
      : null;
    if (answer) return [{ line, who: answer[1] ?? '', body: answer[2] ?? '', told: true }];
    const [, who = '', body = ''] = head ?? [];
    const recurs = (counts.get(who) ?? 0) > 1;
    const isName = /^[\u4e00-\u9fff]{2,4}$/.test(who) && (recurs || title.includes(`发言人${who}`));
    const isOutlet = /(?:社|报|台|报》)$/.test(who) && who.length <= 14;
    const isTag = (byWord.test(who) && !narrated.test(who)) || isName || isOutlet;
    return isTag && body.trim() !== '' ? [{ line, who, body }] : [];
  });
}
