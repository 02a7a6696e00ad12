import { readFileSync } from 'node:fs';

/**
 * `node scripts/count-tests.mjs REPORT EXIT_STATUS` prints "PASSED FAILED" from a JSON report of Vitest or Playwright. A
 * run that ended badly without naming a failed test, and a run without any test, count one failure.
 */
const [, , file = '', status = '1'] = process.argv;

function read() {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Vitest: numPassedTests; Playwright: stats, where a flaky test failed at least once. */
function counts(report) {
  if (report?.stats) return { passed: report.stats.expected, failed: report.stats.unexpected + report.stats.flaky };
  if (report) return { passed: report.numPassedTests, failed: report.numFailedTests };
  return { passed: 0, failed: 0 };
}

const { passed, failed } = counts(read());
const brokenOtherwise = failed === 0 && (status !== '0' || passed === 0);
console.log(`${passed} ${brokenOtherwise ? 1 : failed}`);
