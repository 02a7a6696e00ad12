import { expect, journey } from './journey';

journey('what if: the day and its reasons move at once, and nothing is recorded', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('hengce.demo.role', 'undertaking'));
  await page.goto('./#/matters/taxi-reform?tab=schedule');
  const day = page.locator('.plan-day strong');
  await expect(day).toHaveText('2026年12月14日', { timeout: 30_000 });
  await expect(page.getByText('照此办理不违反必备要求')).toBeVisible();

  // Put off: the hearing report has no term of its own, the legality file waits for the experts.
  const panel = page.locator('.what-if');
  await panel.getByRole('combobox', { name: '某个环节推迟到' }).selectOption({ label: '专家论证' });
  await panel.getByLabel('不早于').fill('2026-12-20');
  await panel.getByRole('button', { name: '加上' }).click();
  // The file is received on Monday 21 December, seven working days end on the 30th; the next sitting is on 11 January.
  await expect(day).toHaveText('2027年1月11日');
  await expect(page.getByText('按记录是 2026年12月14日 · 晚 28 日')).toBeVisible();
  expect(page.url()).toContain('if=');

  // The address carries the supposition.
  await page.reload();
  await expect(day).toHaveText('2027年1月11日', { timeout: 30_000 });
  const opinion = page.locator('.plan-row', { has: page.locator('.name', { hasText: /^合法性审查意见$/ }) });
  await opinion.locator('summary').click();
  await expect(opinion.locator('.why')).toContainText('2026年12月21日的次日起算 7 个工作日');
  await expect(opinion.locator('.why')).toContainText('不计 12月26–27日（周末）');
  await expect(opinion.locator('.why')).toContainText('至 2026年12月30日 届满');

  await page.getByRole('button', { name: '去掉“专家论证”' }).click();
  await expect(day).toHaveText('2026年12月14日');
  await expect(page.getByRole('button', { name: '清除假设' })).toBeDisabled();
});

journey('the bare lower bound stands beside the plan, and a wish that changes nothing is told', async ({ page }) => {
  await page.goto('./#/matters/taxi-reform?tab=schedule');
  const day = page.locator('.plan-day strong');
  await expect(day).toHaveText('2026年12月14日', { timeout: 30_000 });
  const way = page.getByRole('group', { name: '推算方式' });
  await expect(way.getByRole('radio', { name: /按机关工作日/ })).toBeChecked();
  const told = await way
    .getByRole('radio', { name: /法定最短/ })
    .locator('..')
    .textContent();
  const bare = told?.match(/\d{4}年.*日/)?.[0];
  await way.getByRole('radio', { name: /法定最短/ }).check();
  await expect(day).toHaveText(bare ?? '');
  expect(bare).not.toBe('2026年12月14日');
  await page.reload();
  await expect(day).toHaveText(bare ?? '', { timeout: 30_000 });
  await way.getByRole('radio', { name: /按机关工作日/ }).check();

  const panel = page.locator('.what-if');
  await panel.getByRole('combobox', { name: '某个环节推迟到' }).selectOption({ label: '合法性审查意见' });
  await panel.getByLabel('不早于').fill('2026-11-25');
  await panel.getByRole('button', { name: '加上' }).click();
  await expect(page.locator('.unheeded')).toContainText(
    '“合法性审查意见”不早于 2026年11月25日：不推迟也不会早于这一天',
  );
  await expect(day).toHaveText('2026年12月14日');

  await page.goto(
    './#/matters/taxi-reform?tab=schedule&if=%7B%22notBefore%22%3A%7B%22lunch%22%3A%222026-12-01%22%7D%7D',
  );
  await expect(page.getByText('网址里的假设读不懂')).toBeVisible();
});

journey('a review shortened without a reason asks for one; with a reason it does not', async ({ page }) => {
  await page.goto('./#/matters/taxi-reform?tab=schedule');
  const panel = page.locator('.what-if');
  await panel.getByLabel('合法性审查缩短为（工作日）').fill('3', { timeout: 30_000 });
  await page.getByText('项需要说明理由').click();
  await expect(page.locator('.plan-obstacles')).toContainText('审查时间不少于七个工作日');
  await panel.getByLabel('记入的理由').fill('防汛紧急');
  await expect(page.locator('.plan-obstacles')).not.toContainText('审查时间不少于七个工作日');
});

journey('the law of another place: what changes is listed with both citations', async ({ page }) => {
  await page.goto('./#/matters/taxi-reform?tab=schedule');
  await page.locator('.what-if select').first().selectOption('xj2022', { timeout: 30_000 });
  const compared = page.locator('.hc-card', { hasText: '有变化的结论' });
  await expect(compared).toContainText('没有这项要求');
  await expect(compared.locator('.hc-tag', { hasText: '省规定' }).first()).toBeVisible();
  await compared.getByText('两边都还没有结论').click();
  await expect(compared.locator('.hc-tag', { hasText: '新疆 26' })).toBeVisible();
});
