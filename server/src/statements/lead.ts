import type { Figure } from '../figures/figure';
import type { Basis, Comparison } from './statement';
import { phraseAt } from './vocabulary';

/**
 * The words between one figure and the next, wholly understood: every character belongs to a known phrase or a date. What
 * is not understood to the last character is no lead, and nothing is said of the two figures.
 */
export interface Lead {
  /** A pause stands between the figures. */
  readonly separated: boolean;
  /** Nothing but separators: the second figure continues a list. */
  readonly bare: boolean;
  readonly becomes: boolean;
  readonly changes: boolean;
  readonly direction: 'rise' | 'fall' | null;
  readonly comparison: Comparison | null;
  readonly basis: Basis | null;
  readonly times: boolean;
  readonly doubling: boolean;
  readonly from: boolean;
  readonly than: boolean;
  /** 上年, 去年: the figure is what it was. */
  readonly past: boolean;
  /** 增速, 降幅: the figure is named as a rate of change. */
  readonly rateNamed: boolean;
  /** Nothing but 的 and pauses. */
  readonly onlyFillers: boolean;
  /** Nothing but a date, pauses and 为, 是, 仅有. */
  readonly onlyTime: boolean;
  /** The words open with a bracket. */
  readonly bracket: boolean;
  /** 达, 为, 总量: a level where none was named yet. */
  readonly reaches: boolean;
  /** 今年, 目前 */
  readonly now: boolean;
  readonly several: boolean;
  readonly net: boolean;
  readonly gross: boolean;
  readonly years: number | null;
  /** 再到: one more stage. */
  readonly again: boolean;
  readonly dates: readonly Figure[];
}

/** A lead longer than this is prose, not a formula. */
const LONGEST_LEAD = 40;

/** Reads the text from `start` to `end`; `dates` are the dates and periods that stand in it, in order. */
export function readLead(text: string, start: number, end: number, dates: readonly Figure[]): Lead | null {
  if (end - start > LONGEST_LEAD) return null;
  const lead = {
    separated: false,
    becomes: false,
    changes: false,
    direction: null as Lead['direction'],
    comparison: null as Comparison | null,
    basis: null as Basis | null,
    times: false,
    doubling: false,
    from: false,
    than: false,
    past: false,
    rateNamed: false,
    reaches: false,
    now: false,
    several: false,
    net: false,
    gross: false,
    years: null as number | null,
    again: false,
  };
  let others = 0;
  let fillers = 0;
  let at = start;
  let nextDate = 0;
  let timed = 0;
  let measuredUp = false;
  while (at < end) {
    const date = dates[nextDate];
    if (date && date.span.start <= at) {
      at = Math.max(at, date.span.end);
      if (date.period && date.period.start === '' && date.period.years !== null) lead.years = date.period.years;
      nextDate++;
      others++;
      timed++;
      continue;
    }
    const phrase = phraseAt(text, at, date ? Math.min(end, date.span.start) : end);
    if (!phrase) return null;
    const { meaning } = phrase;
    switch (meaning.part) {
      case 'separator':
        if (/[,，、;；]/.test(text.charAt(at))) lead.separated = true;
        others--;
        break;
      case 'filler':
        others--;
        fillers++;
        break;
      case 'reach':
        lead.reaches = true;
        others--;
        fillers++;
        break;
      case 'now':
        lead.now = true;
        others--;
        fillers++;
        break;
      case 'become':
        lead.becomes = true;
        lead.again ||= meaning.again ?? false;
        lead.direction = meaning.direction ?? lead.direction;
        break;
      case 'change':
        lead.changes = true;
        lead.direction = meaning.direction ?? null;
        lead.net ||= meaning.net ?? false;
        lead.gross ||= meaning.gross ?? false;
        measuredUp ||= phrase.end - at === 1 && '高多'.includes(text.charAt(at));
        break;
      case 'comparison':
        lead.comparison = meaning.comparison ?? null;
        break;
      case 'explain':
        lead.basis = meaning.basis ?? null;
        break;
      case 'times':
        lead.times = true;
        timed++;
        break;
      case 'doubling':
        lead.doubling = true;
        lead.direction = 'rise';
        break;
      case 'from':
        lead.from = true;
        break;
      case 'past':
        lead.past = true;
        break;
      case 'rateName':
        lead.rateNamed = true;
        lead.changes = true;
        lead.direction = meaning.direction ?? null;
        break;
      case 'than':
        lead.than = true;
        break;
      case 'several':
        lead.several = true;
        break;
      case 'years':
        lead.years = meaning.count ?? null;
        break;
    }
    others++;
    at = phrase.end;
  }
  // 宽11米、高13米: 高 and 多 compare only with something named, be it the figure before (比上年的1349名|多593名, 比上年的40%|高3个百分点)
  const beside = !lead.separated && (/[%％]/.test(text.charAt(start - 1)) || text.charAt(start) === '多');
  if (measuredUp && !beside && !lead.than && !lead.past && lead.comparison === null) return null;
  return {
    ...lead,
    bare: others === 0 && fillers === 0,
    onlyFillers: others === 0,
    onlyTime: others === timed,
    bracket: /[(（]/.test(text.charAt(start)),
    dates,
  };
}
