import { readFileSync } from 'node:fs';
import { expect, journey } from './journey';

journey('from a figure to the matter, its check and the event behind it', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('hengce.demo.role', 'auditor'));
  await page.goto('./');
  await page.getByRole('navigation').first().getByRole('link', { name: '督察' }).click({ timeout: 30_000 });
  const days = page.locator('.indicator', { hasText: '合法性审查平均工作日' });
  await expect(days.locator('summary b')).toHaveText(/^\d+(\.\d)? 个工作日$/, { timeout: 30_000 });
  await days.locator('summary').click();
  await expect(days.locator('tbody tr').first()).toBeVisible();

  // The sample city has one opinion that sends the file back: the check says so, with its events.
  const row = page.locator('.check-matrix tr', { hasText: '社区老年助餐补贴办法' });
  await expect(row).toContainText('有问题');
  await row.getByRole('link').click();
  const check = page.locator('.inspect-row', { hasText: '合法性审查足七个工作日' });
  await expect(check).toContainText('有问题');
  await check.locator('a.event').last().click();
  await expect(page.locator('tr.asked details')).toHaveAttribute('open', '');
});

journey('the pack leaves as files, with what it rests on', async ({ page }) => {
  await page.goto('./#/inspection');
  const save = async (name: string) => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name }).click({ timeout: 30_000 });
    return readFileSync(await (await download).path(), 'utf8');
  };
  const indicators = await save('指标 CSV');
  expect(indicators).toContain('公开征求意见平均天数,');
  expect(indicators).toMatch(/公开征求意见平均天数,,,居民供热价格调整,\d+ \/ 1,\d+/);
  const checks = await save('检查 CSV');
  expect(checks).toContain('# 说明,示例城市');
  expect(checks.match(/示例/g)).toHaveLength(1);
  expect(checks).toContain('社区老年助餐补贴办法,');
  expect(checks.trim().split('\r\n').length).toBe(2 + 18 * 9 + 1); // two lines say that it is a sample

  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.inspect-row', { hasText: '社区老年助餐补贴办法' })).toContainText('号');
  await expect(page.locator('.print-head')).toContainText('重大行政决策督察包');
  await expect(page.getByRole('button', { name: '打印督察包' })).toBeHidden();
});
