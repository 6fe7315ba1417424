import { walk } from '../../structure/skeleton';
import type { SkeletonNode, SpeakerTag } from '../../structure/skeleton';
import type { Fix, Operand, ReportCheck, Verdict } from '../check';

/**
 * 发言人标识残缺. A speaker tag that lost a bracket, its name, or both brackets: `李敏】…`, `【李敏 …`, ` 】…`, and a name
 * glued to its speech under its own picture.
 *
 * Why: copied from a page, the tag is where a transcript breaks first, and a speech without its speaker is the gravest
 * slip a transcript can have.
 * Source: GB/T 15834-2011, 4.9 (括号成对使用).
 * Silent: where the other lines of the text show no bracketed tags and the head is no name; for an untagged speech under a
 * picture, which some offices print so.
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
    level: 'error',
    span: tag.span,
    operands,
    message: {
      key: tag.who === null && damage === 'nameLost' ? 'nameUnknown' : damage,
      args: { tag: text.slice(tag.span.start, tag.span.end).trim(), who: tag.who ?? '' },
    },
    fixes: fixesOf(text, tag),
    data: { damage, who: tag.who },
  };
}

/** The lost brackets are typography; a lost name is somebody's choice. */
function fixesOf(text: string, tag: SpeakerTag): Fix[] {
  const [left, right] = tag.shape === 'square' ? ['[', ']'] : ['【', '】'];
  const { name, span, who } = tag;
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
