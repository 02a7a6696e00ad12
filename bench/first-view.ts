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
 * Milliseconds from navigation to the first number and the first chart, first visit, CPU slowed four times; turn about
 * with react-admin's smallest app. Ours includes making the sample city in the page, which the demo alone does.
 */
export async function measureFirstView(browser: Browser, ours: Site, baseline: Site): Promise<readonly Row[]> {
  const numbers: number[] = [];
  const charts: number[] = [];
  const theirs: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const [number = Number.NaN, chart = Number.NaN] = await timeTo(browser, ours.url, ['first-number', 'first-chart']);
    const [listed = Number.NaN] = await timeTo(browser, baseline.url, ['first-number']);
    numbers.push(number);
    charts.push(chart);
    theirs.push(listed);
  }
  const base = spreadOf(theirs);
  const ratio = (values: readonly number[]) => `${(spreadOf(values).median / base.median).toFixed(2)} × react-admin`;
  return [
    { what: 'react-admin: first row (ms)', figure: showSpread(base), against: 'baseline' },
    { what: 'first number (ms)', figure: showSpread(spreadOf(numbers)), against: ratio(numbers) },
    { what: 'first chart (ms)', figure: showSpread(spreadOf(charts)), against: ratio(charts) },
  ];
}
