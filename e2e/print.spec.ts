import type { Page } from '@playwright/test';
import { expect, journey } from './journey';

const sheets = async (page: Page) =>
  (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)
    ?.length;

/** What can be pressed or filled in and would stand on paper, and how often the page says that it shows a sample. */
const onPaper = (page: Page) =>
  page.evaluate(() => {
    const shown = (node: Element) => node.getClientRects().length > 0;
    const controls = [
      ...document.querySelectorAll('main :is(.hc-btn, select, input, textarea, [class*="Button-root"])'),
    ];
    const marks = [...document.querySelectorAll('.hc-sample, .hc-sample-print')];
    return {
      controls: controls.filter(shown).map((node) => node.textContent || node.outerHTML),
      marks: marks.filter(shown).length,
      blueLinks: [...document.querySelectorAll('main a')].filter(shown).filter((link) => {
        const { color, textDecorationLine } = getComputedStyle(link);
        return color === 'rgb(31, 78, 140)' || textDecorationLine !== 'none';
      }).length,
    };
  });
const clean = { controls: [], marks: 1, blueLinks: 0 };

journey(
  'the cockpit, printed before anyone scrolled, has every picture, and the screen is whole afterwards',
  async ({ page }) => {
    const map = page.waitForResponse(/\/map-[^/]*\.js$/); // the last picture's code, asked for when the page is at rest
    await page.goto('./');
    await (await map).finished();
    await expect(page.locator('main .hc-skeleton')).toHaveCount(0, { timeout: 30_000 });
    await page.waitForTimeout(1_000);
    const drawn = await page.evaluate(() => {
      window.dispatchEvent(new Event('beforeprint'));
      const pictures = [...document.querySelectorAll('.cockpit .picture')];
      return {
        pictures: pictures.length,
        empty: pictures
          .filter((picture) => picture.querySelectorAll('.ink svg :is(path, text)').length < 5)
          .map((picture) => picture.closest('figure')?.getAttribute('aria-label')),
      };
    });
    expect(drawn).toEqual({ pictures: 7, empty: [] });
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 794, height: 1123 });
    expect(await onPaper(page)).toEqual(clean);
    const over = await page.evaluate(() =>
      [...document.querySelectorAll('.cockpit .plane')]
        .filter((plane) => {
          const svg = plane.querySelector('svg')?.getBoundingClientRect();
          const room = plane.getBoundingClientRect();
          return !svg || svg.bottom > room.bottom + 1 || svg.right > room.right + 1;
        })
        .map((plane) => plane.closest('figure')?.getAttribute('aria-label')),
    );
    expect(over).toEqual([]);
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await page.emulateMedia({ media: null });
    await page.setViewportSize({ width: 1440, height: 900 });

    expect(await sheets(page)).toBeLessThanOrEqual(4);
    const pictures = page.locator('.cockpit .picture');
    for (const picture of await pictures.all()) {
      await picture.scrollIntoViewIfNeeded();
      await expect(picture.locator('canvas').first()).toBeVisible();
      await expect(picture.locator('.ink svg')).toHaveCount(0);
      const misfit = () =>
        picture.evaluate((node) => {
          const canvas = node.querySelector('canvas')?.getBoundingClientRect();
          const plane = node.querySelector('.plane')?.getBoundingClientRect();
          return canvas && plane ? Math.abs(canvas.width - plane.width) + Math.abs(canvas.height - plane.height) : 999;
        });
      await expect.poll(misfit).toBeLessThanOrEqual(2);
    }
  },
);

journey('the inspection pack opens with its title, breaks no word and wastes no sheet', async ({ page }) => {
  await page.goto('./#/inspection');
  await expect(page.locator('.check-matrix tbody tr')).toHaveCount(18, { timeout: 60_000 });
  expect(await sheets(page)).toBeLessThanOrEqual(3);
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 673, height: 1000 });
  expect(await onPaper(page)).toEqual(clean);
  await expect(page.locator('main h1:visible')).toHaveText([/重大行政决策督察包/]);
  const broken = await page.evaluate(() =>
    [...document.querySelectorAll('.check-matrix td .hc-light')]
      .filter(
        (light) => light.getClientRects().length !== 1 || light.scrollWidth > (light.closest('td')?.clientWidth ?? 0),
      )
      .map((light) => light.textContent),
  );
  expect(broken).toEqual([]);
  const small = await page.evaluate(() =>
    [...document.querySelectorAll('.check-matrix :is(th, td, .hc-light)')].filter(
      (cell) => Number.parseFloat(getComputedStyle(cell).fontSize) < 10,
    ),
  );
  expect(small).toHaveLength(0);
});

journey('a brief says who issued it and when, and leaves room for instructions', async ({ page }) => {
  await page.goto('./#/matters/heating-price');
  await expect(page.getByRole('heading', { name: '要决定什么' })).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText('印发日期')).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 673, height: 1000 });
  await expect(page.locator('.letterhead')).toContainText('编制机关：市发展改革委');
  await expect(page.locator('.letterhead')).toContainText('印发日期：2026年11月23日');
  const room = await page.locator('.instructions').boundingBox();
  expect(room?.height).toBeGreaterThan(90);
  await expect(page.locator('.brief')).not.toContainText(/[A-Z]+\d*\/\d+/);
  expect(await onPaper(page)).toEqual(clean);
});

const mostSheets: Readonly<Record<string, number>> = { inspection: 2, schedule: 2 };
const printed = ['opinions', 'experts', 'options', 'risk', 'legality', 'meeting', 'papers', 'execution', 'record'];

journey(
  'the pages of a matter are printed without controls, inspection and schedule on two sheets',
  async ({ page }) => {
    for (const tab of [...Object.keys(mostSheets), ...printed]) {
      await page.emulateMedia({ media: null });
      await page.goto(`./#/matters/river-shore?tab=${tab}`);
      await expect(page.locator('.matter-tabs [aria-current="page"]')).toHaveAttribute(
        'href',
        new RegExp(`tab=${tab}`),
      );
      await expect(page.locator('main :is(.hc-card, .inspect-row, .plan-row)').first()).toBeVisible({
        timeout: 30_000,
      });
      await expect(page.locator('main .hc-skeleton')).toHaveCount(0);
      const most = mostSheets[tab];
      if (most) expect(await sheets(page), tab).toBeLessThanOrEqual(most);
      await page.emulateMedia({ media: 'print' });
      expect(await onPaper(page), tab).toEqual(clean);
    }
  },
);
