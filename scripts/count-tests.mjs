import { readFileSync } from 'node:fs';

/**
 * `node scripts/count-tests.mjs REPORT EXIT_STATUS` prints "PASSED FAILED" from a JSON report of Vitest or Playwright. A
 * run that ended badly without naming a failed test, and a run without any test, count one failure.
 *
 * `node scripts/count-tests.mjs REPORT --failed NAME` prints a line for each test that failed, or one with NAME where the
 * report names none.
 */
const [, , file = '', status = '1', name = ''] = process.argv;

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

/** Playwright nests its suites; Vitest has one list by file, where a file that did not load has a message of its own. */
function failedTests(report) {
  const inSuite = (suite) => [
    ...suite.specs
      .filter((spec) => !spec.ok || spec.tests.some((test) => test.status === 'flaky'))
      .map((spec) => `${spec.file}: ${spec.title}`),
    ...(suite.suites ?? []).flatMap(inSuite),
  ];
  if (report?.suites) return report.suites.flatMap(inSuite);
  return (report?.testResults ?? [])
    .filter(({ status }) => status === 'failed')
    .flatMap(({ name: path, assertionResults }) => {
      const failed = assertionResults
        .filter((test) => test.status === 'failed')
        .map((test) => `${path}: ${test.fullName}`);
      return failed.length > 0 ? failed : [`${path}: did not load`];
    });
}

const report = read();
if (status === '--failed') {
  const named = failedTests(report);
  console.log((named.length > 0 ? named : [`${name}: ended badly, no test named`]).join('\n'));
} else {
  const { passed, failed } = counts(report);
  const brokenOtherwise = failed === 0 && (status !== '0' || passed === 0);
  console.log(`${passed} ${brokenOtherwise ? 1 : failed}`);
}
