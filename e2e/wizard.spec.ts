import { expect, journey } from './journey';

journey(
  'an emergency response is no major decision: the wizard says so, and keeps what was answered',
  async ({ page }) => {
    await page.addInitScript(() => localStorage.setItem('hengce.demo.role', 'office'));
    await page.goto('./#/matters/shared-bikes?tab=procedure&act=judgeApplicability');
    const form = page.locator('main form');
    const next = form.getByRole('button', { name: '下一步' });
    await form.getByLabel('重大公共政策和措施').check({ timeout: 30_000 });
    await expect(form.locator('blockquote').first()).toContainText('条例 3.1');
    await next.click();
    await form.getByLabel('突发事件应急处置决策').check();
    await expect(form.locator('blockquote').first()).toContainText('突发事件应急处置决策不适用本条例');
    await next.click();
    await next.click();
    await expect(form.getByRole('alert')).toContainText('没有填写');
    await form.getByRole('radio', { name: '没有另行规定' }).check();
    await form.getByRole('button', { name: '上一步' }).click();
    await expect(form.getByLabel('突发事件应急处置决策')).toBeChecked();

    // A reload loses nothing either: the answers are kept as a draft.
    await page.reload();
    await expect(form.getByLabel('重大公共政策和措施')).toBeChecked({ timeout: 30_000 });
    for (let step = 0; step < 4; step += 1) await next.click();
    await expect(form).toContainText('不属于：突发事件应急处置决策不适用本条例');
    await expect(form.getByRole('button', { name: '判断是否属于重大行政决策' })).toBeVisible();
  },
);

journey('nineteen questions are asked one by one, and none is answered by silence', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('hengce.demo.role', 'undertaking'));
  await page.goto('./#/matters/taxi-reform?tab=procedure&act=recordCompetitionFirstReview');
  const form = page.locator('main form');
  const next = form.getByRole('button', { name: '下一步' });
  await expect(form.getByRole('radio')).toHaveCount(10, { timeout: 30_000 }); // five items of Article 8, yes and no
  expect(await form.getByRole('radio', { checked: true }).count()).toBe(0);
  await next.click();
  await expect(form.getByRole('alert')).toContainText('没有填写');
  for (const items of [5, 6, 4, 4]) {
    for (let item = 0; item < items; item += 1) await form.getByRole('radio', { name: '否' }).nth(item).check();
    await next.click();
  }
  await expect(form).toContainText('十九项都不含，不需要例外');
  await next.click();
  await form.locator('[name="operatorsHeard.0"]').fill('市出租汽车协会');
  await next.click();
  await expect(form).toContainText('十九项都已逐项回答，都不含');
  await form.locator('[name="on"]').fill('2026-11-23');
  await form.locator('button[type="submit"]').click();
  await expect(page.getByText('已记入案卷：公平竞争初审')).toBeVisible();
});
