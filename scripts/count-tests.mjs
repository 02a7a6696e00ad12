import { readFileSync } from 'node:fs';

/** Prints `passed failed` of a Vitest or Playwright JSON report; a report without any test counts as one failure. */
const report = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'));
const [passed, failed] = report.stats
  ? [report.stats.expected + report.stats.flaky, report.stats.unexpected]
  : [
      report.numPassedTests,
      report.numFailedTests +
        (report.testResults ?? []).filter((file) => file.status === 'failed' && file.assertionResults.length === 0)
          .length,
    ];
console.log(passed + failed === 0 ? '0 1' : `${passed} ${failed}`);
