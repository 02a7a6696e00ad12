import type { Page } from '@playwright/test';
import { expect, journey } from './journey';

async function propose(page: Page, title: string) {
  await page.goto('./#/matters/new');
  await expect(page.locator('main form')).toBeVisible({ timeout: 30_000 });
  await page.locator('header select').selectOption('office');
  for (const [name, value] of Object.entries({
    title,
    proposer: '市发展改革委',
    problem: '问题',
    basis: '依据',
    solution: '方案',
    necessity: '必要',
  }))
    await page.locator(`main [name="${name}"]`).fill(value);
  await page.getByRole('button', { name: '提出建议' }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await page.goto(`./${new URL(page.url()).hash.split('?')[0]}?tab=procedure&act=judgeApplicability`);
  const form = page.locator('main form');
  await expect(form).toBeVisible();
  return form;
}

journey('an emergency measure is judged outside the decree, with its reason', async ({ page }) => {
  const form = await propose(page, '防汛应急处置（演练）');
  await form.locator('input[value="policy"]').check();
  await form.getByRole('button', { name: '下一步' }).click();
  await form.locator('input[value="emergency"]').check();
  await form.getByRole('button', { name: '下一步' }).click();
  await expect(form.getByRole('status').filter({ hasText: '不适用条例' })).toBeVisible();
  await form.locator('button[type="submit"]').click();
  await expect(form.getByRole('alert')).toContainText('不能记入案卷');
  await form.locator('[name="because"]').fill('属于突发事件应急处置');
  await form.locator('button[type="submit"]').click();
  await expect(page.getByText('已记入案卷：', { exact: false })).toBeVisible();
});

journey(
  'a matter is judged a major decision by the keyboard on a phone, an answer changed on the way',
  async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    const form = await propose(page, '公交票价调整（演练）');
    await form.locator('input[value="plan"]').focus();
    await page.keyboard.press('Space');
    await form.getByRole('button', { name: '下一步' }).press('Enter');
    await form.locator('input[value="none"]').check();
    await form.getByRole('button', { name: '上一步' }).press('Enter');
    await expect(form.locator('input[value="plan"]')).toBeChecked();
    await form.locator('input[value="policy"]').check();
    await form.getByRole('button', { name: '下一步' }).press('Enter');
    await expect(form.locator('input[value="none"]')).toBeChecked();
    await form.getByRole('button', { name: '下一步' }).press('Enter');
    await form.locator('input[name="hasSpecialLaw"][value="no"]').check();
    await form.getByRole('button', { name: '下一步' }).press('Enter');
    await form.locator('input[name="catalogue"][value="no"]').check();
    await form.getByRole('button', { name: '下一步' }).press('Enter');
    await expect(form.getByRole('status').filter({ hasText: '属于重大行政决策' })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await form.locator('[name="because"]').fill('票价关系群众切身利益');
    await form.locator('button[type="submit"]').click();
    await expect(page.getByText('已记入案卷：', { exact: false })).toBeVisible();
  },
);
