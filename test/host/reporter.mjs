// A mocha reporter: the dots, the failures in full, and one line of JSON appended to the file named in HEGAO_TEST_COUNTS,
// so that `npm test` can add up what several runs did.
import Mocha from 'mocha';
import { appendCounts } from './counts.mjs';

export default class CountingReporter extends Mocha.reporters.Dot {
  constructor(runner, options) {
    super(runner, options);
    runner.once('end', () => {
      const { passes, failures, pending } = this.stats;
      appendCounts({ passed: passes, failed: failures, skipped: pending });
    });
  }
}
