import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import readXlsxFile from 'read-excel-file/node';
import { expect, journey } from './journey';

const first = { timeout: 30_000 };
/** The first colour of categories in the light theme. */
const FIRST_BLUE = '#1f4e8c';

/** The gallery, at the picture with this name. */
async function openPicture(page: Page, name: string) {
  await page.goto('./#/dev/gallery');
  const tile = page.getByRole('figure', { name, exact: true });
  await tile.scrollIntoViewIfNeeded(first);
  await expect(tile.locator('.ink canvas').first()).toBeVisible(first);
  return tile;
}

/** The colours of most of a drawn picture, the most used first. */
const coloursOf = (tile: Locator) =>
  tile
    .locator('.ink canvas')
    .first()
    .evaluate((canvas) => {
      if (!(canvas instanceof HTMLCanvasElement)) throw new Error('no canvas');
      const { data = new Uint8ClampedArray() } =
        canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? {};
      const counts = new Map<string, number>();
      for (let at = 0; at < data.length; at += 4) {
        if ((data[at + 3] ?? 0) < 255) continue;
        const colour = `#${[...data.slice(at, at + 3)].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
        counts.set(colour, (counts.get(colour) ?? 0) + 1);
      }
      return [...counts]
        .sort(([, one], [, other]) => other - one)
        .slice(0, 8)
        .map(([colour]) => colour);
    });

journey.use({ contextOptions: { reducedMotion: 'no-preference' } });

journey('a reader travels over a chart by keyboard, hears each point, and opens its table', async ({ page }) => {
  const tile = await openPicture(page, 'time-series / typical');
  const plane = tile.getByRole('application');
  const voice = tile.locator('[aria-live="polite"]');
  await plane.focus();
  await expect(voice).toHaveText('2026年1月，供热投诉（示例） 3,120 件');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(voice).toHaveText('2026年3月，供热投诉（示例） 2,310 件，比上月少 18.7%');
  await expect(tile.locator('.bubble')).toHaveText('2026年3月，供热投诉（示例） 2,310 件，比上月少 18.7%');
  const ring = tile.locator('.ring');
  await expect(ring).toBeVisible();
  const before = await ring.boundingBox();
  await page.keyboard.press('End');
  await expect(voice).toContainText('2026年12月');
  await expect(voice).toContainText('预测 2,500—4,020');
  await expect.poll(async () => (await ring.boundingBox())?.x ?? 0).toBeGreaterThan((before?.x ?? 0) + 200);
  await page.keyboard.press('ArrowDown');
  await expect(voice).toContainText('上年同期');
  await page.keyboard.press('t');
  await expect(tile.getByRole('table')).toBeVisible();
  await expect(tile.getByRole('button', { name: '图形' })).toBeFocused();
  await page.keyboard.press('t');
  await tile.getByRole('application').focus();
  await page.keyboard.press('Escape');
  await expect(tile.getByRole('button', { name: '表格' })).toBeFocused();
});

journey('a ring finds bars, cells, regions, nodes and points of a canvas', async ({ page }) => {
  for (const name of [
    'category-bars / typical',
    'heat-grid / typical',
    'region-map / typical',
    'flow / typical',
    'boxes / typical',
    'share / doughnut',
    'long-series / typical',
    'matters-timeline / typical',
  ]) {
    const tile = await openPicture(page, name);
    await tile.getByRole('application').focus();
    await expect(tile.locator('.ring'), name).toBeVisible();
    const ring = await tile.locator('.ring').boundingBox();
    const plane = await tile.getByRole('application').boundingBox();
    expect(ring && plane && ring.x >= plane.x - 8 && ring.x + ring.width <= plane.x + plane.width + 8, name).toBe(true);
  }
  await expect(page.locator('figure', { hasText: 'long-series / typical' }).locator('canvas').first()).toBeAttached();
});

journey('a picture and a table leave with title, source, terms and time', async ({ page }) => {
  const tile = await openPicture(page, 'category-bars / typical');
  const save = async (kind: string) => {
    await tile.getByRole('button', { name: /更多$/ }).click();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      tile.getByRole('button', { name: kind, exact: true }).click(),
    ]);
    return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
  };
  const png = await save('PNG');
  expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
  expect(png.bytes.readUInt32BE(16)).toBe(1920);
  expect(png.bytes.length).toBeGreaterThan(20_000);

  const svg = (await save('SVG')).bytes.toString();
  for (const text of ['category-bars / typical', '14 项中', '来源：示例数据', '导出：']) expect(svg).toContain(text);

  const csv = (await save('CSV')).bytes.toString();
  expect(csv.startsWith('\uFEFF# 标题,category-bars / typical\r\n')).toBe(true);
  expect(csv).toContain('\r\n\r\n项目,工单（示例） (件)\r\n市住建局,3600\r\n');
  expect(csv).toContain('市林草局,480'); // folded into 其他 in the picture, whole in the file

  const xlsx = await save('XLSX');
  const sheets = await readXlsxFile(xlsx.bytes);
  const rows: unknown = 'data' in (sheets[0] ?? {}) ? Reflect.get(sheets[0] ?? {}, 'data') : sheets;
  expect(JSON.stringify(rows)).toContain('["市住建局",3600');
  expect(JSON.stringify(rows)).toContain('["# 来源","示例数据"');
});

journey('nothing moves where the system asks for less motion, whatever the person chose', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.addInitScript(() =>
    localStorage.setItem('hengce.charts', JSON.stringify({ state: { patterns: false, motion: true }, version: 0 })),
  );
  const tile = await openPicture(page, 'time-series / six');
  const ink = await coloursOf(tile);
  await page
    .getByRole('button', { name: /深色|浅色/ })
    .first()
    .click();
  const shot = () => tile.locator('.ink').screenshot();
  // Drawn anew, in its turn, once it is in view.
  const colour = async () => {
    await tile.scrollIntoViewIfNeeded();
    return coloursOf(tile);
  };
  await expect.poll(colour, first).not.toEqual(ink);
  const one = await shot();
  await page.waitForTimeout(250);
  expect((await shot()).equals(one)).toBe(true);
});

journey('high contrast adds patterns and keeps the picture readable', async ({ page }) => {
  const tile = await openPicture(page, 'category-bars / stacked');
  await expect.poll(() => coloursOf(tile)).toContain(FIRST_BLUE);
  const plain = await coloursOf(tile);
  await page.emulateMedia({ forcedColors: 'active' });
  await expect.poll(() => coloursOf(tile)).not.toEqual(plain);
  await page.emulateMedia({ forcedColors: 'none' });
  await expect.poll(() => coloursOf(tile)).toEqual(plain);
  await page.emulateMedia({ contrast: 'more' });
  await expect.poll(() => coloursOf(tile)).not.toEqual(plain);
  await page.emulateMedia({ contrast: 'no-preference' });
  await expect.poll(() => coloursOf(tile)).toEqual(plain);
});

journey('paper has every picture, sharp, with patterns, on white', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('mantine-color-scheme-value', 'dark'));
  const paperCode = page.waitForResponse(/\/svg-[^/]*\.js$/); // asked for when the page is at rest
  const tile = await openPicture(page, 'category-bars / stacked');
  const far = page.getByRole('figure', { name: 'heat-grid / typical', exact: true });
  await expect(far.locator('.ink canvas')).toHaveCount(0);
  await (await paperCode).finished();
  // A print waits for nothing: what was drawn before shall stand there as soon as the event has been heard.
  const patterns = await tile.evaluate((node) => {
    window.dispatchEvent(new Event('beforeprint'));
    return node.querySelectorAll('.ink pattern').length;
  });
  expect(patterns).toBeGreaterThan(0);
  await expect(far.locator('.ink svg')).toBeAttached(first);
  const fills = await tile
    .locator('.ink svg path')
    .evaluateAll((paths) => paths.map((path) => path.getAttribute('fill')));
  expect(fills).toContain(FIRST_BLUE); // of the light theme
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(tile.locator('.ink svg')).toHaveCount(0);
  await expect.poll(() => coloursOf(tile)).not.toContain(FIRST_BLUE);
});

journey('another screen or zoom draws the picture as sharp as it can be', async ({ page }) => {
  const tile = await openPicture(page, 'category-bars / stacked');
  const canvas = tile.locator('.ink canvas').first();
  const density = () =>
    canvas.evaluate((node) =>
      node instanceof HTMLCanvasElement ? node.width / node.getBoundingClientRect().width : 0,
    );
  await expect.poll(density).toBeCloseTo(1, 1);
  const protocol = await page.context().newCDPSession(page);
  await protocol.send('Emulation.setDeviceMetricsOverride', {
    width: 1400, // the event comes with another width alone
    height: 900,
    deviceScaleFactor: 2,
    mobile: false,
  });
  await expect.poll(density).toBeCloseTo(2, 1);
});

journey('the patterns a person chooses stay chosen', async ({ page }) => {
  const tile = await openPicture(page, 'category-bars / stacked');
  await expect.poll(() => coloursOf(tile)).toContain(FIRST_BLUE);
  const plain = await coloursOf(tile);
  await page.getByRole('checkbox', { name: /用花纹区分/ }).check();
  await tile.scrollIntoViewIfNeeded(); // out of view nothing is drawn
  await expect.poll(() => coloursOf(tile)).not.toEqual(plain);
  await page.reload();
  await tile.scrollIntoViewIfNeeded(first);
  await expect(tile.locator('.ink canvas').first()).toBeVisible(first);
  await expect.poll(() => coloursOf(tile)).toContain(FIRST_BLUE);
  expect(await coloursOf(tile)).not.toEqual(plain);
});
