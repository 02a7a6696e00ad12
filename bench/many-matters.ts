import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { build } from 'vite';
import { type Row, showSpread, spreadOf } from './figures';
import type { ManyMatters } from './many-matters.worker';

const [MATTERS, EVENTS] = [5_000, 200];

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Workers of Node 20 read no TypeScript: the worker is bundled first, as for the server. */
async function inWorker(): Promise<ManyMatters> {
  const outDir = here('../.cache/bench');
  await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': here('../src') } },
    publicDir: false,
    build: { ssr: here('./many-matters.worker.ts'), outDir, target: 'node20', emptyOutDir: true },
  });
  return new Promise((resolve, reject) => {
    const worker = new Worker(`${outDir}/many-matters.worker.js`);
    worker.once('message', (result: ManyMatters) => resolve(result));
    worker.once('error', reject);
  });
}

/** 5,000 matters of 200 events, folded and evaluated in one worker; and what one new event of a matter costs. */
export async function measureManyMatters(): Promise<readonly Row[]> {
  const { portfolioMs, naivePortfolioMsPerMatter, eventMs, naiveEventMs, rules, findings, differing, compared } =
    await inWorker();
  if (differing > 0) throw new Error(`${differing} of ${compared} findings differ between the two ways`);
  const naiveSeconds = (naivePortfolioMsPerMatter * MATTERS) / 1000;
  const seconds = spreadOf(portfolioMs.map((ms) => ms / 1000));
  const inOrder = [...eventMs].sort((a, b) => a - b);
  const [late = 0, slowest = 0] = [inOrder[Math.floor(inOrder.length * 0.99)], inOrder.at(-1)];
  return [
    {
      what: `naive: evaluate ${rules} rules at each event (s)`,
      figure: naiveSeconds.toFixed(0),
      against: 'baseline, from 20 matters',
    },
    {
      what: `fold ${MATTERS} × ${EVENTS} events, evaluate all rules (s)`,
      figure: showSpread(seconds, 2),
      against: `aim under 2 s; best ${Math.min(...portfolioMs.map((ms) => ms / 1000)).toFixed(2)}; ${(naiveSeconds / seconds.median).toFixed(0)} × faster; ${findings} findings`,
    },
    {
      what: 'naive: bind and evaluate all at one event (ms)',
      figure: showSpread(spreadOf(naiveEventMs), 3),
      against: 'baseline',
    },
    {
      what: 'one new event, changed rules only (ms)',
      figure: showSpread(spreadOf(eventMs), 3),
      against: `aim under 2 ms; 99 of 100 under ${late.toFixed(2)}, slowest ${slowest.toFixed(1)}; ${(spreadOf(naiveEventMs).median / spreadOf(eventMs).median).toFixed(0)} × faster`,
    },
    { what: 'findings compared with the naive way', figure: `${compared}`, against: 'all equal' },
  ];
}
