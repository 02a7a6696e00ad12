import type { Browser, CDPSession, Page } from '@playwright/test';
import type { Row } from './figures';
import type { Site } from './site';
import { visit } from './visit';

const TILES = 12;
const REFRESHES = 1_000;
const WARM = 100;
/** How often the wall asks again, and how long one of its pages stands here: every page is renewed once. */
const MINUTE_S = 60;

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

/** The wall of the app itself through a thousand minutes: every minute it turns its page and asks for everything again. */
export async function measureWallSoak(browser: Browser, site: Site): Promise<readonly Row[]> {
  const context = await browser.newContext({ viewport: { width: 1920, height: 1080 }, locale: 'zh-CN' });
  try {
    const page = await context.newPage();
    await page.goto(site.url);
    await page.waitForFunction(() => performance.getEntriesByName('first-chart').length > 0);
    await page.clock.install();
    await page.goto(`${site.url}#/wall?every=${MINUTE_S}`);
    await page.locator('.wall main > *').first().waitFor();
    const done = await soaked(page, async (times) => {
      for (let minute = 0; minute < times; minute += 1) {
        const asked = page.waitForResponse((response) => new URL(response.url()).pathname.endsWith('/api/matters'));
        await page.clock.runFor(MINUTE_S * 1000 + 50);
        await (await asked).finished();
        await page.locator('.wall main > *').first().waitFor();
      }
    });
    return [rowOf(`${REFRESHES} minutes of the wall`, 'aim under 1 MB', done)];
  } finally {
    await context.close();
  }
}
