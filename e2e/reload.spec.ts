import type { Page } from '@playwright/test';
import { expect, journey } from './journey';

/** Answers that failed, and requests that got none; what a reload broke off does not count. */
function watchFailures(page: Page): string[] {
  const failed: string[] = [];
  page.on('response', (response) => {
    if (response.status() >= 400) failed.push(`${response.status()} ${response.url()}`);
  });
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? '';
    if (why !== 'net::ERR_ABORTED') failed.push(`${why} ${request.url()}`);
  });
  return failed;
}

const MATTER = './#/matters/heating-price?tab=opinions';

/** More of them for a long count: `RELOADS=100 npx playwright test e2e/reload.spec.ts`. */
const RELOADS = Number(process.env.RELOADS ?? 8);

journey('a page reloaded again and again in the middle of loading loses no request and no tile', async ({ page }) => {
  journey.setTimeout(60_000 + RELOADS * 10_000);
  const failed = watchFailures(page);
  // With the clock moved every question goes to the API; none is answered by what the build made.
  await page.goto('./#/settings');
  await page.getByRole('button', { name: '前进 1 天' }).click();
  await expect(page.getByText('2026年11月24日').first()).toBeVisible({ timeout: 30_000 });
  await page.goto(MATTER);
  await expect(page.locator('h1').first()).toBeVisible({ timeout: 30_000 });
  for (let turn = 0; turn < RELOADS; turn += 1) {
    // While a question is on its way, and from at once to two seconds: before the code is there, while API and worker start.
    if (turn % 2 === 1) await page.waitForRequest(/\/api\//, { timeout: 4_000 }).catch(() => undefined);
    else await page.waitForTimeout((turn * 7919) % 2_000);
    await page.reload({ waitUntil: 'commit' });
    if (turn % 5 === 4) await page.evaluate(() => location.assign('#/'));
    if (turn % 5 === 2) await page.evaluate(() => location.assign('#/matters/heating-price?tab=opinions'));
  }
  for (const place of ['./#/', MATTER]) {
    await page.goto(place);
    await page.reload();
    await expect(page.locator('h1').first()).toBeVisible({ timeout: 30_000 });
    await expect(page.locator('main figure').first()).toBeVisible({ timeout: 30_000 });
    await expect(page.locator('main .hc-skeleton')).toHaveCount(0, { timeout: 30_000 });
    await expect(page.locator('main [role=alert]')).toHaveCount(0);
  }
  expect(failed).toEqual([]);
});

journey('a worker that the browser stopped is not missed', async ({ page, context }) => {
  const failed = watchFailures(page);
  await page.goto('./#/catalogue');
  await expect(page.getByRole('link', { name: '居民供热价格调整' }).first()).toBeVisible({ timeout: 30_000 });
  await page.evaluate(async () => {
    while (!navigator.serviceWorker.controller) await new Promise((wait) => setTimeout(wait, 50));
  });
  const devtools = await context.newCDPSession(page);
  await devtools.send('ServiceWorker.enable');
  for (const tab of ['opinions', 'experts', 'record']) {
    await devtools.send('ServiceWorker.stopAllWorkers');
    await page.goto(`./#/matters/ice-tourism?tab=${tab}`);
    await expect(page.locator('h1').first()).toContainText('冰雪旅游', { timeout: 30_000 });
    await expect(page.locator('main [role=alert]')).toHaveCount(0);
    await page.goto('./#/catalogue');
  }
  expect(failed).toEqual([]);
});
