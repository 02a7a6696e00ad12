import { expect, journey } from './journey';

journey(
  'a catalogue in a workbook is previewed by row, the good rows imported, the bad one named',
  async ({ page }) => {
    await page.addInitScript(() => localStorage.setItem('hengce.demo.role', 'office'));
    await page.goto('./#/catalogue/import');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible({ timeout: 30_000 });
    await page.locator('input[type="file"]').setInputFiles('e2e/files/catalogue.xlsx');
    const bad = page.locator('main tr', { hasText: '𠮷林街区更新方案' });
    await expect(page.locator('main tr', { hasText: '地下管网更新三年行动' })).toBeVisible();
    await expect(bad).toContainText('2026年2月30日');
    await expect(page.locator('main')).toContainText('3 行');
    await page.getByRole('button', { name: /导入选中的/ }).click();
    await expect(page.getByText(/已导入 \d 件事项/)).toBeVisible();
    await page.goto('./#/catalogue');
    await expect(page.getByRole('link', { name: '地下管网更新三年行动（示例）' })).toBeVisible();
    await page.reload();
    await expect(page.getByRole('link', { name: '公共充电设施布局规划（示例）' })).toBeVisible({ timeout: 30_000 });

    // A year and a hearing flag arrive with the row, and are read on the matter and in its record.
    await page.goto('./#/catalogue/import');
    await page
      .getByLabel('或在此粘贴表格')
      .fill('事项名称\t承办单位\t年度\t是否听证\n公园门票价格调整（示例）\t市文旅局\t2026\t是\n');
    await page.getByRole('button', { name: '读取', exact: true }).click();
    await page.getByRole('button', { name: /导入选中的 1 件/ }).click();
    await page.getByRole('button', { name: '打开' }).click();
    await expect(page.locator('.matter-head')).toContainText('2026 年度目录', { timeout: 30_000 });
    await expect(page.locator('.matter-head')).toContainText('目录载明听证');
    await page.goto(page.url().replace(/tab=procedure/, 'tab=record'));
    await page.locator('main tbody summary').first().click();
    await expect(page.locator('main tbody')).toContainText('目录年度');
  },
);

journey.describe('on a phone', () => {
  journey.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  journey('the preview of a catalogue is read and chosen from with a finger', async ({ page }) => {
    await page.addInitScript(() => localStorage.setItem('hengce.demo.role', 'office'));
    await page.goto('./#/catalogue/import');
    await page.locator('input[type="file"]').setInputFiles('e2e/files/catalogue.xlsx', { timeout: 60_000 });
    await expect(page.locator('main tr', { hasText: '地下管网更新三年行动' })).toBeVisible();
    const sizes = (selector: string) =>
      page.locator(selector).evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().height)));
    expect(Math.min(...(await sizes('main select, main .hc-btn:not(.plain)')))).toBeGreaterThanOrEqual(44);
    expect(Math.min(...(await sizes('main tbody input')))).toBeGreaterThanOrEqual(24);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
});
