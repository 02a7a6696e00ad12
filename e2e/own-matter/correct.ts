import type { Locator, Page } from '@playwright/test';
import { expect } from '../journey';
import { be, tab } from '../matter-steps';

/** The entry of the record that tells of an act, newest first, opened. */
async function entryOf(page: Page, act: string): Promise<Locator> {
  await tab(page, '留痕');
  const entry = page
    .getByRole('row')
    .filter({ has: page.getByText(act, { exact: true }) })
    .first();
  const details = entry.locator('details');
  if ((await details.getAttribute('open')) === null) await entry.getByText(act, { exact: true }).first().click();
  return entry;
}

/** The author notices before the next gate that a figure was mistyped. */
export async function authorCorrects(page: Page) {
  await be(page, '承办单位经办人', '2026-01-21');
  const entry = await entryOf(page, '形成决策草案');
  await entry.getByRole('button', { name: '更正' }).click();
  const dialog = page.getByRole('dialog');
  await dialog
    .getByRole('textbox', { name: '成本效益分析（不需要的留空）', exact: true })
    .fill('年增监管支出 63 万元，减少清运支出 840 万元');
  await expect(dialog).toContainText('将作以下改动');
  await expect(dialog.locator('del')).toContainText('36 万元');
  await dialog.getByRole('textbox', { name: '理由', exact: true }).fill('录入时两位数字颠倒');
  await dialog.getByRole('button', { name: '提交' }).click();
  await expect(dialog).toBeHidden();
  await expect(entry).toContainText('已由第 11 条更正');
  await expect(entry.locator('del')).toContainText('36 万元');
  await expect(entry.locator('ins')).toContainText('63 万元');
}

/** After a gate the office corrects for the unit; it counts once a second person has agreed. */
export async function officeCorrects(page: Page) {
  await be(page, '承办单位经办人', '2026-03-23');
  const late = await entryOf(page, '提交风险评估报告');
  await expect(late.getByRole('button', { name: '更正' })).toBeHidden();
  await be(page, '办公厅', '2026-03-23');
  const entry = await entryOf(page, '提交风险评估报告');
  await entry.getByRole('button', { name: '更正' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('须经第二人复核才生效');
  await dialog.getByLabel('责任单位', { exact: true }).first().fill('市住建局');
  await dialog.getByRole('textbox', { name: '理由', exact: true }).fill('责任单位名称有误，经与承办单位核对');
  await dialog.getByRole('button', { name: '提交' }).click();
  await expect(dialog).toBeHidden();
  await expect(entry).toContainText('待第二人复核');
  await tab(page, '风险');
  await expect(page.locator('main')).toContainText('市建设局');

  await be(page, '督查', '2026-03-23');
  const correction = await entryOf(page, '更正');
  await correction.getByRole('button', { name: '复核同意' }).click();
  await expect(await entryOf(page, '提交风险评估报告')).toContainText('条更正');
  await tab(page, '风险');
  await expect(page.locator('main')).toContainText('市住建局');
  await expect(page.locator('main')).not.toContainText('市建设局');
}
