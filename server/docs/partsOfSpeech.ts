/** ICTCLAS tags by the word they belong to. */
type Tags = ReadonlyMap<string, string>;

/** The tags jieba's dictionary (`word frequency tag`) gives to words that another may know better. */
const DOUBTED = new Set(['nr', 'nrt', 'nz', 'ns', 'a', 'v', 'n', 'd']);
/** What a word taken for a name may be instead. */
const COMMON = new Set(['n', 'v', 'a', 'b', 'd']);
/** Words read less often are not worth their place in what is installed. */
const LEAST_READ = 20;
/** Verbs read this often are verbs, whatever else they are too. */
const MOST_READ = 2500;
/** Bits of PanguSegment's parts of speech. */
const PANGU: Readonly<Record<number, string>> = {
  0x100000: 'n',
  0x1000: 'v',
  0x40000000: 'a',
  0x20000000: 'b',
  0x8000000: 'd',
};

/**
 * Words of two or three characters that jieba's dictionary, counted on novels and news, takes for names of persons, places
 * or works (`大桥` a place, `晋级` a person) or for another part of speech (`警察` a verb, `清单` an adjective), with the one part of
 * speech that PanguSegment's dictionary (`word|bits|frequency`) gives them; grouped by tag, in lines.
 */
export function correctedTags(jieba: string, pangu: string): Record<string, readonly string[]> {
  const known = panguTags(pangu);
  const words = new Map<string, string[]>();
  for (const line of jieba.split(/\r?\n/)) {
    const [word = '', frequency = '0', tag = ''] = line.split(' ');
    const other = known.get(word);
    if (
      word.length < 2 ||
      word.length > 3 ||
      Number(frequency) < LEAST_READ ||
      !other ||
      !DOUBTED.has(tag) ||
      tag === other
    )
      continue;
    const better = betterTag(tag, other, Number(frequency));
    if (better) words.set(better, [...(words.get(better) ?? []), word]);
  }
  return Object.fromEntries([...words].sort().map(([tag, list]) => [tag, linesOf(list.sort())]));
}

function betterTag(tag: string, other: string, frequency: number): string | null {
  if (tag.startsWith('n') && tag !== 'n') return COMMON.has(other) ? other : null;
  if (tag === 'a') return other === 'n' ? 'n' : null;
  if (tag === 'v') return other === 'n' && frequency <= MOST_READ ? 'n' : null;
  if (tag === 'd') return other === 'n' ? 'n' : null;
  return other === 'b' ? other : null;
}

function panguTags(dictionary: string): Tags {
  const tags = new Map<string, string>();
  for (const line of dictionary.replace(/^\uFEFF/, '').split(/\r?\n/)) {
    const [word = '', bits = ''] = line.split('|');
    const tag = PANGU[Number(bits)];
    if (tag) tags.set(word, tag);
  }
  return tags;
}

const LINE = 100;

function linesOf(words: readonly string[]): readonly string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length >= LINE) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
