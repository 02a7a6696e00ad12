import type { Browser } from '@playwright/test';
import { type Row, showSpread, spreadOf } from './figures';
import type { Site } from './site';

const RUNS = 9;

async function timeTo(browser: Browser, url: string, marks: readonly string[]): Promise<readonly number[]> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.goto(url, { waitUntil: 'commit' });
  await page.waitForFunction(
    (names) => names.every((name) => performance.getEntriesByName(name).length > 0),
    [...marks],
    { timeout: 60_000 },
  );
  const times = await page.evaluate(
    (names) => names.map((name) => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN),
    [...marks],
  );
  await context.close();
  return times;
}

/**
 * Milliseconds from navigation to the first number and the first chart, first visit, CPU slowed four times; turn about with the
 * smallest apps of other shells. Ours asks the demo's API; its answers of the first day were made by the build.
 */
export async function measureFirstView(
  browser: Browser,
  ours: Site,
  shells: Readonly<Record<string, Site>>,
): Promise<readonly Row[]> {
  const numbers: number[] = [];
  const charts: number[] = [];
  const theirs = new Map<string, number[]>(Object.keys(shells).map((name) => [name, []]));
  for (let run = 0; run < RUNS; run += 1) {
    const [number = Number.NaN, chart = Number.NaN] = await timeTo(browser, ours.url, ['first-number', 'first-chart']);
    numbers.push(number);
    charts.push(chart);
    for (const [name, { url }] of Object.entries(shells))
      theirs.get(name)?.push((await timeTo(browser, url, ['first-number']))[0] ?? Number.NaN);
  }
  const ratios = (values: readonly number[]) =>
    [...theirs]
      .map(([name, base]) => `${(spreadOf(values).median / spreadOf(base).median).toFixed(2)} × ${name}`)
      .join(', ');
  return [
    ...[...theirs].map(([name, base]) => ({
      what: `${name}: first row (ms)`,
      figure: showSpread(spreadOf(base)),
      against: 'baseline',
    })),
    { what: 'first number (ms)', figure: showSpread(spreadOf(numbers)), against: ratios(numbers) },
    { what: 'first chart (ms)', figure: showSpread(spreadOf(charts)), against: ratios(charts) },
  ];
}
