import type { Page } from '@playwright/test';
import { expect } from '../journey';
import { be, tab } from '../matter-steps';
import { title } from './start';

const places = ['一页纸', '意见', '文书', '留痕'] as const;

async function readOf(page: Page): Promise<readonly string[]> {
  await be(page, '办公厅', '2027-08-02');
  const read: string[] = [];
  for (const name of places) {
    await tab(page, name);
    await expect(page.locator('main .hc-skeleton')).toHaveCount(0);
    read.push((await page.locator('main').textContent()) ?? '');
  }
  return read;
}

/** What was done in this browser is taken out as a file, removed, and read back: the matter reads as before. */
export async function readBack(page: Page) {
  await page.getByRole('link', { name: title }).click();
  await expect(page.locator('.matter-tabs')).toBeVisible();
  const address = page.url().replace(/\?.*$/, '');
  const before = await readOf(page);
  await page.goto('./#/settings');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '导出本机办理的内容' }).click(),
  ]);
  const path = await file.path();
  await page.getByRole('button', { name: '重置演示' }).click();
  await page.getByRole('button', { name: '确定重置' }).click();
  await expect(page.getByRole('button', { name: '重置演示' })).toBeVisible({ timeout: 30_000 });
  await page.goto('./#/catalogue');
  await expect(page.getByRole('link', { name: '居民供热价格调整' }).first()).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole('link', { name: title })).toHaveCount(0);

  await page.goto('./#/settings');
  await page.getByLabel('导入记录').setInputFiles(path);
  await expect(page.getByRole('alert')).toContainText('涉及 1 件事项');
  await page.getByRole('button', { name: '替换并重新打开' }).click();
  await page.goto('./#/catalogue');
  await expect(page.getByRole('link', { name: title })).toBeVisible({ timeout: 30_000 });
  await page.goto(address);
  expect(await readOf(page)).toEqual(before);
}
