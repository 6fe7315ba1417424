import type { LineTable } from '../text/lineTable';
import type { Span } from '../text/span';
import type { Line } from './lines';

export type NodeType = 'report' | 'section' | 'turn' | 'point' | 'caption' | 'metadata' | 'chrome';

/**
 * One node of the skeleton. Children lie inside their parent, in order, and do not overlap; `head` lies inside `span`.
 * A report is a root (a press conference, an interview, one of ten reports in a file); text before its first section
 * or turn belongs to it. Chrome (menus, terms of use) is a root at the end.
 */
export interface SkeletonNode {
  readonly type: NodeType;
  /** From the tag or marker to the last character that is not white space. */
  readonly span: Span;
  /** What stands for the node in the outline: the tag, or the marker with its heading. Never cut inside a name. */
  readonly head: Span;
  /** The title of a report, the heading of a section or point without its marker; null where there is none. */
  readonly heading: Span | null;
  readonly marker: Marker | null;
  readonly speaker: SpeakerTag | null;
  readonly children: readonly SkeletonNode[];
}

/** How a point or heading is numbered, as it is printed. */
export type MarkerStyle =
  | 'chineseComma' // 一、
  | 'chineseParenthesis' // （一）
  | 'arabicDot' // 1. 1． 1、
  | 'arabicParenthesis' // (1) 1)
  | 'circled' // ①
  | 'ordinal' // 第一， 第一、
  | 'is' // 一是
  | 'should' // 一要
  | 'sequence' // 首先 其次 再次 最后
  | 'side' // 一方面 另一方面
  | 'dash'; // ——

export interface Marker {
  /** The marker as printed, with its own punctuation: `一、`, `（二）`, `三是`. */
  readonly span: Span;
  readonly style: MarkerStyle;
  /** The printed number, from 1; for a dash its place in the run. */
  readonly number: number;
}

/** The form a speaker tag is printed in, damaged forms included. */
export type TagShape = 'lenticular' | 'square' | 'colon' | 'questionAnswer' | 'bare';

export type TagDamage = 'leftBracketLost' | 'rightBracketLost' | 'nameLost' | 'bracketsLost' | 'colonLost' | 'tagLost';

export type SpeakerRole = 'host' | 'press' | 'official' | 'question' | 'answer' | 'unknown';

export interface SpeakerTag {
  /** The tag as printed, brackets or colon included; for a tag whose brackets are lost, what is left of it. */
  readonly span: Span;
  /** The printed name without brackets and padding; null where the name is lost. */
  readonly name: Span | null;
  /** The name without blanks inside (`林  清` is 林清); for a lost name the most likely one, or null. */
  readonly who: string | null;
  /** Where the text says beside the tag who that is: the office in brackets, behind the colon or on the line below. */
  readonly identity: Span | null;
  readonly shape: TagShape;
  readonly damage: TagDamage | null;
  readonly role: SpeakerRole;
}

export type BlockRole = 'title' | 'heading' | 'body';

export interface Sentence {
  readonly text: string;
}

/**
 * A sentence-sized slice of the text that is read for figures: markers, tags, captions, metadata and chrome are cut
 * away before. What depends on `text` alone is memoised by it.
 */
export interface Block {
  readonly start: number;
  readonly text: string;
  /** What the text can be known again by without looking at it: the same object in every version of an unchanged line. */
  readonly sentence: Sentence;
  readonly role: BlockRole;
  /** Index into `Reading.roots` of the report it belongs to. */
  readonly report: number;
  /** Index into `Reading.paragraphs`. */
  readonly paragraph: number;
}

/** A line, or the parts of one that lost its line ends before its tags together. */
export type Paragraph = Line;

/** What `read` makes of a text. Reading never fails; it is synchronous and linear in the length of the text. */
export interface Reading {
  readonly text: string;
  readonly lines: LineTable;
  readonly roots: readonly SkeletonNode[];
  /** In order of their place in the text, disjoint. */
  readonly blocks: readonly Block[];
  /** Lines with something printed on them, without surrounding white space; chrome left out. */
  readonly paragraphs: readonly Paragraph[];
  /** Where lines of a wrapped text break off inside a sentence, in order; empty where lines are paragraphs. */
  readonly wraps: readonly number[];
}

/** Every node, parents before their children, in the order of the text. */
export function walk(nodes: readonly SkeletonNode[]): SkeletonNode[] {
  const all: SkeletonNode[] = [];
  gather(nodes, all);
  return all;
}

function gather(nodes: readonly SkeletonNode[], into: SkeletonNode[]): void {
  for (const node of nodes) {
    into.push(node);
    gather(node.children, into);
  }
}
