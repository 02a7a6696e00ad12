import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { expect, journey } from './journey';

journey('a board is made, set by keyboard, undone, saved, exported and read back', async ({ page }) => {
  await page.goto('./#/evidence');
  await page.getByRole('button', { name: '新建看板' }).click({ timeout: 60_000 });
  const make = async (set: RegExp) => {
    await page.getByRole('button', { name: '添加图' }).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: '来自哪个系统' }).click();
    await page.getByRole('option', { name: /城市数据/ }).click();
    await dialog.getByRole('button', { name: set }).click();
    await expect(dialog.getByText('在浏览器内计算').first()).toBeVisible();
    await dialog.getByRole('button', { name: '加到看板' }).click();
    await expect(dialog).toHaveCount(0);
  };
  await make(/12345 工单月度汇总/);
  await make(/区县基本情况/);
  const panel = page.locator('.board-panel').first();
  await expect(panel).toBeVisible();
  const grip = page.getByRole('button', { name: /^移动 12345 工单月度汇总/ });
  await grip.focus();
  await page.keyboard.press('Shift+ArrowDown');
  await expect(page.getByText(/高 11 行/)).toBeAttached();
  await page.keyboard.press('Control+z');
  await page.getByRole('button', { name: '重做' }).click();
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await expect(page.getByText('已保存')).toBeVisible();
  await page.getByRole('button', { name: '完成' }).click();
  await page.getByRole('button', { name: '更多', exact: true }).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: '导出为文件' }).click(),
  ]);
  const text = await readFile(await file.path(), 'utf8');
  expect(JSON.parse(text).panels).toHaveLength(2);
  await page.getByRole('button', { name: '全部看板' }).click();
  const chooser = page.locator('input[type="file"]');
  await chooser.setInputFiles({
    name: 'board.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text.replace('"format": 1', '"format": 2')),
  });
  await expect(page.getByRole('alert')).toContainText('format');
  await chooser.setInputFiles({ name: 'board.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await expect(page.locator('.board-panel')).toHaveCount(2);
});

journey('a board filters, drills and keeps its state in the address', async ({ page }) => {
  await page.goto('./#/evidence?board=sample-city');
  await expect(page.getByText('6.34').first()).toBeVisible({ timeout: 60_000 });
  await page.getByRole('combobox', { name: '筛选：区县' }).click();
  await page.getByRole('option', { name: '南岗区' }).click();
  await expect(page.getByText('已筛选 区县').first()).toBeVisible();
  expect(decodeURIComponent(page.url())).toContain('南岗区');
  await page.reload();
  await expect(page.getByText('已筛选 区县').first()).toBeVisible({ timeout: 60_000 });
  await page.getByRole('button', { name: '按事项：更多' }).click();
  await page.getByRole('button', { name: '查看明细' }).click();
  await expect(page.getByRole('dialog').getByRole('columnheader').first()).toBeVisible();
  await page.keyboard.press('Escape');
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(
    violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
  ).toEqual([]);
});

journey('a stretch drawn over a line by pointer is the period of the whole board', async ({ page }) => {
  await page.goto('./#/evidence?board=sample-city');
  const topics = page.locator('[data-panel="topics"]').getByText(/最多/).first();
  await expect(topics).toBeVisible({ timeout: 60_000 });
  const before = await topics.textContent();
  const picture = page.locator('[data-panel="trend"]').locator('canvas').first();
  await picture.scrollIntoViewIfNeeded();
  const box = await picture.boundingBox();
  if (!box) throw new Error('the line is not drawn');
  const at = (share: number) => [box.x + box.width * share, box.y + box.height / 2] as const;
  await page.mouse.move(...at(0.35));
  await page.mouse.down();
  await page.mouse.move(...at(0.5), { steps: 6 });
  await page.mouse.move(...at(0.65), { steps: 6 });
  await page.mouse.up();
  await expect(page).toHaveURL(/period/);
  const [from, to] = [page.getByLabel('时期 自'), page.getByLabel('时期 至')];
  await expect(from).toHaveValue(/^\d{4}-\d{2}$/);
  const [first, last] = [await from.inputValue(), await to.inputValue()];
  expect(first < last).toBe(true);
  await expect(topics).not.toHaveText(before ?? '');
  // The address says it all: opened again, it is the same board.
  await page.reload();
  await expect(from).toHaveValue(first, { timeout: 60_000 });
  await expect(to).toHaveValue(last);
  await page.getByRole('button', { name: '清除筛选' }).click();
  await expect(from).toHaveValue('');
  await expect(topics).toHaveText(before ?? '', { timeout: 20_000 });
});

journey('a board is begun for a matter from its evidence tab, saved, and listed there', async ({ page }) => {
  await page.goto('./#/matters/metro-fare?tab=evidence');
  await page.getByRole('link', { name: '新建本事项的看板' }).click({ timeout: 60_000 });
  await page.getByLabel('标题').fill('票价执行情况');
  await expect(page.getByRole('combobox', { name: '归属' })).toHaveValue(/票价/);
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await expect(page.getByText('已保存')).toBeVisible();
  await page.getByRole('button', { name: '完成' }).click();
  await page.getByRole('main').getByRole('link', { name: /票价/ }).first().click();
  await expect(page.getByRole('link', { name: '票价执行情况' })).toBeVisible({ timeout: 40_000 });
});

journey(
  'what is relied on is frozen, and running it again shows what a new month changed',
  async ({ page, expected }) => {
    expected.push(/404 .*\/api\/documents\/snapshots\//); // asked for before it is kept
    await page.goto('./#/evidence?board=sample-heating');
    await page.getByRole('button', { name: '供热类工单：更多' }).click({ timeout: 60_000 });
    await page.getByRole('button', { name: '作为依据固定' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(/引用它说明什么/).fill('说明供热投诉集中在采暖季');
    await dialog.getByRole('button', { name: '固定并引用' }).click();
    await expect(dialog.getByText('已记入案卷')).toBeVisible({ timeout: 40_000 });
    await page.goto('./#/matters/heating-price?tab=evidence');
    await expect(page.getByText('引用了 1 项数据作为依据')).toBeVisible({ timeout: 40_000 });
    await page.getByRole('button', { name: /^重跑比对/ }).click();
    await expect(page.getByText('与引用时完全一致，摘要值相同。')).toBeVisible();
    await page.getByLabel('演示日期').fill('2026-12-28');
    await page.getByLabel('演示日期').press('Enter');
    await expect(page.getByText('晚于演示的当日')).toHaveCount(0); // the day is kept
    await page.goto('./#/evidence');
    await page.goto('./#/matters/heating-price?tab=evidence');
    await page.reload();
    await page.getByRole('button', { name: /^重跑比对/ }).click({ timeout: 60_000 });
    await expect(page.getByText(/与引用时不同：.*新增 1 行/)).toBeVisible();
    await page.getByRole('link', { name: '看当时的数字' }).click();
    await expect(page.getByText('固定的数字，不随来源变化').first()).toBeVisible();
  },
);

journey.describe('on a phone', () => {
  journey.use({ viewport: { width: 390, height: 844 } });
  journey('a board stands in one column in its own order', async ({ page }) => {
    await page.goto('./#/evidence?board=sample-heating');
    await expect(page.locator('.board-panel').first()).toHaveAttribute('data-panel', 'burden', { timeout: 60_000 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  });
});

journey('a board stands on A4 sheets, each panel whole, letters as large as on the screen', async ({ page }) => {
  const paperCode = page.waitForResponse(/\/svg-[^/]*\.js$/);
  await page.goto('./#/evidence?board=sample-city');
  await expect(page.locator('[data-panel="trend"] canvas').first()).toBeVisible({ timeout: 60_000 });
  // Begun by the browser, a print waits for nothing: panels nobody scrolled to must be there by then.
  await expect(page.locator('main .hc-skeleton')).toHaveCount(0);
  await (await paperCode).finished();
  const drawn = await page.evaluate(() => {
    window.dispatchEvent(new Event('beforeprint'));
    const inks = [...document.querySelectorAll('[data-panel] .ink')];
    const missing = inks.filter((ink) => !ink.querySelector('svg')).map((ink) => ink.closest('figure')?.ariaLabel);
    window.dispatchEvent(new Event('afterprint'));
    return { pictures: inks.length, missing };
  });
  expect(drawn).toEqual({ pictures: 5, missing: [] });
  await page.getByRole('button', { name: '更多' }).first().click();
  const sheets = page.evaluate(
    () =>
      new Promise<{ width: number; clipped: (string | null)[]; waiting: number; small: string[] }>((done) => {
        window.print = () => {
          const panels = [...document.querySelectorAll<HTMLElement>('[data-panel]')];
          done({
            width: document.querySelector('main')?.clientWidth ?? 0,
            clipped: panels
              .filter((panel) => panel.scrollWidth > panel.clientWidth + 1)
              .map((panel) => panel.textContent),
            waiting: document.querySelectorAll('main .hc-skeleton').length,
            small: panels
              .filter((panel) => {
                const svg = panel.querySelector('.ink svg');
                return svg && Math.abs(svg.getBoundingClientRect().width - Number(svg.getAttribute('width'))) > 2;
              })
              .map((panel) => panel.dataset.panel ?? ''),
          });
        };
      }),
  );
  await page.getByRole('menuitem', { name: '打印' }).click();
  const { width, clipped, waiting, small } = await sheets;
  expect(width).toBeGreaterThan(600);
  expect(width).toBeLessThan(720);
  expect({ clipped, waiting, small }).toEqual({ clipped: [], waiting: 0, small: [] });
});
