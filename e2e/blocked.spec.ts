import type { Page } from '@playwright/test';
import { expect, journey } from './journey';

const words = '依现状不能依法决策';
const wait = { timeout: 45_000 };

/** Records through the demo's own API what makes a lawful decision impossible: the risk is found not controllable. */
const findUncontrollable = (page: Page) =>
  page.evaluate(async () => {
    // The worker controls the page a moment before it answers for it: until then the file server says 404.
    let answered = await fetch('./api/matters');
    while (answered.status === 404) {
      await new Promise((wait) => setTimeout(wait, 200));
      answered = await fetch('./api/matters');
    }
    const listed: unknown = await answered.json();
    const matters = Array.isArray(listed) ? listed : Reflect.get(Object(listed), 'matters');
    const found = matters.find((matter: { id: string }) => matter.id === 'old-communities');
    const answer = await fetch('./api/matters/old-communities/acts', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        commandId: crypto.randomUUID(),
        expectedVersion: found.version,
        request: {
          type: 'findControllability',
          on: '2026-11-23',
          controllable: false,
          because: '资金缺口没有落实，风险不可控。',
          confirm: { reason: '如实记录' },
        },
      }),
    });
    return answer.status;
  });

journey(
  'a matter that cannot lawfully be decided says so on every screen, with the way to what bars it',
  async ({ page, expected }) => {
    journey.setTimeout(240_000);
    expected.push(/status of 404 .*\/api\/matters\)/);
    await page.goto('./');
    await expect(page.locator('main h1')).toBeVisible(wait);
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    expect(await findUncontrollable(page)).toBe(200);
    await page.reload();

    const headline = page.locator('main h1');
    await expect(headline).toContainText(`老旧小区改造三年计划（2027—2029）${words}：1 项`, wait);
    await expect(page.locator('.tile-timeline')).toContainText(`1 件${words}`, wait);
    await expect(page.locator('.tile-waiting')).toContainText(`${words}：1 项`);
    await page.locator('.tile-timeline').getByRole('button', { name: '表格' }).click();
    await expect(page.locator('.tile-timeline').getByRole('row', { name: /老旧小区/ })).toContainText(words);

    // The way: from the sentence to the breach, its article and its cure.
    await headline.getByRole('link').click();
    await expect(page.locator('.plan-day')).toContainText(`${words}：1 项`, wait);
    const breach = page.locator('.barring li');
    await expect(breach).toHaveCount(1);
    await expect(breach).toContainText('可控');
    await expect(breach.getByRole('link', { name: /认定/ })).toHaveAttribute('href', /act=findControllability/);
    await expect(page.locator('.plan-row', { hasText: '集体讨论决定' })).toContainText('—');

    await page.goto('./#/matters/old-communities?tab=brief');
    await expect(page.locator('.brief .days')).toContainText(`${words}：1 项`, wait);
    await page.goto('./#/matters/old-communities?tab=inspection');
    await expect(page.locator('.inspection')).toContainText(`${words}：1 项`, wait);
    await page.goto('./#/catalogue');
    await expect(page.getByRole('row', { name: /老旧小区/ }).getByRole('link', { name: `${words}：1 项` })).toBeVisible(
      wait,
    );
    await page.goto('./#/inspection');
    await expect(page.locator('.inspection')).toContainText('依现状不能依法决策的事项', wait);
    await page.goto('./#/wall?every=3600');
    await expect(page.locator('.wall h1')).toContainText(`老旧小区改造三年计划（2027—2029）${words}`, wait);
  },
);
