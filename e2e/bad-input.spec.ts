import type { Page } from '@playwright/test';
import { expect, journey } from './journey';

const first = { timeout: 30_000 };

async function open(page: Page, path: string, role: string) {
  await page.addInitScript((name) => localStorage.setItem('hengce.demo.role', name), role);
  await page.goto(`./#${path}`);
  await expect(page.locator('main h1, main h2, main h3').first()).toBeVisible(first);
}

journey('an address that names no matter says so and leads back', async ({ page, expected }) => {
  expected.push(/404/);
  await page.goto('./#/matters/no-such-matter');
  await expect(page.getByText('没有这个事项')).toBeVisible(first);
  await page.getByRole('link', { name: '到事项目录' }).click();
  await expect(page.getByRole('link', { name: '居民供热价格调整' })).toBeVisible();
});

journey('an address that names no page says so and leads back', async ({ page }) => {
  await page.goto('./#/nowhere');
  await expect(page.locator('main a, main button').first()).toBeVisible(first);
  await expect(page.locator('main')).toContainText(/没有/);
});

journey('a damaged journal offers export and reset, never a white page', async ({ page }) => {
  await open(page, '/', 'deputy');
  await page.evaluate(
    () =>
      new Promise<void>((done, fail) => {
        const opening = indexedDB.open('hengce-demo');
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const turn = opening.result.transaction('appends', 'readwrite');
          turn.objectStore('appends').add({ matterId: 'heating-price', events: [{ seq: 'x' }] });
          turn.oncomplete = () => {
            opening.result.close();
            done();
          };
        };
      }),
  );
  await page.reload();
  await expect(page.getByRole('alert')).toContainText('无法读取', first);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '导出记录' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('hengce-records.json');
  await page.getByRole('button', { name: '重置演示' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('件事等您决定', first);
});

journey('a browser that refuses storage still works and says that nothing is kept', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('refused', 'SecurityError');
    };
  });
  await page.goto('./');
  await expect(page.getByText('浏览器拒绝存储')).toBeVisible(first);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('件事等您决定');
});

async function stopForm(page: Page) {
  await open(page, '/matters/heating-price?tab=procedure&act=stopReviewClock', 'legality-reviewer');
  const form = page.locator('main form');
  await expect(form).toBeVisible(first);
  await form.locator('[name="on"]').fill('2026-11-23');
  await form.locator('[data-field="kind"]').click();
  await page.locator('[role="listbox"] [role="option"]:visible').first().click();
  return form;
}

journey(
  'a stale write is a conflict that shows what came first and keeps what was typed',
  async ({ page, context, expected }) => {
    expected.push(/409/);
    const form = await stopForm(page);
    const other = await context.newPage();
    const theirs = await stopForm(other);
    await theirs.locator('button[type="submit"]').click();
    await expect(other.getByText('已记入案卷：', { exact: false })).toBeVisible();

    await form.locator('button[type="submit"]').click();
    const alert = form.getByRole('alert');
    await expect(alert).toContainText('案卷已被他人更新');
    await expect(alert).toContainText('暂停计算审查期限');
    await expect(form.locator('[data-field="kind"]')).not.toHaveValue('');
  },
);

journey('a double click records one act', async ({ page }) => {
  const form = await stopForm(page);
  await form.locator('button[type="submit"]').dblclick();
  await expect(page.getByText('已记入案卷：', { exact: false })).toBeVisible();
  await expect(page).not.toHaveURL(/act=/);
  await page.goto('./#/matters/heating-price?tab=record');
  await expect(page.locator('main tbody tr', { hasText: '暂停计算审查期限' })).toHaveCount(1);
});

journey('a day that is none, or an end before its start, is refused by name', async ({ page }) => {
  const form = await stopForm(page);
  await form.locator('[name="on"]').fill('2026-02-30');
  await form.locator('button[type="submit"]').click();
  await expect(form.getByRole('alert')).toContainText('办理日期');
  await expect(form.locator('[name="on"]')).toHaveValue('2026-02-30');
  await expect(form.locator('[name="on"]')).toBeFocused();

  await page.goto('./#/matters/low-altitude?tab=procedure&act=openConsultation');
  await page.locator('header select').selectOption('undertaking');
  const notice = page.locator('main form');
  await notice.getByLabel('政府网站', { exact: true }).check();
  await notice.getByLabel('决策草案', { exact: true }).check();
  await notice.locator('[name="until"]').fill('2026-11-01');
  await notice.locator('button[type="submit"]').click();
  await expect(notice.getByRole('alert')).toContainText('不能记入案卷');
  await expect(notice.locator('[name="until"]')).toHaveValue('2026-11-01');
});

journey('long texts, emoji and rare characters survive a save and a reload', async ({ page }) => {
  await open(page, '/matters/new', 'undertaking');
  const form = page.locator('main form');
  const long = `开头🙂𠮷${'长'.repeat(9_990)}末尾`;
  const title = '罕见字𠮷与🙂的事项（示例）';
  await form.locator('[name="proposalSource"]').selectOption('department');
  for (const [name, value] of Object.entries({
    title,
    proposer: '示例单位',
    problem: long,
    basis: '价格法',
    solution: '分步',
    necessity: '必要',
  }))
    await form.locator(`[name="${name}"]`).fill(value);
  await page.reload(); // not sent yet: what was typed is kept
  await expect(form.locator('[name="problem"]')).toHaveValue(long, first);
  await form.locator('button[type="submit"]').click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await page.goto(`${page.url().split('?')[0]}?tab=record`);
  await page.reload();
  await page.locator('main tbody summary').first().click({ timeout: 30_000 });
  await expect(page.locator('main tbody tr').first()).toContainText('开头🙂𠮷长长长');
  await expect(page.locator('main tbody tr').first()).toContainText('末尾');
});
