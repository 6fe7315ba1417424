import type { Span } from '../text/span';

/** A word of a text: UTF-16 offsets into the text it was cut from, and its part of speech where the engine knows it. */
export interface Word extends Span {
  /** ICTCLAS tag as jieba prints it (`n`, `v`, `nz`, …); null from engines without tags. */
  readonly tag: string | null;
}

export type SegmenterName = 'nodejieba' | 'jieba-wasm' | 'intl';

/**
 * The port through which words are reached. An adapter never throws on any text, keeps no history (the same text gives
 * the same words whatever came before), and its words cover the text without gaps or overlaps.
 */
export interface Segmenter {
  readonly name: SegmenterName;
  /** Cuts each text into words; rejects only when the engine is gone for good or the signal is aborted. */
  cut(texts: readonly string[], signal?: AbortSignal): Promise<readonly (readonly Word[])[]>;
  dispose(): Promise<void>;
}
