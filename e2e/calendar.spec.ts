import { expect, journey } from './journey';

/** Invented for the test; the notice for 2027 is not out. */
const year = { year: 2027, source: '示例', holidays: ['2027-01-01'], makeUpDays: [] };
const serve = (body: unknown) => ({ contentType: 'application/json', body: JSON.stringify(body) });
const late = '?tab=schedule&if={"notBefore":{"legality-received":"2026-12-28"}}';

journey(
  'beyond the published calendar a day is a bracket, until the next year is added as a file',
  async ({ page }) => {
    const day = page.locator('.plan-day strong');
    const opinion = page
      .locator('.plan-row', { has: page.locator('.name', { hasText: /^合法性审查意见$/ }) })
      .locator('.day');
    await page.goto(`./#/matters/taxi-reform${late}`);
    await expect(opinion).toHaveText(/^2027年1月4日至\d+日$/, { timeout: 30_000 });
    await expect(page.getByText('工作日历只公布到 2026年12月31日')).toBeVisible();

    await page.route('**/working-calendar.json', (route) => route.fulfill(serve({ years: [year] })));
    await page.reload();
    // 29 30 31 December, then 4 5 6 7 January: New Year's Day and the weekend are off.
    await expect(opinion).toHaveText('1月7日', { timeout: 30_000 });
    await expect(day).toHaveText('2027年1月11日');
    await page.goto('./#/settings');
    await expect(page.getByText('完整至 2027年12月31日')).toBeVisible();
  },
);

journey('a calendar file at fault is not taken, and the place in it is named', async ({ page }) => {
  await page.route('**/working-calendar.json', (route) => route.fulfill(serve({ years: [{ ...year, year: 2029 }] })));
  await page.goto('./#/settings');
  await expect(page.getByRole('alert')).toContainText('years.0.year：应为 2027 年', { timeout: 30_000 });
  await expect(page.getByText('完整至 2026年12月31日')).toBeVisible();
});
