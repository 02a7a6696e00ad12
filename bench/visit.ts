import type { Browser, Page } from '@playwright/test';
import type { Presented } from './pages/presented';

/** Opens a page of the bench, CPU slowed `slower` times, runs `work` and closes it. */
export async function visit<T>(
  browser: Browser,
  url: string,
  slower: number,
  work: (page: Page, ask: <A = Presented>(name: string, ...given: readonly unknown[]) => Promise<A>) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 2400 }, locale: 'zh-CN' });
  try {
    const page = await context.newPage();
    page.on('pageerror', (error) => console.error(`${url}: ${error.message}`));
    if (slower > 1) {
      const session = await context.newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
    }
    await page.goto(url);
    await page.waitForFunction(() => window.bench !== undefined, undefined, { timeout: 120_000 });
    return await work(page, <A>(name: string, ...given: readonly unknown[]) =>
      page.evaluate(
        ([asked, list]) => {
          const found = window.bench[asked];
          if (!found) throw new Error(`the page cannot ${asked}`);
          return found(...(list as never[])) as A; // what the page promises under this name
        },
        [name, given] as const,
      ),
    );
  } finally {
    await context.close();
  }
}
