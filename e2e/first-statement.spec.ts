import type { Page } from '@playwright/test';
import { expect, journey } from './journey';
import { beginAs } from './office-server';

const said = (page: Page) => page.locator('.frame-said > div:visible');
/** The code of the app never comes. */
const withoutCode = (page: Page) => page.route(/\/assets\/index-.*\.js/, () => undefined);

journey(
  'the sentence of the home stands before the code is there, and stays until the app says the same',
  async ({ page }) => {
    await page.addInitScript(() => {
      const told: string[] = [];
      const look = () => {
        const shown = [...document.querySelectorAll<HTMLElement>('.frame-said > div > p, main h1')].find(
          ({ offsetHeight }) => offsetHeight > 0,
        );
        const now = shown ? `${shown.textContent} @${Math.round(shown.getBoundingClientRect().top)}` : '';
        if (now !== told.at(-1)) told.push(now);
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
      Object.assign(window, { told });
    });
    await page.goto('./');
    await expect(page.locator('main h1')).toContainText('件事等您决定');
    await expect(page.locator('.frame')).toHaveCount(0);
    const told = await page.evaluate(() => (window as unknown as { told: string[] }).told);
    expect(told.filter((text) => text !== '')).toHaveLength(1);
  },
);

journey('what was done in the demo is not unsaid by it, and another address does not say it', async ({ page }) => {
  await page.goto('./');
  await page.locator('header select').first().selectOption('chief');
  await expect(page.locator('main h1')).toBeVisible();
  await withoutCode(page);
  await page.reload({ waitUntil: 'commit' });
  await expect(page.locator('.frame')).toBeVisible();
  await expect(said(page)).toHaveCount(0);
  await page.evaluate(() => localStorage.clear());
  await page.goto('./#/catalogue', { waitUntil: 'commit' });
  await page.reload({ waitUntil: 'commit' });
  await expect(page.locator('.frame')).toBeVisible();
  await expect(said(page)).toHaveCount(0);
});

journey(
  'over the server it is said to the leader who is signed in, and to nobody else',
  async ({ page, expected, office }) => {
    expected.push(/status of 401/);
    const server = await office.begin('--sample');
    await page.goto(server.address);
    await beginAs(page, 'chief', server.passwords.get('chief') ?? '');
    const heading = await page.locator('main h1').textContent();
    await withoutCode(page);
    await page.reload({ waitUntil: 'commit' });
    await expect(said(page).locator('p')).toHaveText(heading ?? '');
    await expect(said(page)).toContainText('示例城市');
    await page.context().clearCookies();
    await page.reload({ waitUntil: 'commit' });
    await expect(page.locator('.frame')).toBeVisible();
    await expect(said(page)).toHaveCount(0);
  },
);
