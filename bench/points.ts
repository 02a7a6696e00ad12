import type { Browser } from '@playwright/test';
import { type Row, showSpread, spreadOf } from './figures';
import type { Presented } from './pages/presented';
import type { Site } from './site';
import { visit } from './visit';

const COUNTS = [10_000, 100_000, 1_000_000];
const ROUNDS = 3;

/** One line of so many points, from handing over typed arrays to the last presented frame. */
export async function measurePoints(browser: Browser, pages: Site, uplot: Site): Promise<readonly Row[]> {
  const ways = [
    ['ECharts as it comes', (count: number) => `${pages.url}points.html?way=raw&points=${count}`],
    ['ECharts with lttb', (count: number) => `${pages.url}points.html?way=lttb&points=${count}`],
    ['uPlot', (count: number) => `${uplot.url}?points=${count}`],
    ['ours', (count: number) => `${pages.url}points.html?way=ours&points=${count}`],
  ] as const;
  const rows: Row[] = [];
  for (const count of COUNTS) {
    const measured = new Map<string, number[]>(ways.map(([name]) => [name, []]));
    for (let round = 0; round < ROUNDS; round += 1)
      for (const [name, urlOf] of ways)
        await visit(browser, urlOf(count), 1, async (_page, ask) => {
          measured.get(name)?.push((await ask<Presented>('draw')).ms);
        });
    const of = (name: string) => spreadOf(measured.get(name) ?? []);
    for (const [name] of ways)
      rows.push({
        what: `${count.toLocaleString('en')} points, ${name} (ms)`,
        figure: showSpread(of(name)),
        against:
          name === 'ours'
            ? `${(of('ours').median / of('ECharts as it comes').median).toFixed(2)} × ECharts, ${(of('ours').median / of('uPlot').median).toFixed(2)} × uPlot`
            : 'baseline',
      });
  }
  return rows;
}
