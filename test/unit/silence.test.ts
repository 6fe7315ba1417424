import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { Analyser } from '../../server/src/analysis';
import { sayFacts } from '../evaluate/facts';
import { widen } from '../evaluate/phrases';
import { springTraps } from '../evaluate/spoken/traps';
import { alarmList } from '../evaluate/table';
import { traps } from '../evaluate/traps';

describe('right sentences that look wrong', () => {
  const analyser = new Analyser();
  for (const trap of traps) {
    it(trap, () => {
      const marks = [trap, widen(trap, 'full')].flatMap(text =>
        analyser
          .analyse(text)
          .findings.filter(finding => finding.level !== 'information')
          .map(finding => finding.code),
      );
      assert.deepEqual(marks, []);
    });
  }
});

describe('figures that must not be held against each other', () => {
  it('have no mark, whatever their values are', () => {
    const { sentences, alarms } = springTraps(6, 20_250_101);
    assert.ok(sentences > 300);
    assert.equal(alarmList(alarms), '');
  });
});

describe('published relations', () => {
  // Kept beside the project, not in it; one relation of our own stands in where they are not at hand.
  const file = new URL('../../../shared/corpus/facts/relations-that-hold.tsv', import.meta.url);
  const own = 'place_period\tkind\ttotal\tparts\tunit\n云台2024\tsum\t235.27\t29.08+113.73+92.47\t亿元\n';

  it('have no mark, in whatever words they are said', () => {
    const { sentences, alarms } = sayFacts(existsSync(file) ? readFileSync(file, 'utf8') : own);
    assert.ok(sentences > 0);
    assert.deepEqual(
      alarms.map(({ sentence, finding }) => `${finding.code}: ${sentence}`),
      [],
    );
  });
});
