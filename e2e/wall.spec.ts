import { expect, journey } from './journey';

journey.use({ viewport: { width: 1920, height: 1080 }, contextOptions: { reducedMotion: 'no-preference' } });

journey('the wall turns its pages by itself, in the dark, and obeys the keys', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('./#/wall?every=2');
  const position = page.locator('footer [role="status"]');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('件事等待领导决定', { timeout: 30_000 });
  await expect(page.locator('.wall')).toHaveCSS('background-color', 'rgb(18, 25, 36)');
  await expect(position).toContainText('第 2 页', { timeout: 10_000 });
  await page.keyboard.press('Space');
  await page.keyboard.press('1');
  await expect(position).toContainText('第 1 页');
  await page.waitForTimeout(3_000);
  await expect(position).toContainText('第 1 页');
  await page.keyboard.press('ArrowLeft');
  await expect(position).toContainText('第 8 页');
  await page.getByRole('link', { name: '退出大屏' }).click();
  await expect(page.getByRole('navigation', { name: '主导航' }).first()).toBeVisible();
});

const screens = [
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 },
  { width: 1024, height: 768 },
];

journey('every page of the wall fits every screen and can be read', async ({ page }) => {
  await page.goto('./#/wall?every=3600');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible({ timeout: 30_000 });
  for (let shown = 1; shown <= 8; shown += 1) {
    await page.keyboard.press(String(shown));
    await expect(page.locator('.wall main [role="status"][aria-label]')).toHaveCount(0, { timeout: 30_000 });
    for (const screen of screens) {
      await page.setViewportSize(screen);
      await page.waitForTimeout(400);
      const { least, count, over } = await page.evaluate(() => {
        const walker = document.createTreeWalker(
          document.querySelector('.wall main') ?? document.body,
          NodeFilter.SHOW_TEXT,
        );
        const found: number[] = [];
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const parent = node.parentElement;
          if (!parent || !node.textContent?.trim() || parent.closest('.hc-sr, table, style')) continue;
          const range = document.createRange();
          range.selectNodeContents(node);
          const { height: tall, width: wide } = range.getBoundingClientRect();
          if (tall > 0 && wide > 0) found.push(tall);
        }
        return {
          least: Math.min(...found),
          count: found.length,
          over: document.documentElement.scrollHeight - innerHeight,
        };
      });
      const where = `page ${shown} at ${screen.width} × ${screen.height}`;
      expect(count, where).toBeGreaterThan(3);
      expect(least / screen.height, where).toBeGreaterThanOrEqual(1 / 75);
      expect(over, where).toBeLessThanOrEqual(0);
    }
  }
});

journey('with reduced motion no page turns by itself; the buttons and keys do', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('./#/wall?every=1');
  const position = page.locator('footer [role="status"]');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible({ timeout: 30_000 });
  await page.waitForTimeout(3_000);
  await expect(position).toContainText('第 1 页');
  await page.getByRole('button', { name: '下一页' }).click();
  await expect(position).toContainText('第 2 页');
});

journey(
  'the first page begins with what is overdue and keeps every line within the page, in English too',
  async ({ page }) => {
    await page.goto('./#/wall?every=3600');
    const rows = page.locator('.waits li');
    await expect(rows.first()).toContainText('逾期', { timeout: 30_000 });
    await expect(rows.filter({ hasText: '轨道交通四号线' })).toContainText('临期');
    await page.getByRole('link', { name: '退出大屏' }).click();
    await page
      .getByRole('button', { name: 'Language: English' })
      .or(page.getByText('EN', { exact: true }))
      .first()
      .click();
    await page.goto('./#/wall?every=3600');
    await expect(rows.first()).toContainText('overdue');
    const over = await rows.evaluateAll((all) => {
      const edge = document.querySelector('.wall .fitted')?.getBoundingClientRect().right ?? 0;
      return all.filter((row) => [...row.children].some((part) => part.getBoundingClientRect().right > edge + 1))
        .length;
    });
    expect(over).toBe(0);
  },
);

journey('a phone is told where the wall belongs, with a way back', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./#/wall');
  await expect(page.getByText('大屏请在会议室的大屏幕上打开')).toBeVisible({ timeout: 30_000 });
  await page.getByRole('link', { name: '回到驾驶舱' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('等您决定', { timeout: 30_000 });
});
