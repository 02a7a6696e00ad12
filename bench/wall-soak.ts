import type { Browser, CDPSession, Page } from '@playwright/test';
import type { Row } from './figures';
import type { Site } from './site';
import { visit } from './visit';

const TILES = 12;
const REFRESHES = 1_000;
const WARM = 100;
/** How often the wall asks again, and how long one of its pages stands here: every page is renewed once. */
const MINUTE_S = 60;
const FASTER = 200;

async function heapMB(session: CDPSession): Promise<number> {
  for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}

interface Soaked {
  readonly before: number;
  readonly growth: number;
  readonly more: number;
}

/** Heap and document before and after `REFRESHES`, once `WARM` have filled the caches. */
async function soaked(page: Page, soak: (times: number) => Promise<unknown>): Promise<Soaked> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.enable');
  await soak(WARM);
  const before = await heapMB(session);
  const nodes = await page.locator('*').count();
  await soak(REFRESHES);
  const growth = (await heapMB(session)) - before;
  return { before, growth, more: (await page.locator('*').count()) - nodes };
}

const rowOf = (what: string, aim: string, { before, growth, more }: Soaked): Row => ({
  what: `${what}: heap growth`,
  figure: `${growth.toFixed(2)} MB`,
  against: `${aim}; heap before ${before.toFixed(1)} MB, ${more} more elements`,
});

/** Twelve tiles get new data a thousand times, drawn by our tile and by echarts-for-react. */
export async function measureTileSoak(browser: Browser, pages: Site): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const [way, name] of [
    ['efr', 'echarts-for-react'],
    ['ours', 'our tile'],
  ] as const)
    await visit(browser, `${pages.url}charts.html?way=${way}&count=${TILES}`, 1, async (page, ask) => {
      await ask('mount');
      const done = await soaked(page, (times) => ask('soak', times));
      rows.push(rowOf(`${REFRESHES} × ${TILES} tiles, ${name}`, way === 'ours' ? 'aim under 1 MB' : 'baseline', done));
    });
  return rows;
}

/**
 * The wall of the app itself through a thousand minutes: every minute it turns its page and asks for everything again. Long timers
 * of the page run `FASTER` times as fast and nothing is asked of the page meanwhile: each question of a tool leaves code behind.
 */
export async function measureWallSoak(browser: Browser, site: Site): Promise<readonly Row[]> {
  const context = await browser.newContext({ viewport: { width: 1920, height: 1080 }, locale: 'zh-CN' });
  try {
    const page = await context.newPage();
    await page.addInitScript((faster) => {
      for (const name of ['setTimeout', 'setInterval'] as const) {
        const original = window[name];
        Object.assign(window, {
          [name]: (run: TimerHandler, ms = 0, ...given: unknown[]) =>
            original(run, ms >= 10_000 ? ms / faster : ms, ...given),
        });
      }
    }, FASTER);
    await page.goto(`${site.url}#/wall?every=${MINUTE_S}`);
    await page.locator('.wall main > *').first().waitFor();
    let asked = 0;
    let awaited = { times: Number.POSITIVE_INFINITY, done: (): void => undefined };
    page.on('requestfinished', (request) => {
      if (new URL(request.url()).pathname.endsWith('/api/matters')) asked += 1;
      if (asked >= awaited.times) awaited.done();
    });
    const done = await soaked(
      page,
      (times) =>
        new Promise<void>((resolve) => {
          awaited = { times: asked + times, done: resolve };
        }),
    );
    return [rowOf(`${REFRESHES} minutes of the wall`, 'aim under 1 MB', done)];
  } finally {
    await context.close();
  }
}
