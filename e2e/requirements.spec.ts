import { fillIn } from './by-label';
import { expect, journey } from './journey';

journey(
  'a requirement leads to the facts it used, where each was recorded, and to the act that settles it',
  async ({ page }) => {
    await page.addInitScript(() => localStorage.setItem('hengce.demo.role', 'undertaking'));
    await page.goto('./#/matters/taxi-reform?tab=procedure');
    const panel = page.getByRole('complementary', { name: '法律还要求什么' });
    await expect(panel.getByRole('region', { name: '接下来要回答的' })).toContainText('项要求在等', {
      timeout: 30_000,
    });

    // One kind alone, and back to all of them.
    const due = panel.getByRole('button', { name: /临期/ });
    await due.click();
    await expect(panel.locator('article.need.due')).not.toHaveCount(0);
    await expect(panel.locator('article.need.unknown')).toHaveCount(0);
    await due.click();
    await expect(panel.locator('article.need.unknown')).not.toHaveCount(0);

    await panel.locator('summary', { hasText: /^已满足/ }).click();
    const period = panel.getByRole('article', { name: '公开征求意见的期限' });
    await period.locator('summary').click();
    await expect(period).toContainText('征求意见开始日');
    await expect(period).toContainText('2026年9月25日');
    await period
      .getByRole('link', { name: /留痕第 \d+ 号/ })
      .first()
      .click();
    await expect(page.locator('tr.asked')).toBeVisible();
    await expect(page.locator('tr.asked details')).toHaveAttribute('open', '');

    await page.goBack();
    const answer = panel.getByRole('article', { name: '意见逐类答复并说明理由' });
    await answer.getByRole('button', { name: /研究答复公众意见/ }).click();
    await expect(page.getByRole('form', { name: '研究答复公众意见' })).toBeVisible();
  },
);

journey('a matter begun under the law of another place is held against that law', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('hengce.demo.role', 'undertaking'));
  await page.goto('./#/matters/new');
  const form = page.locator('main form');
  await expect(form.locator('[name="profileId"]')).toHaveValue('hlj2021', { timeout: 30_000 });
  await fillIn(page, form, { 适用规则: '新疆（2022）', 建议来源: '所属部门' });
  for (const [name, value] of Object.entries({
    title: '另一地方的规划（示例）',
    proposer: '规划局',
    'proposalArgument.problem': '示例',
    'proposalArgument.basis': '示例',
    'proposalArgument.solution': '示例',
    'proposalArgument.necessity': '示例',
  }))
    await form.locator(`[name="${name}"]`).fill(value);
  await form.locator('button[type="submit"]').click();
  const panel = page.getByRole('complementary', { name: '法律还要求什么' });
  await panel.getByText(/以后阶段 \d+ 项/).click();
  await expect(panel.locator('.hc-tag', { hasText: '新疆 26' })).toBeVisible();
  await expect(panel.locator('.hc-tag', { hasText: '省规定' })).toHaveCount(0);
});
