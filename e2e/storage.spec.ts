import type { Page } from '@playwright/test';
import { fillIn } from './by-label';
import { expect, journey } from './journey';

const first = { timeout: 30_000 };
const roleBox = (page: Page) => page.getByRole('combobox', { name: '身份（演示）' });

/** Opens the app, acts in another role, proposes a matter, and finds it in the catalogue. */
async function worksInMemory(page: Page) {
  await page.goto('./#/matters/new');
  await expect(page.getByLabel('事项名称')).toBeVisible(first);
  await roleBox(page).selectOption('office');
  // The page is the office's once its menu is: a form that changes hands begins anew.
  await expect(page.getByRole('navigation', { name: '主导航' }).getByRole('link').first()).toContainText('我的工作');
  await page.getByLabel('事项名称').fill('存储试验（示例）');
  await fillIn(page, page.locator('main form'), { 建议来源: '决策机关领导人员' });
  await page.getByRole('combobox', { name: '提出人（单位）' }).fill('示例');
  await page.getByRole('button', { name: '提出决策事项建议' }).click();
  await expect(page.locator('main h1').first()).toContainText('存储试验', first);
  await page.goto(`${page.url().split('?')[0]}?tab=record`);
  await expect(page.locator('main tbody tr').first()).toContainText('办公厅', first);
}

journey('a browser whose local storage throws on touch opens, works, and says what is not kept', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  await worksInMemory(page);
  await expect(page.locator('main [role=status]', { hasText: '刷新后不保留' })).toBeVisible();
});

journey('a browser whose local storage is full signs acts with the role that is shown', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await worksInMemory(page);
  await expect(page.locator('main [role=status]', { hasText: '刷新后不保留' })).toBeVisible();
});

journey('a data base that never answers is waited for in seconds, then all goes on in memory', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => Object.create(IDBOpenDBRequest.prototype, { addEventListener: { value() {} } });
  });
  await worksInMemory(page);
  await expect(page.getByText('浏览器拒绝存储：刷新后不保留')).toBeVisible();
  await page.goto('./#/matters/heating-price');
  await expect(page.locator('main h1').first()).toContainText('供热价格', first);
});
