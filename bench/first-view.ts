import type { Browser, Page } from '@playwright/test';
import { type Row, showSpread, spreadOf } from './figures';
import type { Site } from './site';

const RUNS = 9;

/** Milliseconds to the sentence the page says before its code is there, painted; NaN where it says none. */
const painted = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((told) => {
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) told((entry as PerformanceEntry & { renderTime: number }).renderTime);
        }).observe({ type: 'element', buffered: true });
        setTimeout(told, 2_000, Number.NaN);
      }),
  );

async function timeTo(
  browser: Browser,
  url: string,
  marks: readonly string[],
  isSaidFirst = false,
): Promise<readonly number[]> {
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
  const first = isSaidFirst ? [await painted(page)] : [];
  await context.close();
  return [...first, ...times];
}

/**
 * Milliseconds from navigation to the first number and the first chart, first visit, CPU slowed four times; turn about with the
 * smallest apps of other shells. Ours says its first sentence with the page, painted by the clock of the browser; the others' rows count
 * from when they are in the document. Ours asks the demo's API; its answers of the first day were made by the build.
 */
export async function measureFirstView(
  browser: Browser,
  ours: Site,
  shells: Readonly<Record<string, Site>>,
): Promise<readonly Row[]> {
  const numbers: number[] = [];
  const lively: number[] = [];
  const charts: number[] = [];
  const theirs = new Map<string, number[]>(Object.keys(shells).map((name) => [name, []]));
  for (let run = 0; run < RUNS; run += 1) {
    const [number = Number.NaN, alive = Number.NaN, chart = Number.NaN] = await timeTo(
      browser,
      ours.url,
      ['first-number', 'first-chart'],
      true,
    );
    numbers.push(number);
    lively.push(alive);
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
    {
      what: 'first number, painted with the page (ms)',
      figure: showSpread(spreadOf(numbers)),
      against: ratios(numbers),
    },
    {
      what: 'the same number by the app, to be pressed (ms)',
      figure: showSpread(spreadOf(lively)),
      against: ratios(lively),
    },
    { what: 'first chart (ms)', figure: showSpread(spreadOf(charts)), against: ratios(charts) },
  ];
}
