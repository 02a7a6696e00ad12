import type { Page } from '@playwright/test';
import { expect, journey } from './journey';

/** Texts of the frame that are still Chinese: navigation, headings of cards, buttons, labels, table heads. */
const chineseIn = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((elements) =>
    elements
      .filter((element) => !element.closest('[lang="zh-CN"]:not(html)'))
      .map((element) => element.textContent ?? '')
      .filter((text) => /[\u4e00-\u9fff]/.test(text)),
  );

const frame = 'nav a, nav button, main button:not([aria-label]), main form label, main th, main .tabs a';

journey('a proposal is entered, judged and read back in English', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('件事等您决定', { timeout: 30_000 });
  await page.getByRole('button', { name: 'Switch to English' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('need your decision today');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  expect(await chineseIn(page, 'nav a, nav button')).toEqual([]);

  await page.locator('header select').selectOption('undertaking');
  await page.getByRole('navigation').first().getByRole('link', { name: 'New matter' }).click();
  const form = page.locator('main form');
  await expect(form).toBeVisible();
  expect(await chineseIn(page, 'main form label, main form legend, main form button')).toEqual([]);
  for (const [name, value] of Object.entries({
    title: 'Night buses on six lines (sample)',
    proposer: 'Transport Bureau',
    problem: 'No service after ten',
    basis: 'Passenger transport rules',
    solution: 'Six lines until one',
    necessity: 'Night shifts',
  }))
    await form.locator(`[name="${name}"]`).fill(value);
  await form.locator('button[type="submit"]').click();
  await expect(page.getByRole('heading', { level: 1, name: 'Night buses on six lines (sample)' })).toBeVisible();

  await page.locator('header select').selectOption('office');
  await page.goto(`${page.url().split('?')[0]}?tab=procedure&act=judgeApplicability`);
  const act = page.locator('main form');
  await expect(act.getByRole('heading').first()).toBeVisible();
  expect(await chineseIn(page, frame)).toEqual([]);
  const next = act.getByRole('button', { name: 'Next' });
  await next.click();
  await expect(act.getByRole('alert')).toContainText('answer this step first');
  await act.getByLabel('Important plan').check();
  await next.click();
  expect(await chineseIn(page, frame)).toEqual([]);
  await act.getByLabel('None of these').check();
  await next.click();
  await act.getByLabel('Set none of its own').check();
  await next.click();
  await next.click();
  await expect(act).toContainText('A major administrative decision: Important plan.');
  expect(await chineseIn(page, frame)).toEqual([]);
  await act.locator('button[type="submit"]').click();
  await expect(page.getByRole('status').filter({ hasText: 'Recorded' })).toBeVisible();

  await page.getByRole('link', { name: 'Record', exact: true }).click();
  await expect(page.locator('main tbody tr')).toHaveCount(2);
  expect(await chineseIn(page, frame)).toEqual([]);
  await page.getByRole('link', { name: 'Brief', exact: true }).click();
  await expect(page.locator('main h3, main h2').first()).toBeVisible();
  expect(await chineseIn(page, 'main h2, main h3, main dt, main th')).toEqual([]);

  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Night buses on six lines (sample)' })).toBeVisible({
    timeout: 30_000,
  });
});
