import { expect, journey } from './journey';

journey.use({ forcedColors: 'active' });

const paper = 'rgb(255, 255, 255)';

journey('in forced colours strips, keys and swatches keep their colours, each its own', async ({ page }) => {
  await page.goto('./');
  const strip = page.locator('.wait .hc-stance').first();
  await expect(strip).toBeVisible({ timeout: 30_000 });
  const colours = (selector: string) =>
    page.locator(selector).evaluateAll((all) => all.map((node) => getComputedStyle(node).backgroundColor));
  const parts = await strip
    .locator('.bar i')
    .evaluateAll((all) => all.map((node) => getComputedStyle(node).backgroundColor));
  const keys = await strip
    .locator('li i')
    .evaluateAll((all) => all.map((node) => getComputedStyle(node).backgroundColor));
  expect(new Set(parts).size).toBe(parts.length);
  expect(keys).toEqual(parts);
  expect(parts).not.toContain(paper);
  await expect(page.locator('.chart-swatches i').first()).toBeVisible({ timeout: 30_000 });
  const swatches = (await colours('.tile-timeline .chart-swatches i:not(.dashed)')).filter(
    (colour) => colour !== paper,
  );
  expect(new Set(swatches).size).toBeGreaterThanOrEqual(4);
});

journey(
  'in forced colours the current menu entry, tab and stage are framed, what is done differs from what is open',
  async ({ page }) => {
    await page.goto('./#/matters/river-shore?tab=schedule');
    await expect(page.locator('.plan-row').first()).toBeVisible({ timeout: 30_000 });
    const framed = (selector: string) =>
      page
        .locator(selector)
        .evaluateAll((all) =>
          all.filter((node) => getComputedStyle(node).outlineStyle === 'solid').map((node) => node.textContent),
        );
    expect(await framed('.matter-tabs a')).toEqual(['排期']);
    const mark = (row: string) =>
      page
        .locator(`${row} .mark`)
        .first()
        .evaluate((node) => getComputedStyle(node).backgroundColor);
    expect(await mark('.plan-row.done')).not.toBe(await mark('.plan-row.to-do'));
    await page.goto('./#/matters/river-shore?tab=procedure');
    await expect(page.locator('.rail .stage button').first()).toBeVisible({ timeout: 30_000 });
    expect(await framed('.rail .stage button')).toHaveLength(1);
    await page.goto('./#/catalogue');
    await expect(page.locator('main table')).toBeVisible({ timeout: 30_000 });
    expect((await framed('.app > nav a')).join()).toContain('事项目录');
  },
);
