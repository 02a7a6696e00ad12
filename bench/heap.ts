import type { Browser, CDPSession, Page } from '@playwright/test';
import type { Row } from './figures';
import { openBrowser, type Site } from './site';
import { serviceWorkerMemory } from './worker-memory';

const STEP = 50;
const STEPS = 8;
const STAY_MS = 300;
const ANSWERS = 500;
/** What is under way ends before it is measured. */
const REST_MS = 1_500;
const route = ['#/catalogue', '#/matters/heating-price', '#/evidence', '#/matters/old-communities', '#/'];
/** Neither of the engine's compilers: what then grows is objects, text and closures, never machine code. */
const WITHOUT_COMPILERS = ['--no-sparkplug', '--no-maglev', '--no-opt'];

interface Standing {
  readonly heapMB: number;
  readonly nodes: number;
  readonly listeners: number;
}

async function standing(page: Page, session: CDPSession): Promise<Standing> {
  await page.waitForTimeout(REST_MS);
  for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  return { heapMB: usedSize / 1e6, nodes, listeners: jsEventListeners };
}

/** The page goes by itself, and is asked once for all changes: each question of a tool leaves code behind. */
const wander = (page: Page, changes: number) =>
  page.evaluate(
    ([hashes, times, stay]) =>
      new Promise<void>((done) => {
        let change = 0;
        const going = setInterval(() => {
          if (change === times) {
            clearInterval(going);
            done();
          } else location.hash = hashes[change++ % hashes.length] ?? '#/';
        }, stay);
      }),
    [route, changes, STAY_MS] as const,
  );

interface Wandered {
  readonly start: Standing;
  /** After every screen was seen twice, then after each step. */
  readonly steps: readonly Standing[];
  readonly workerMB: number;
}

async function wandered(browser: Browser, site: Site): Promise<Wandered> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('HeapProfiler.enable');
  await page.goto(site.url);
  await page.waitForFunction(() => performance.getEntriesByName('first-chart').length > 0);
  const start = await standing(page, session);
  await wander(page, route.length * 2); // every screen loaded once: caches are not a leak
  const steps = [await standing(page, session)];
  for (let step = 0; step < STEPS; step += 1) {
    await wander(page, STEP);
    steps.push(await standing(page, session));
  }
  const workerMB = await keptByWorker(browser, page);
  await context.close();
  return { start, steps, workerMB };
}

/** What the demo's service worker keeps of `ANSWERS` lists of matters. */
async function keptByWorker(browser: Browser, page: Page): Promise<number> {
  const memory = await serviceWorkerMemory(browser);
  const after = async (times: number) => {
    await page.evaluate(async (n) => {
      for (let asked = 0; asked < n; asked += 1) await (await fetch('api/matters')).text();
    }, times);
    return memory();
  };
  const before = await after(50);
  return (await after(ANSWERS)) - before;
}

const growths = ({ steps }: Wandered) => steps.slice(1).map(({ heapMB }, i) => heapMB - (steps[i]?.heapMB ?? heapMB));
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const mb = (value: number, digits = 2) => `${value.toFixed(digits)} MB`;

/**
 * JavaScript heap of the cockpit after a full collection, and what changes of route leave behind, step by step: in the browser as people
 * have it, where the engine goes on compiling what is used often, and in one without compilers, where only what the app keeps can grow.
 */
export async function measureHeap(browser: Browser, site: Site): Promise<readonly Row[]> {
  const usual = await wandered(browser, site);
  const plainBrowser = await openBrowser(...WITHOUT_COMPILERS);
  const plain = await wandered(plainBrowser, site).finally(() => plainBrowser.close());
  const half = STEPS / 2;
  const rowsOf = (where: string, run: Wandered): readonly Row[] => {
    const all = growths(run);
    return [
      {
        what: `${STEPS} × ${STEP} changes of route${where}`,
        figure: mb(sum(all)),
        against: `none; steps ${all.map((growth) => growth.toFixed(2)).join(', ')}`,
      },
      { what: `the last ${half * STEP} of them${where}`, figure: mb(sum(all.slice(half))), against: 'none' },
    ];
  };
  const [first, last] = [usual.steps[0], usual.steps.at(-1)];
  const more = (count: (at: Standing) => number) => (first && last ? count(last) - count(first) : Number.NaN);
  return [
    { what: 'heap of the cockpit', figure: mb(usual.start.heapMB, 1), against: 'under 80 MB' },
    { what: 'heap after every screen was seen', figure: mb(first?.heapMB ?? Number.NaN, 1), against: '—' },
    ...rowsOf('', usual),
    ...rowsOf(', no compilers', plain),
    {
      what: `nodes and listeners after ${STEPS * STEP} changes`,
      figure: `${more((at) => at.nodes)} and ${more((at) => at.listeners)} more`,
      against: 'none',
    },
    { what: `service worker, ${ANSWERS} answers`, figure: mb(usual.workerMB), against: 'none' },
  ];
}
