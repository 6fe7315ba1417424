import { embed, widen, type Width } from '../phrases';
import { changes, show, significantDigits, type ChangeName, type Printed } from '../printed';
import { Random } from '../random';
import { drawManner, plain, type Manner } from '../spoken/manner';
import { say } from '../spoken/grammar';
import type { Example, Kind, Slip } from './kind';

/** What a template's places are filled with: words, or printed numbers. */
export type Slots = Readonly<Record<string, string | Printed>>;

export interface FigureKind {
  readonly name: string;
  readonly codes: readonly string[];
  /** Phrases with places in braces: 由{B}增至{V},增长{g}. Written with half-width punctuation. */
  readonly templates: readonly string[];
  /** The phrases are patterns (`[由|从]`), and numbers are printed in all manners. */
  readonly spoken?: boolean;
  draw(random: Random, template: string): Slots | null;
  /** Whether the printed numbers contradict each other whichever way each was rounded or cut. */
  contradicts(numbers: (name: string) => Printed, template: string): boolean;
  /** Which numbers are changed, and how. */
  readonly slips: readonly (readonly [slot: string, change: ChangeName])[];
  /** The number whose digits are reported. */
  readonly digitsOf: string;
}

/** Makes a kind whose examples are sentences with numbers that agree, in realistic text around them. */
export function figureKind(kind: FigureKind): Kind {
  return {
    name: kind.name,
    codes: kind.codes,
    templates: kind.templates,
    make(random, template) {
      const slots = kind.draw(random, template);
      if (!slots || kind.contradicts(numberIn(slots), template)) return null;
      const width: Width = random.chance(0.5) ? 'half' : 'full';
      const surroundings = random.whole(0, 2 ** 30);
      const said = kind.spoken ? say(template, random) : template;
      const manner = kind.spoken ? drawManner(random) : plain;
      const render = (filled: Slots): Example => ({
        ...rendered(said, filled, width, surroundings, kind.digitsOf, manner),
        template,
      });
      const right = render(slots);
      const slips: Slip[] = [];
      const possible = kind.slips.filter(([slot]) => template.includes(`{${slot}}`));
      for (const [slot, change] of random.some(possible, 2)) {
        const before = slots[slot];
        if (before === undefined || typeof before === 'string') continue;
        const after = changes[change](before, random);
        if (!after || show(after) === show(before)) continue;
        const wrong = { ...slots, [slot]: after };
        slips.push({
          ...render(wrong),
          digits: right.digits,
          change: `${slot} ${change}: ${show(before)} → ${show(after)}`,
          provable: kind.contradicts(numberIn(wrong), template),
        });
      }
      return { right, slips };
    },
  };
}

const numberIn =
  (slots: Slots) =>
  (name: string): Printed => {
    const printed = slots[name];
    if (printed === undefined || typeof printed === 'string') throw new Error(`no number ${name}`);
    return printed;
  };

function rendered(
  template: string,
  slots: Slots,
  width: Width,
  surroundings: number,
  digitsOf: string,
  manner: Manner,
): Example {
  const sentence = template
    .split(/(\{[A-Za-z0-9]+\})/)
    .map(part => {
      if (!part.startsWith('{')) return widen(part, width);
      const value = slots[part.slice(1, -1)];
      if (value === undefined) throw new Error(`nothing for ${part} in ${template}`);
      // One in four full-width texts has the full-width sign as well.
      const sign = width === 'full' && surroundings % 4 === 0 ? '％' : '%';
      return typeof value === 'string' ? value : manner(show(value)).replace('%', sign);
    })
    .join('');
  const { text, offset } = embed(new Random(surroundings), sentence, width);
  const measured = slots[digitsOf];
  const digits = measured !== undefined && typeof measured !== 'string' ? significantDigits(measured) : null;
  return { template, text, place: { start: offset, end: offset + sentence.length }, digits };
}
