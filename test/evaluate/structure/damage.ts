import { Analyser } from '../../../server/src/analysis';
import { overlaps, type Span } from '../../../server/src/text/span';
import { Random } from '../random';
import type { NamedText } from './texts';

export interface DamageScore {
  readonly kind: string;
  made: number;
  found: number;
  readonly missed: string[];
}

interface Damage {
  readonly text: string;
  /** Where the finding must stand. */
  readonly place: Span;
}

const numbering = ['numbering-skip', 'numbering-duplicate', 'numbering-start', 'numbering-order'];

interface DamageKind {
  readonly kind: string;
  readonly codes: readonly string[];
  /** What may be damaged: a tag with both brackets, or three points of a list in one paragraph or on lines. */
  readonly spots: RegExp;
  damage(match: RegExpExecArray, random: Random): string;
}

/** 一是…二是…三是 in one paragraph: the words between, so that each can be cut out. */
const spoken = /一是([^\n]{4,400}?[。；;])二是([^\n]{4,400}?[。；;])三是([^\n]{4,400}?[。；;])(?=四是)/g;
const spokenTwo = /(一是[^\n]{4,400}?)([。；;])(二是)/g;
const lines =
  /(^|\n)([\s\u3000]*)（一）([^\n]+)\n((?:[\s\S]{0,4000}?\n)?[\s\u3000]*)（二）([^\n]+)\n((?:[\s\S]{0,4000}?\n)?[\s\u3000]*)（三）(?=[^\n]+\n(?:[\s\S]{0,4000}?\n)?[\s\u3000]*（四）)/g;

const kinds: readonly DamageKind[] = [
  {
    kind: 'bracket of a tag deleted',
    codes: ['speaker-tag-damaged', 'unpaired-mark'],
    spots: /(?<=^|\n)【([^【】\n]{1,20})】/g,
    damage: ([, who = ''], random) => (random.chance(0.5) ? `${who}】` : `【${who}`),
  },
  {
    kind: 'bracket or quotation mark deleted',
    codes: ['unpaired-mark'],
    spots: /“[^“”\n]{1,30}”|《[^《》\n]{1,30}》|（[^（）\n]{2,30}）/g,
    damage: ([words], random) => (random.chance(0.5) ? words.slice(1) : words.slice(0, -1)),
  },
  { kind: '二是 dropped', codes: numbering, spots: spoken, damage: ([, a = '', , c = '']) => `一是${a}三是${c}` },
  {
    kind: '二是 doubled',
    codes: numbering,
    spots: spoken,
    damage: ([, a = '', b = '', c = '']) => `一是${a}二是${b}二是${c}`,
  },
  {
    kind: '二是 renumbered',
    codes: numbering,
    spots: spoken,
    damage: ([, a = '', b = '', c = ''], random) => `一是${a}${random.pick(['四', '五', '一'])}是${b}三是${c}`,
  },
  {
    kind: 'stop before 二是 deleted',
    codes: ['glued-point'],
    spots: spokenTwo,
    damage: ([, a = '', , c = '']) => a + c,
  },
  {
    kind: '（二） dropped',
    codes: numbering,
    spots: lines,
    damage: ([, start = '', pad = '', a = '', b = '', , d = '']) => `${start}${pad}（一）${a}\n${b}${d}（三）`,
  },
  {
    kind: '（二） doubled',
    codes: numbering,
    spots: lines,
    damage: ([, start = '', pad = '', a = '', b = '', c = '', d = '']) =>
      `${start}${pad}（一）${a}\n${b}（二）${c}\n${d}（二）`,
  },
  {
    kind: '（二） renumbered',
    codes: numbering,
    spots: lines,
    damage: ([, start = '', pad = '', a = '', b = '', c = '', d = '']) =>
      `${start}${pad}（一）${a}\n${b}（五）${c}\n${d}（三）`,
  },
];

/** Breaks one thing at a time in whole texts and looks for the finding on the spot; what was found before does not count. */
export function scoreDamage(texts: readonly NamedText[], seed: number, each: number): DamageScore[] {
  const analyser = new Analyser();
  return kinds.map(({ kind, codes, spots, damage }, index) => {
    const random = new Random(seed + index * 7919);
    const score: DamageScore = { kind, made: 0, found: 0, missed: [] };
    const all = texts.flatMap(({ name, text }) => [...text.matchAll(spots)].map(match => ({ name, text, match })));
    for (const { name, text, match } of random.some(all, each)) {
      const words = damage(match as RegExpExecArray, random);
      if (words === match[0]) continue;
      const broken: Damage = {
        text: text.slice(0, match.index) + words + text.slice(match.index + match[0].length),
        place: { start: Math.max(0, match.index - 60), end: match.index + words.length + 120 },
      };
      const before = new Set(findingsAt(analyser, text, codes, { start: 0, end: text.length }));
      score.made++;
      if (findingsAt(analyser, broken.text, codes, broken.place).some(finding => !before.has(finding))) score.found++;
      else
        score.missed.push(
          `${name}: ${words.slice(0, 30).replace(/\n/g, '⏎')} … ${words.slice(-24).replace(/\n/g, '⏎')}`,
        );
    }
    return score;
  });
}

/** Findings by code, words and the words before: what they stand on does not move when text before them is cut. */
function findingsAt(analyser: Analyser, text: string, codes: readonly string[], place: Span): string[] {
  return analyser
    .analyse(text)
    .findings.filter(({ code, span }) => codes.includes(code) && overlaps(span, place))
    .map(({ code, span }) => `${code} ${text.slice(Math.max(0, span.start - 12), span.end + 4)}`);
}
