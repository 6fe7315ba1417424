import { type Roster, rostersOf } from '../structure/people';
import type { NodeType, Reading, SkeletonNode, SpeakerRole } from '../structure/skeleton';
import { sliceOf, type Span } from '../text/span';
import { clip } from './clip';

/** One entry of the outline, with what its label is made of. Spans are UTF-16, half open, into the text. */
export interface OutlineEntry {
  readonly type: Exclude<NodeType, 'chrome'>;
  readonly span: Span;
  readonly head: Span;
  /** The role of a turn's speaker; null for other nodes. */
  readonly role: SpeakerRole | null;
  /** Who speaks; null for other nodes and where the name is lost. */
  readonly who: string | null;
  /** The speaker's office, with the first turn only; null where the text does not say it. */
  readonly office: string | null;
  /** Who answers this question, or whose question this answers. */
  readonly counterpart: string | null;
  /** The heading with its marker, or the first words; may be empty. Never cut inside a name, a number or a word. */
  readonly words: string;
  readonly children: readonly OutlineEntry[];
}

/** The longest run of words an entry shows. */
const LABEL_LENGTH = 44;
/** The same for a turn, whose label also has a role and a name. */
const TURN_LENGTH = 30;

/** The sign of a footnote behind a heading. */
const noteSign = /(?<=\S)\s?[[［〔]\d{1,3}[\]］〕]$/;
/** `政 府 工 作 报 告`, letters set apart to fill the line. */
const spacedOut = /(?<![\u4e00-\u9fff])(?:[\u4e00-\u9fff] ){2,12}[\u4e00-\u9fff](?![\u4e00-\u9fff])/g;

/** The tree an editor shows beside the text: everything of the skeleton but the page's menus. */
export function outline(reading: Reading, rosters: readonly Roster[] = rostersOf(reading)): OutlineEntry[] {
  const { text, roots } = reading;
  const names = speakerNames(roots);
  const speakers = speakerFacts(rosters);
  const entriesOf = (nodes: readonly SkeletonNode[]): OutlineEntry[] => nodes.flatMap(entryOf);
  return entriesOf(roots);

  function entryOf(node: SkeletonNode): OutlineEntry[] {
    if (node.type === 'chrome') return [];
    const { type, span, head, speaker } = node;
    const children = entriesOf(node.children);
    const { name = null, office = null, counterpart = null } = speakers.get(node) ?? {};
    const role = speaker?.role ?? null;
    // 省新闻办副主任周敏 is 周敏, whose office stands beside the name.
    const own = name !== null && speaker?.who?.endsWith(name) ? name : (speaker?.who ?? null);
    const who = own ?? (name === null ? null : `${name}?`);
    return [{ type, span, head, role, who, office, counterpart, words: wordsOf(node), children }];
  }

  function wordsOf(node: SkeletonNode): string {
    if (node.type === 'turn') return clip(text, openingOf(node), TURN_LENGTH, names);
    const shown = node.type === 'report' ? (node.heading ?? node.head) : node.head;
    const clipped = clip(text, shown.start < shown.end ? shown : node.span, LABEL_LENGTH, names);
    return clipped.replace(noteSign, '').replace(spacedOut, words => words.replaceAll(' ', ''));
  }

  /** What a turn is about: the question where one is put, else what follows greetings and thanks. */
  function openingOf({ span, speaker }: SkeletonNode): Span {
    const start = Math.min(span.end, Math.max(span.start, speaker?.span.end ?? span.start));
    const opening = sliceOf(text, { start, end: Math.min(span.end, start + 400) });
    const asks = speaker?.role === 'press' || speaker?.role === 'question';
    return { start: start + ((asks ? questionStart(opening) : 0) || greetingLength(opening)), end: span.end };
  }
}

interface SpeakerFacts {
  readonly name: string | null;
  readonly office: string | null;
  readonly counterpart: string | null;
}

/** What the roster adds to the turns of a text. */
function speakerFacts(rosters: readonly Roster[]): ReadonlyMap<SkeletonNode, SpeakerFacts> {
  const facts = new Map<SkeletonNode, SpeakerFacts>();
  for (const { people, exchanges } of rosters) {
    const counterparts = new Map<SkeletonNode, string>();
    for (const { question, askedBy, answers, answeredBy } of exchanges) {
      if (answeredBy) counterparts.set(question, answeredBy.name);
      const [first] = answers;
      if (askedBy && first) counterparts.set(first, askedBy.name);
      if (answeredBy && first?.speaker?.who === null)
        facts.set(first, { name: answeredBy.name, office: null, counterpart: askedBy?.name ?? null });
    }
    for (const { name, office, turns } of people) {
      turns.forEach((turn, i) =>
        facts.set(turn, { name, office: i === 0 ? office : null, counterpart: counterparts.get(turn) ?? null }),
      );
    }
  }
  return facts;
}

const askingWords = ['请问', '想问', '想了解', '请谈谈', '请介绍'];

/** Where the first question is put, after the words that ask; 0 where none is. */
function questionStart(opening: string): number {
  let first = 0;
  for (const words of askingWords) {
    const at = opening.indexOf(words);
    if (at >= 0 && (first === 0 || at + words.length < first)) first = at + words.length;
  }
  const skipped = first === 0 ? null : /^(?:一下|的是)?[,，:：]?/.exec(opening.slice(first));
  return first + (skipped?.[0].length ?? 0);
}

/** How many characters of greeting and thanks a turn opens with; 0 where nothing else follows. */
function greetingLength(opening: string): number {
  let skipped = 0;
  for (let at = 0; at < opening.length; at++) {
    if (!clauseEnd.has(opening[at] ?? '')) continue;
    const clause = opening.slice(skipped, at);
    if (clause.length > 24 || !greeting.test(clause)) return skipped;
    skipped = at + 1;
  }
  return 0;
}

const clauseEnd = new Set('，,。！!：:；;？?');
const greeting = /^\s*$|好$|朋友们?$|同志们?$|先生们|女士们|谢谢|感谢|^我是.*(?:记者|工作人员|主播)$/;

/** Names that no label may cut. */
function speakerNames(roots: readonly SkeletonNode[]): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (nodes: readonly SkeletonNode[]): void => {
    for (const { speaker, children } of nodes) {
      if (speaker?.who) names.add(speaker.who);
      visit(children);
    }
  };
  visit(roots);
  return names;
}
