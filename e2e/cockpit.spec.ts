import type { Page } from '@playwright/test';
import { expect, journey } from './journey';

const first = { timeout: 30_000 };

async function open(page: Page, address = '', role = 'deputy') {
  await page.addInitScript((name) => localStorage.setItem('hengce.demo.role', name), role);
  await page.goto(`./#/${address}`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/件事等(您|领导)决定/, first);
}

journey('filters stand in the address; back and forward move between them', async ({ page }) => {
  await open(page);
  const filters = page.getByRole('region', { name: '筛选条件' });
  await filters.getByRole('button', { name: '筛选', exact: true }).focus();
  await page.keyboard.press('Enter');
  await filters.getByRole('button', { name: '阶段：全部' }).click();
  await filters.getByRole('checkbox', { name: '合法性审查' }).check();
  await expect(page).toHaveURL(/s=legality/);
  await filters.getByRole('checkbox', { name: '公众参与' }).check();
  await expect(page).toHaveURL(/s=legality(~|%7E)participation/);
  await filters.getByRole('button', { name: '去掉筛选：阶段 公众参与' }).click();
  await page.keyboard.press('Escape');
  await filters.getByRole('button', { name: '区县：全部' }).click();
  await filters.getByRole('checkbox', { name: '道里区' }).check();
  await expect(page).toHaveURL(/d=/);
  await expect(page.getByRole('figure', { name: '在办事项所处阶段' })).toContainText('不受筛选影响：阶段、区县');
  await page.goBack();
  await expect(page).not.toHaveURL(/d=/);
  await expect(filters.getByRole('button', { name: '去掉筛选：阶段 合法性审查' })).toBeVisible();
  await page.goForward();
  await filters.getByRole('button', { name: '全部清除' }).click();
  await expect(page).not.toHaveURL(/s=|d=/);
});

journey('a chart filters the rest by keyboard, and a matter left is one step away', async ({ page }) => {
  await open(page, '?k=stages~timeline');
  const stages = page.getByRole('figure', { name: '在办事项所处阶段' });
  await expect(stages.locator('canvas').first()).toBeVisible(first);
  await stages.locator('[tabindex="0"]').first().focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/[?&]s=/);
  await page.getByRole('region', { name: '筛选条件' }).getByRole('link').first().click();
  await expect(page).toHaveURL(/matters\//);
});

journey(
  'a second stage is added with Ctrl, by pointer and by keyboard; what is chosen stands out',
  async ({ page }) => {
    await open(page, '?k=stages~units');
    const stages = page.getByRole('figure', { name: '在办事项所处阶段' });
    await expect(stages.locator('canvas').first()).toBeVisible(first);
    const plane = stages.locator('[tabindex="0"]').first();
    await plane.focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/[?&]s=[a-z-]+(&|$)/);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Control+Enter');
    await expect(page).toHaveURL(/[?&]s=[a-z-]+(~|%7E)[a-z-]+/);
    await expect(stages.getByTestId('chart-voice')).toContainText('已选');
    await page
      .getByRole('region', { name: '筛选条件' })
      .getByRole('button', { name: /^去掉筛选：阶段/ })
      .first()
      .click();
    await expect(page).toHaveURL(/[?&]s=[a-z-]+(&|$)/);
  },
);

journey('a backend that fails shows it on its own tile alone', async ({ page }) => {
  await page.goto('./#/settings');
  await page.getByRole('checkbox', { name: '故障演练' }).check(first);
  await open(page, '?k=waiting~drills.drill-forbidden.amount~city.city-indicators.pm25');
  await expect(page.locator('[data-problem="forbidden"]')).toContainText('市公安局', first);
  await expect(page.getByRole('figure', { name: /PM2.5/ })).toContainText('微克/立方米');
  await expect(page.getByRole('link', { name: '看一页纸' }).first()).toBeVisible();
});

journey('the office changes a rule; light and explanation follow', async ({ page }) => {
  await open(page, '?x=risk', 'office');
  await page.getByRole('dialog').getByRole('link', { name: '修改这条规则' }).click();
  const form = page.getByRole('form');
  await form.getByLabel('▲关注').fill('');
  await form.getByLabel('◆预警').fill('');
  await form.getByLabel('■告警').fill('0.99');
  await expect(page.getByRole('region', { name: '如果这样定' })).toContainText('都正常');
  await form.getByRole('button', { name: '保存规则' }).click();
  await expect(page.getByRole('region', { name: '改动记录' })).toContainText('2026年11月23日');
  await page.getByRole('link', { name: '回到驾驶舱' }).click();
  await page.getByRole('button', { name: /^风险分布：这盏灯的规则 \(正常\)/ }).click();
  await expect(page.getByRole('dialog')).toContainText('达到 0.99为■告警');
});

journey('a view is kept and opened again', async ({ page, expected }) => {
  expected.push(/404.*api\/data/); // a static host lists no backends of its own
  await open(page, '?c=policy&k=risk~waiting');
  await page.getByRole('button', { name: '视图', exact: true }).click();
  const panel = page.getByRole('dialog');
  await panel.getByLabel('名称').fill('政策风险');
  await panel.getByRole('button', { name: '保存', exact: true }).click();
  await expect(page).toHaveURL(/v=/);
  await panel.getByRole('button', { name: '关闭' }).click();
  await page.goto('./#/');
  await page.getByRole('button', { name: '视图', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: '政策风险', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: '关闭' }).click();
  await expect(page.getByRole('button', { name: '去掉筛选：类别 公共政策' })).toBeVisible();
});

journey.describe('on a phone', () => {
  journey.use({ viewport: { width: 390, height: 844 } });
  journey('sentence, three figures, cards and a question to the unit; nothing scrolls sideways', async ({ page }) => {
    await open(page);
    await expect(page.getByRole('region', { name: '三个数字' }).getByRole('button')).toHaveCount(3);
    await page.getByRole('button', { name: '问承办人' }).first().click();
    await expect(page.getByLabel('要问的话')).toHaveValue(/最早可决策日/);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    ).toBeLessThanOrEqual(0);
  });
});
