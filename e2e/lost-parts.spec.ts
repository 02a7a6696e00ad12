import { hostOfFiles } from './host-of-files';
import { expect, journey } from './journey';

const first = { timeout: 30_000 };

journey(
  'without a connection a page not loaded yet says so, and opens by itself once it is back',
  async ({ page, context, expected }) => {
    expected.push(
      /ERR_INTERNET_DISCONNECTED|ERR_FAILED|error occurred when fetching the script/,
      /Failed to fetch dynamically imported module/,
    );
    await page.goto('./#/matters/new');
    await page.getByLabel('事项名称').fill('断网试验（示例）');
    await expect(page.getByRole('link', { name: '督察' })).toBeVisible(first);
    await page.goto('./#/catalogue');
    await expect(page.getByRole('row').nth(3)).toBeVisible(first);
    await page.waitForLoadState('networkidle');

    await context.setOffline(true);
    await page.goto('./#/settings');
    await expect(page.getByRole('alert').getByText(/连不上服务器/)).toBeVisible(first);
    await expect(page.locator('main [role=status]', { hasText: '已经打开的页面可以继续使用' })).toBeVisible();
    await page.getByRole('button', { name: '再试一次' }).click();
    await expect(page.getByRole('alert').getByText(/连不上服务器/)).toBeVisible();
    // What is loaded goes on, whatever the browser says of its connection.
    await page.goto('./#/matters/new');
    await expect(page.getByLabel('事项名称')).toHaveValue('断网试验（示例）');
    await page.goto('./#/settings');
    await expect(page.getByRole('alert').getByText(/连不上服务器/)).toBeVisible();

    await context.setOffline(false);
    await expect(page.locator('main h1')).toBeVisible(first);
    await expect(page.getByText(/连不上服务器/)).toHaveCount(0);
  },
);

journey(
  'after a new build a page of the old one offers a reload, and what was typed is there after it',
  async ({ page, expected }) => {
    expected.push(/status of 404/, /Failed to fetch dynamically imported module/);
    let isRebuilt = false;
    const host = await hostOfFiles((path, text) => {
      if (!isRebuilt) return undefined;
      if (path.endsWith('index.html')) return text().replace(/assets\/index-[^.]+\.js/, 'assets/index-new.js');
      return /assets\/gallery-/.test(path) ? null : undefined;
    });
    await page.goto(`${host.address}/#/matters/new`);
    await page.getByLabel('事项名称').fill('换版试验（示例）');
    isRebuilt = true;
    await page.goto(`${host.address}/#/dev/gallery`);
    await expect(page.getByRole('alert').getByText(/系统已更新/)).toBeVisible(first);
    await expect(page.getByRole('alert').getByText(/存为草稿/)).toBeVisible();
    isRebuilt = false;
    await page.getByRole('alert').getByRole('button', { name: '重新载入' }).click();
    await expect(page.locator('main h1')).toBeVisible(first);
    await page.goto(`${host.address}/#/matters/new`);
    await expect(page.getByLabel('事项名称')).toHaveValue('换版试验（示例）', first);
    host.close();
  },
);

journey('first code that does not come is told in words, with a way to load again', async ({ page, expected }) => {
  expected.push(/status of 404/);
  let isGone = true;
  const host = await hostOfFiles((path) => (isGone && /assets\/index-.*js/.test(path) ? null : undefined));
  await page.goto(`${host.address}/`);
  await expect(page.getByRole('alert')).toContainText(/衡策没有载入.*Hengce did not load/, first);
  isGone = false;
  await page.getByRole('button', { name: /Reload/ }).click();
  await expect(page.locator('main h1')).toBeVisible(first);
  host.close();
});
