/** What parent and child of the nodejieba adapter say to each other. */
export type ToChild = { readonly type: 'cut'; readonly id: number; readonly texts: readonly string[] };

export type FromChild =
  | { readonly type: 'ready' }
  /** The files are damaged or the addon does not load: trying again is useless. */
  | { readonly type: 'failed'; readonly reason: string }
  | { readonly type: 'words'; readonly id: number; readonly texts: readonly CutText[] };

/** The words of one text: their lengths in UTF-16 units, and their tags with a space between. */
export interface CutText {
  readonly lengths: readonly number[];
  readonly tags: string;
}
