import { walk } from '../../structure/skeleton';
import type { SkeletonNode, SpeakerTag } from '../../structure/skeleton';
import type { Span } from '../../text/span';
import type { Fix, Operand, ReportCheck, Verdict } from '../check';

/**
 * 发言人标识残缺. A speaker tag that lost a bracket, its name, or both brackets: `李敏】…`, `【李敏 …`, ` 】…`, and a name
 * glued to its speech under its own picture; a colon or a whole tag that is missing where all others stand.
 *
 * Why: copied from a page, the tag is where a transcript breaks first, and a speech without its speaker is the gravest
 * slip a transcript can have.
 * Source: GB/T 15834-2011, 4.9 (括号成对使用).
 * Silent: where the other lines of the text show no bracketed tags and the head is no name; for untagged speeches under
 * pictures where the text has them all so; for a name before words that only speak of its bearer.
 */
export const speakerTagDamaged: ReportCheck = {
  code: 'speaker-tag-damaged',
  family: 'structure',
  level: 'error',
  scope: 'report',
  *run({ reading: { text }, root }) {
    const sound = new Map<string, SkeletonNode>();
    for (const node of walk([root])) {
      const { speaker } = node;
      if (speaker?.who && !speaker.damage && speaker.name && !sound.has(speaker.who)) sound.set(speaker.who, node);
    }
    let caption: SkeletonNode | null = null;
    for (const node of walk([root])) {
      if (node.type === 'caption') caption = node;
      if (!node.speaker?.damage) continue;
      yield verdictOn(text, node.speaker, node.speaker.damage, [
        ...(caption && isJustBefore(text, caption, node) ? [{ span: caption.span, role: 'caption' }] : []),
        ...soundTagOf(node.speaker, sound),
      ]);
    }
  },
};

const isJustBefore = (text: string, caption: SkeletonNode, node: SkeletonNode): boolean =>
  node.span.start - caption.span.end < 200 && text.slice(caption.span.end, node.span.start).trim() === '';

function soundTagOf({ who }: SpeakerTag, sound: ReadonlyMap<string, SkeletonNode>): Operand[] {
  const node = who === null ? undefined : sound.get(who);
  return node ? [{ span: node.head, role: 'sameSpeaker' }] : [];
}

function verdictOn(text: string, tag: SpeakerTag, damage: string, operands: readonly Operand[]): Verdict {
  return {
    code: 'speaker-tag-damaged',
    outcome: 'conflicts',
    // That a colon or a whole tag is missing is told by the other tags of the text alone.
    level: damage === 'colonLost' || damage === 'tagLost' ? 'warning' : 'error',
    span: tag.span.end > tag.span.start ? tag.span : firstWords(text, tag.span.start),
    operands,
    message: {
      key: tag.who === null && damage === 'nameLost' ? 'nameUnknown' : damage,
      args: { tag: text.slice(tag.span.start, tag.span.end).trim(), who: tag.who ?? '' },
    },
    fixes: fixesOf(text, tag),
    data: { damage, who: tag.who },
  };
}

/** What is marked where nothing of the tag is left. */
function firstWords(text: string, start: number): Span {
  const end = text.slice(start, start + 16).search(/[，。！？：；,;!?:\n]/);
  return { start, end: Math.min(text.length, start + (end > 0 ? end : 16)) };
}

/** The lost brackets are typography; a lost name is somebody's choice. */
function fixesOf(text: string, tag: SpeakerTag): Fix[] {
  const [left, right] = tag.shape === 'square' ? ['[', ']'] : ['【', '】'];
  const { name, span, who } = tag;
  if (tag.damage === 'colonLost') {
    const edits = [{ span: { start: span.end, end: blanksAfter(text, span.end) }, text: '：' }];
    return [{ key: 'insertBracket', args: { tag: `${tag.who ?? ''}：` }, edits, typographic: true }];
  }
  if (tag.damage === 'nameLost' || !name) {
    return who === null
      ? []
      : [
          {
            key: 'insertName',
            args: { tag: `${left}${who}${right}` },
            edits: [{ span, text: `${left}${who}${right}` }],
          },
        ];
  }
  const printed = `${left}${text.slice(name.start, name.end)}${right}`;
  // Blanks that stood for a lost bracket go with it.
  const end =
    tag.damage === 'rightBracketLost' || tag.damage === 'bracketsLost' ? blanksAfter(text, span.end) : span.end;
  return [
    {
      key: 'insertBracket',
      args: { tag: printed },
      edits: [{ span: { start: span.start, end }, text: printed }],
      typographic: true,
    },
  ];
}

function blanksAfter(text: string, at: number): number {
  while (at < text.length && (text[at] === ' ' || text[at] === '\u3000' || text[at] === '\u00a0')) at++;
  return at;
}
