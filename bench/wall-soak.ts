import type { Browser, CDPSession } from '@playwright/test';
import type { Row } from './figures';
import type { Site } from './site';
import { visit } from './visit';

const TILES = 12;
const REFRESHES = 1_000;
const WARM = 100;

async function heapMB(session: CDPSession): Promise<number> {
  for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}

/** Twelve tiles get new data a thousand times: what is left on the heap after a full collection, and in the document. */
export async function measureWallSoak(browser: Browser, pages: Site): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const [way, name] of [
    ['efr', 'echarts-for-react'],
    ['ours', 'our <Chart>'],
  ] as const)
    await visit(browser, `${pages.url}charts.html?way=${way}&count=${TILES}`, 1, async (page, ask) => {
      const session = await page.context().newCDPSession(page);
      await session.send('HeapProfiler.enable');
      await ask('mount');
      await ask('soak', WARM);
      const before = await heapMB(session);
      const nodes = await page.locator('*').count();
      await ask('soak', REFRESHES);
      const growth = (await heapMB(session)) - before;
      const more = (await page.locator('*').count()) - nodes;
      rows.push({
        what: `${REFRESHES} refreshes of ${TILES} tiles, ${name}: heap growth`,
        figure: `${growth.toFixed(2)} MB`,
        against: `${way === 'ours' ? 'aim under 1 MB' : 'baseline'}; heap before ${before.toFixed(1)} MB, ${more} more elements`,
      });
    });
  return rows;
}
