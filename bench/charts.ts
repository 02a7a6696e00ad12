import type { Browser } from '@playwright/test';
import { type Row, showSpread, spreadOf } from './figures';
import type { Presented } from './pages/presented';
import type { Site } from './site';
import { visit } from './visit';

const WAYS = [
  ['efr', 'echarts-for-react'],
  ['hook', 'plain hook'],
  ['ours', 'our tile'],
] as const;
const COUNTS = [1, 12, 40];
const ROUNDS = 3;
const UPDATES = 3;

interface Runs {
  readonly mount: Presented[];
  readonly update: Presented[];
}

const median = (runs: readonly Presented[]) => spreadOf(runs.map(({ ms }) => ms));
const longest = (runs: readonly Presented[]) => Math.max(...runs.map((run) => run.longest));

/** 1, 12 and 40 charts of the same option appear and change: time to the last presented frame and the longest task. */
export async function measureCharts(browser: Browser, pages: Site): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const count of COUNTS) {
    const measured = new Map<string, Runs>(WAYS.map(([way]) => [way, { mount: [], update: [] }]));
    for (let round = 0; round < ROUNDS; round += 1)
      for (const [way] of WAYS)
        await visit(browser, `${pages.url}charts.html?way=${way}&count=${count}`, 1, async (_page, ask) => {
          await ask('warm');
          measured.get(way)?.mount.push(await ask('mount'));
          for (let update = 0; update < UPDATES; update += 1) measured.get(way)?.update.push(await ask('update'));
        });
    const base = measured.get('efr');
    for (const [way, name] of WAYS)
      for (const step of ['mount', 'update'] as const) {
        const runs = measured.get(way)?.[step] ?? [];
        const ratio = median(runs).median / median(base?.[step] ?? []).median;
        rows.push({
          what: `${count} charts ${step}, ${name} (ms)`,
          figure: showSpread(median(runs)),
          against: `${way === 'efr' ? 'baseline' : `${ratio.toFixed(2)} × echarts-for-react`}; longest task ${longest(runs).toFixed(0)} ms`,
        });
      }
  }
  return rows;
}

const TILES = 24;
const REFRESHES = 8;

/** 24 tiles get new data at once, CPU slowed four times: the longest task of the main thread. */
export async function measureRefresh(browser: Browser, pages: Site): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const [way, name] of WAYS)
    await visit(browser, `${pages.url}charts.html?way=${way}&count=${TILES}`, 4, async (_page, ask) => {
      await ask('warm');
      await ask('mount');
      await ask('update');
      const runs: Presented[] = [];
      for (let refresh = 0; refresh < REFRESHES; refresh += 1) runs.push(await ask('update'));
      rows.push({
        what: `${TILES} tiles refresh, ${name}: longest task (ms)`,
        figure: longest(runs) === 0 ? 'none above 50' : longest(runs).toFixed(0),
        against: `${way === 'ours' ? 'aim: none above 50' : 'baseline'}; all drawn after ${median(runs).median.toFixed(0)} ms`,
      });
    });
  return rows;
}
