import type { Browser, CDPSession, Page } from '@playwright/test';
import type { Row } from './figures';
import type { Site } from './site';

const CHANGES = 50;
const route = ['#/catalogue', '#/matters/heating-price', '#/evidence', '#/matters/old-communities', '#/'];

async function heapMB(session: CDPSession): Promise<number> {
  for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}

async function wander(page: Page, changes: number) {
  for (let change = 0; change < changes; change += 1) {
    await page.evaluate(
      (hash) => {
        location.hash = hash;
      },
      route[change % route.length] ?? '#/',
    );
    await page.locator('main h1, main h2, main h3').first().waitFor();
    await page.waitForTimeout(250);
  }
}

/** JavaScript heap of the cockpit with the sample city after a full collection, and what 50 changes of route leave behind. */
export async function measureHeap(browser: Browser, site: Site): Promise<readonly Row[]> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('HeapProfiler.enable');
  await page.goto(site.url);
  await page.waitForFunction(() => performance.getEntriesByName('first-chart').length > 0);
  await page.waitForTimeout(1500);
  const start = await heapMB(session);
  await wander(page, route.length * 2); // every screen loaded once: caches are not a leak
  const settled = await heapMB(session);
  await wander(page, CHANGES);
  const after = await heapMB(session);
  await wander(page, CHANGES);
  const twice = await heapMB(session);
  await context.close();
  const mb = (value: number) => `${value.toFixed(1)} MB`;
  return [
    { what: 'heap of the cockpit', figure: mb(start), against: 'under 80 MB' },
    { what: 'heap after every screen was seen', figure: mb(settled), against: '—' },
    { what: `growth over ${CHANGES} changes of route`, figure: mb(after - settled), against: 'none' },
    { what: `growth over the next ${CHANGES}`, figure: mb(twice - after), against: 'none' },
  ];
}
