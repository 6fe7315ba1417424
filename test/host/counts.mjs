// How many tests passed, failed or were skipped: each run of tests appends one line of JSON to a file, this adds them up.
import * as fs from 'node:fs';

/** Appends to the file named in HEGAO_TEST_COUNTS, if any. */
export function appendCounts(counts) {
  const file = process.env['HEGAO_TEST_COUNTS'];
  if (file) fs.appendFileSync(file, `${JSON.stringify(counts)}\n`);
}

/** The sum of all lines, or undefined when nothing was counted. */
export function readCounts(file) {
  const lines = fs.existsSync(file) ? fs.readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
  return lines.length === 0 ? undefined : lines.map(line => JSON.parse(line)).reduce(addCounts);
}

export function addCounts(left, right) {
  return {
    passed: left.passed + right.passed,
    failed: left.failed + right.failed,
    skipped: left.skipped + right.skipped,
  };
}
