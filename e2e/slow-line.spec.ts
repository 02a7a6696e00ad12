import { expect, journey } from './journey';

for (const scheme of ['light', 'dark'] as const)
  journey(
    `on a slow line the frame stands at once, ${scheme}, and nothing jumps when its code comes`,
    async ({ page }) => {
      const protocol = await page.context().newCDPSession(page);
      await protocol.send('Network.enable');
      await protocol.send('Network.emulateNetworkConditions', {
        offline: false,
        latency: 400,
        downloadThroughput: 50_000,
        uploadThroughput: 50_000,
      });
      await page.emulateMedia({ colorScheme: scheme });
      await page.goto('./', { waitUntil: 'commit' });
      const frame = page.locator('.frame');
      await expect(frame).toBeVisible({ timeout: 5_000 });
      await expect(frame).toHaveCSS('background-color', scheme === 'dark' ? 'rgb(18, 25, 36)' : 'rgb(243, 245, 248)');
      const painted = await page.evaluate(
        () =>
          new Promise<number>((told) => {
            new PerformanceObserver((list) => {
              for (const entry of list.getEntriesByName('first-contentful-paint')) told(entry.startTime);
            }).observe({ type: 'paint', buffered: true });
          }),
      );
      const edges = (menu: string, top: string) =>
        page.evaluate(
          (names) =>
            names.map((name) => Math.round(document.querySelector(name)?.getBoundingClientRect().bottom ?? -1)),
          [menu, top],
        );
      const width = await page.locator('.frame-menu').evaluate((node) => node.getBoundingClientRect().width);
      const before = await edges('.frame-top', '.frame-top');
      await expect(page.locator('.app > nav')).toBeVisible({ timeout: 60_000 });
      await expect(frame).toHaveCount(0);
      const codeHere = await page.evaluate(() =>
        Math.max(
          ...performance
            .getEntriesByType('resource')
            .filter(({ name }) => name.includes('/assets/frame-'))
            .map((entry) => entry.startTime + entry.duration),
        ),
      );
      expect(painted).toBeLessThan(codeHere);
      expect(await page.locator('.app > nav').evaluate((node) => node.getBoundingClientRect().width)).toBe(width);
      const after = await edges('.app .top', '.app .top');
      expect(Math.abs((after[0] ?? 0) - (before[0] ?? 99))).toBeLessThanOrEqual(4);
    },
  );

journey('the theme a person chose stands from the first picture on', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('mantine-color-scheme-value', 'dark'));
  await page.emulateMedia({ colorScheme: 'light' });
  await page.route(/\/assets\/index-.*\.js/, () => undefined); // the code never comes
  await page.goto('./', { waitUntil: 'commit' });
  await expect(page.locator('.frame')).toHaveCSS('background-color', 'rgb(18, 25, 36)');
});
