import assert from 'node:assert/strict';
import { registry } from '../../server/src/checks/registry';
import { inject, type Outcome } from '../evaluate/inject';
import { kinds } from '../evaluate/kinds';
import type { Kind } from '../evaluate/kinds/kind';
import { spokenKinds } from '../evaluate/spoken/kinds';
import { alarmList } from '../evaluate/table';

/** The share of provable slips that must be found, by kind: a guard against getting worse, below what is reached. */
const floors: Readonly<Record<string, number>> = {
  growth: 0.85,
  increment: 0.8,
  'sum of parts': 0.8,
  'percentage points': 0.95,
  'average growth': 0.92,
  multiple: 0.85,
  share: 0.9,
  'part within whole': 0.7,
  'structure of 100': 0.65,
  date: 0.92,
  numbering: 0.95,
  'announced points': 0.97,
  'speaker tag': 0.95,
  'paired mark': 0.95,
  unit: 0.92,
  'list and number': 0.95,
  'subjects and values': 0.95,
  'rank in a league': 0.98,
  'thresholds and total': 0.95,
  average: 0.95,
  'percentage of a count': 0.95,
  '万 lost': 0.92,
  元: 0.7,
  'redundant qualifier': 0.97,
  'doubled unit': 0.97,
  'reversed range': 0.95,
  'rate over 100 %': 0.97,
  '年 of a year': 0.97,
  'span of years': 0.97,
  'decrease by multiple': 0.97,
  'lost number': 0.97,
  'double negative': 0.97,
  weekday: 0.97,
  'form of units and numerals': 0.97,
  'spoken growth': 0.85,
  'spoken average growth': 0.92,
  'spoken multiple': 0.92,
  'spoken increment': 0.82,
  'spoken points': 0.97,
  'spoken share': 0.88,
  'spoken sum': 0.95,
  'spoken structure': 0.93,
  'spoken average': 0.75,
};

const registered = new Set(registry.map(check => check.code));
const judged = [...kinds, ...spokenKinds].filter(({ codes: [main = ''] }) => registered.has(main));

describe('slips planted in right sentences', () => {
  let outcome: Outcome;
  before(function () {
    // A few thousand texts; a busy machine may need its time.
    this.timeout(120_000);
    outcome = inject(judged, 4, 20_250_101);
  });

  for (const kind of judged) {
    it(`${kind.name}: found as often as before`, () => {
      assert.ok(
        recall(outcome, kind) >= (floors[kind.name] ?? 0),
        `found ${(100 * recall(outcome, kind)).toFixed(1)}%`,
      );
    });
  }

  it('right sentences have no mark', () => {
    assert.equal(alarmList(outcome.alarms), '');
  });

  it('every kind that is judged has a floor', () => {
    assert.deepEqual(
      judged.filter(kind => floors[kind.name] === undefined).map(kind => kind.name),
      [],
    );
  });

  it('the same seed makes the same slips', () => {
    const texts = (seed: number): string[] => inject(judged.slice(0, 1), 1, seed).trials.map(trial => trial.slip.text);
    assert.deepEqual(texts(5), texts(5));
    assert.notDeepEqual(texts(5), texts(6));
  });
});

function recall({ trials }: Outcome, kind: Kind): number {
  const provable = trials.filter(trial => trial.kind === kind && trial.slip.provable);
  const found = provable.filter(trial => trial.found !== null && (trial.found !== 'information' || kind.mild === true));
  return provable.length === 0 ? 0 : found.length / provable.length;
}
