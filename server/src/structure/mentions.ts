import { isHan } from '../text/characters';
import type { Span } from '../text/span';
import { WordTable } from '../text/wordTable';
import { withoutBlanks } from './names';
import { firmTitles, officeBefore, softTitles } from './offices';
import type { Draft, Mention, MentionKind } from './people';
import type { SkeletonNode } from './skeleton';

type Entry = { readonly draft: Draft; readonly title: null } | { readonly draft: null; readonly title: string };

/** Blanks that pad names of two characters to the width of three. */
const paddings = [' ', '  ', '   ', '\u3000', '\u3000\u3000', '\u00a0', '\u00a0\u00a0'];

/**
 * Finds every place that names one of the people and notes it with the person: tags, pictures, full names in the speech
 * and forms of address. A common word that happens to be a name (高峰) counts only where the text treats it as one.
 */
export function findMentions(
  text: string,
  { start, end }: Span,
  turns: readonly SkeletonNode[],
  pictures: readonly { readonly name: string; readonly span: Span }[],
  drafts: readonly Draft[],
): void {
  if (drafts.length === 0) return;
  const byName = new Map(drafts.map(draft => [draft.name, draft]));
  const taken: Span[] = [];
  for (const draft of drafts) for (const turn of draft.turns) noteTag(text, draft, turn);
  for (const { speaker } of turns) if (speaker) taken.push(speaker.span);
  for (const { name, span } of pictures) {
    const draft = byName.get(name);
    taken.push(span);
    draft?.mentions.push({ kind: 'caption', span, name: span, surname: null });
  }
  taken.sort((a, b) => a.start - b.start);

  const table = tableOf(drafts);
  let next = 0;
  for (let at = start; at < end; at++) {
    while ((taken[next]?.end ?? Number.POSITIVE_INFINITY) <= at) next++;
    const held = taken[next];
    if (held && held.start <= at) {
      at = held.end - 1;
      continue;
    }
    const hit = table.at(text, at, end);
    if (!hit) continue;
    const found = hit.value.draft
      ? fullName(text, at, hit.end, hit.value.draft)
      : address(text, at, hit.end, hit.value.title, drafts);
    if (!found) continue;
    found.draft.mentions.push(found.mention);
    at = found.mention.span.end - 1;
  }
}

function tableOf(drafts: readonly Draft[]): WordTable<Entry> {
  const words = new Map<string, Entry>();
  for (const { surname } of drafts) {
    if (surname === null) continue;
    for (const title of [...firmTitles, ...softTitles]) words.set(surname + title, { draft: null, title });
  }
  for (const draft of drafts) {
    const { name } = draft;
    if (name.length < 2) continue;
    words.set(name, { draft, title: null });
    if (name.length === 2)
      for (const padding of paddings) words.set(name[0] + padding + name[1], { draft, title: null });
  }
  return new WordTable(words);
}

/** In a tag the name is what can be renamed; in `省新闻办副主任 周敏` that is the end of it. */
function noteTag(text: string, draft: Draft, { speaker }: SkeletonNode): void {
  // Of a tag that is lost as a whole nothing is left that names anybody.
  if (!speaker || speaker.span.end === speaker.span.start) return;
  const whole = speaker.name ?? speaker.span;
  let name: Span | null = null;
  let surname: Span | null = null;
  if (speaker.name) {
    const printed = text.slice(speaker.name.start, speaker.name.end);
    const at = printed.lastIndexOf(draft.name);
    if (at >= 0) name = { start: speaker.name.start + at, end: speaker.name.start + at + draft.name.length };
    else if (withoutBlanks(printed) === draft.name) name = speaker.name;
    else if (draft.surname !== null && printed.startsWith(draft.surname))
      surname = { start: speaker.name.start, end: speaker.name.start + draft.surname.length };
  }
  draft.mentions.push({ kind: 'tag', span: whole, name, surname });
}

interface Found {
  readonly draft: Draft;
  readonly mention: Mention;
}

const honorific =
  /^(?:先生|女士|同志|老师|教授|博士|院士|代表|发言人|副?[\u4e00-\u9fff]{0,2}(?:书记|长|主任|主席|经理|委员))/;
const speaks = /^(?:表示|指出|强调|介绍|说|认为|回答|答|主持|出席|接受|作|在|就|：|:)/;
const introducesNext = /(?:请|由|邀请|欢迎|感谢|谢谢|嘉宾|我是|叫|问)(?:到|了|是)?$/;

function fullName(text: string, start: number, end: number, draft: Draft): Found | null {
  const before = text.slice(Math.max(0, start - 6), start);
  const after = text.slice(end, end + 8);
  const withOffice = officeBefore(text, start) !== null;
  const withHonorific = honorific.test(after);
  if (draft.surname !== null && draft.name.length === 2 && !withOffice && !withHonorific) {
    const apart = !isHan(text.charCodeAt(start - 1) || 0);
    const closed = !isHan(text.charCodeAt(end) || 0);
    if (!introducesNext.test(before) && !(apart && (closed || speaks.test(after)))) return null;
  }
  const kind: MentionKind =
    withOffice || (withHonorific && /^(?:先生|女士|同志)/.test(after)) ? 'introduction' : kindBy(before);
  const span = { start, end };
  return { draft, mention: { kind, span, name: span, surname: null } };
}

/** 刘镇长: whoever of that surname holds such an office, or the only one of that surname where offices are unknown. */
function address(text: string, start: number, end: number, title: string, drafts: readonly Draft[]): Found | null {
  const surname = text.slice(start, end - title.length);
  const soft = softTitles.includes(title);
  if (title.length === 1 && !standsAlone(text, start, end)) return null;
  const same = drafts.filter(draft => draft.surname === surname);
  const holders = same.filter(draft => officeOf(text, draft)?.includes(title.replace(/^副/, '')));
  const unknown = same.filter(
    draft => draft.name.length <= surname.length + title.length && draft.name.startsWith(surname + title),
  );
  const only = unknown[0] ?? (holders.length === 1 ? holders[0] : same.length === 1 ? same[0] : undefined);
  if (!only || (holders.length === 0 && !unknown[0] && !soft && officeOf(text, only) !== null)) return null;
  const kind = kindBy(text.slice(Math.max(0, start - 6), start)) === 'handover' ? 'handover' : 'address';
  const isName = only.name === text.slice(start, end);
  return {
    draft: only,
    mention: {
      kind,
      span: { start, end },
      name: isName ? { start, end } : null,
      surname: isName ? null : { start, end: start + surname.length },
    },
  };
}

/** 任总, but neither 主任总结 nor 任总书记. */
function standsAlone(text: string, start: number, end: number): boolean {
  const before = text.charCodeAt(start - 1) || 0;
  if (isHan(before) && !'请是谢问和与对向跟听见给让由的到好'.includes(text[start - 1] ?? '')) return false;
  return !/^[结体部书经监理裁统数量值额共计是人程业作]/.test(text.slice(end, end + 1));
}

/** The office as far as it is known while the text is read from front to back. */
function officeOf(text: string, draft: Draft): string | null {
  if (draft.office !== null) return draft.office;
  for (const { name, kind } of draft.mentions) {
    const office = name && kind === 'introduction' ? officeBefore(text, name.start) : null;
    if (office) return text.slice(office.start, office.end);
  }
  return null;
}

const kindBy = (before: string): MentionKind =>
  /(?:有请|请|由|邀请)(?:我们的?|一下|还是)?$/.test(before) ? 'handover' : 'speech';
