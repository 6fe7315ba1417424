import { embed, widen, type Width } from '../phrases';
import { Random } from '../random';
import type { Example, Kind, Slip } from './kind';

/** A right sentence and wrong ones, each with what was changed; written with half-width punctuation. */
export interface Forms {
  readonly right: string;
  /** What cannot be proven by the words alone says so. */
  readonly wrong: readonly (readonly [change: string, sentence: string, provable?: boolean])[];
}

export interface FormKind {
  readonly name: string;
  readonly codes: readonly string[];
  /** Phrases, or names of layouts. */
  readonly templates: readonly string[];
  draw(random: Random, template: string): Forms;
  /** Whether the sentence is put among others; false for texts that bring their own paragraphs. */
  readonly embedded: boolean;
  /** See `Kind.mild`. */
  readonly mild?: boolean;
}

/** Makes a kind whose slips are wrong forms of a few words, provable without arithmetic. */
export function formKind(kind: FormKind): Kind {
  return {
    name: kind.name,
    codes: kind.codes,
    templates: kind.templates,
    ...(kind.mild ? { mild: true } : {}),
    make(random, template) {
      const width: Width = random.chance(0.5) ? 'half' : 'full';
      const surroundings = random.whole(0, 2 ** 30);
      const { right, wrong } = kind.draw(random, template);
      const example = (words: string): Example => {
        const sentence = widen(words, width);
        const { text, offset } = kind.embedded
          ? embed(new Random(surroundings), sentence, width)
          : { text: `${sentence}\n`, offset: 0 };
        return { template, text, place: { start: offset, end: offset + sentence.length }, digits: null };
      };
      const slips: Slip[] = random
        .some(wrong, 2)
        .map(([change, words, provable = true]) => ({ ...example(words), change, provable }));
      return { right: example(right), slips };
    },
  };
}
