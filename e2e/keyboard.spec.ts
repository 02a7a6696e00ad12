import type { Page } from '@playwright/test';
import { expect, journey } from './journey';

/** Presses Tab until the focused element passes; fails after `limit` stops. */
async function tabTo(page: Page, accessibleText: RegExp, limit = 120) {
  for (let stop = 0; stop < limit; stop += 1) {
    await page.keyboard.press('Tab');
    const text = await page.evaluate(() => {
      const here = document.activeElement;
      return `${here?.getAttribute('aria-label') ?? ''} ${here?.getAttribute('name') ?? ''} ${here?.textContent?.slice(0, 80) ?? ''}`;
    });
    if (accessibleText.test(text)) return;
  }
  throw new Error(`no stop of the Tab key passes ${accessibleText}`);
}

/** The focused element shows that it is: an outline, a ring, or another border than at rest. */
const focusShows = (page: Page) =>
  page.evaluate(() => {
    const here = document.activeElement;
    if (!(here instanceof HTMLElement) || here === document.body) return false;
    const look = getComputedStyle(here);
    const lit = (look.outlineStyle !== 'none' && Number.parseFloat(look.outlineWidth) > 0) || look.boxShadow !== 'none';
    const border = look.borderColor;
    here.blur();
    const atRest = getComputedStyle(here).borderColor;
    here.focus({ focusVisible: true } as FocusOptions);
    return lit || border !== atRest;
  });

journey('a matter is found, an act carried out and the cockpit reached without a mouse', async ({ page }) => {
  await page.goto('./#/catalogue');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible({ timeout: 30_000 });
  await page.locator('header select').selectOption('legality-reviewer');

  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await tabTo(page, /跳到正文/, 3);
  await page.keyboard.press('Enter');
  await expect(page.locator('#content')).toBeFocused();

  await tabTo(page, /居民供热价格调整/);
  expect(await focusShows(page)).toBe(true);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: '居民供热价格调整' })).toBeVisible();

  await tabTo(page, /程序/);
  expect(await focusShows(page)).toBe(true);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/tab=procedure/);
  await tabTo(page, /暂停计算审查期限/);
  expect(await focusShows(page)).toBe(true);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/act=stopReviewClock/);
  const form = page.locator('main form');
  await expect(form).toBeVisible();
  await form.locator('[name="on"]').focus();
  expect(await focusShows(page)).toBe(true);
  await page.keyboard.type('2026-11-23');
  for (const field of await form.locator('[data-field]').all()) {
    await field.focus();
    expect(await focusShows(page)).toBe(true);
    const isChosen = await field.evaluate((one) => one.matches('select, [role="combobox"]'));
    await expect(async () => {
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      if (isChosen) expect(await field.inputValue()).not.toBe('');
    }).toPass();
  }
  await tabTo(page, /^ +暂停计算审查期限/);
  await page.keyboard.press('Enter');
  await expect(page.getByText('已记入案卷：', { exact: false })).toBeVisible();

  await page.keyboard.press('Control+k');
  await expect(page.getByPlaceholder('搜索事项、表单、条文、页面…')).toBeFocused();
  for (const [asked, told] of [
    ['更正', '更正、撤回'],
    ['导入意见', '登记收到的意见'],
    ['第二十五条', '条例 第25条'],
    ['听证', '听证'],
  ] as const) {
    await page.keyboard.press('Control+a');
    await page.keyboard.type(asked);
    await expect(page.locator('.mantine-Spotlight-action').first()).toContainText(told);
  }
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/tab=hearing/);
  const search = page.getByPlaceholder('搜索事项、表单、条文、页面…');
  await expect(search).toBeHidden();
  await page.keyboard.press('Control+k');
  await expect(search).toBeFocused();
  await page.keyboard.type('驾驶舱');
  // The page itself, and the search for the word in all texts.
  await expect(page.locator('.mantine-Spotlight-action')).toHaveCount(2);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/件事等(您|领导)决定/);
});
