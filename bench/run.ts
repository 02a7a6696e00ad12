import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser } from '@playwright/test';
import { measureBundle } from './bundle';
import { measureCharts, measureRefresh } from './charts';
import type { Row } from './figures';
import { measureFiles } from './files';
import { measureFirstView } from './first-view';
import { measureFold } from './fold';
import { measureHeap } from './heap';
import { measureLocalAnswer } from './local-answer';
import { measureManyInBrowser } from './many-in-browser';
import { measureManyMatters } from './many-matters';
import { measureOpinions } from './opinions';
import { servePlainly } from './plain-server';
import { measurePoints } from './points';
import { openBrowser, type Site, serveFolder } from './site';
import { measureTileSoak, measureWallSoak } from './wall-soak';
import { measureWeightings } from './weightings';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const npx = (args: readonly string[]) =>
  execFileSync('npx', args, { cwd: here('..'), stdio: ['ignore', 'ignore', 'inherit'] });

/** A baseline has its own packages, fetched the first time it is measured. */
function buildBaseline(name: string): string {
  const root = here(`./${name}-baseline`);
  if (!existsSync(`${root}/node_modules`))
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: root, stdio: 'inherit' });
  npx(['vite', 'build', root, '--logLevel', 'error', '--config', here('./baseline.vite.config.ts')]);
  return `${root}/dist`;
}

/** Built once, when the first part needs it. */
const once = <T>(make: () => Promise<T>) => {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
};
const sites: Site[] = [];
const kept = async (opening: Promise<Site>) => {
  const site = await opening;
  sites.push(site);
  return site;
};
const app = once(() => {
  npx(['vite', 'build', '--logLevel', 'error']);
  npx(['vite', 'build', '--logLevel', 'error', '--config', 'vite.server.config.ts']);
  return kept(serveFolder(here('../dist')));
});
const pages = once(() => {
  npx(['vite', 'build', '--logLevel', 'error', '--config', here('./pages.vite.config.ts')]);
  return kept(servePlainly(here('../.cache/bench-pages')));
});
const baseline = (name: string) => kept(servePlainly(buildBaseline(name)));

interface Part {
  readonly title: string;
  measure(browser: () => Promise<Browser>): Promise<readonly Row[]>;
}

const parts: Readonly<Record<string, Part>> = {
  fold: { title: 'Fold and evaluate (Node)', measure: async () => measureFold() },
  'local-answer': { title: 'Four panels over a million rows (Node)', measure: async () => measureLocalAnswer() },
  weightings: {
    title: 'SMAA-2 over a million weightings (Node, one thread)',
    measure: async () => measureWeightings(),
  },
  files: { title: 'A workbook of a million rows (Node)', measure: measureFiles },
  'many-matters': { title: 'Many matters (one worker of Node)', measure: measureManyMatters },
  'many-in-browser': {
    title: 'Thousands of matters in the browser, loaded anew',
    measure: async (browser) => measureManyInBrowser(await browser(), await app()),
  },
  opinions: { title: 'Opinions read through (Node, one thread)', measure: async () => measureOpinions() },
  bundle: {
    title: 'Size of the first view',
    measure: async (browser) => measureBundle(await browser(), await app(), here('../dist')),
  },
  'first-view': {
    title: 'First view, CPU slowed four times',
    measure: async (browser) =>
      measureFirstView(await browser(), await app(), {
        'react-admin': await baseline('react-admin'),
        antd: await baseline('antd'),
      }),
  },
  charts: {
    title: 'Charts appear and change, to the last presented frame',
    measure: async (browser) => measureCharts(await browser(), await pages()),
  },
  refresh: {
    title: '24 tiles refresh, CPU slowed four times',
    measure: async (browser) => measureRefresh(await browser(), await pages()),
  },
  points: {
    title: 'Points, to the last presented frame',
    measure: async (browser) => measurePoints(await browser(), await pages(), await baseline('uplot')),
  },
  'wall-soak': {
    title: 'A wall for days (Chromium, after collection)',
    measure: async (browser) => [
      ...(await measureTileSoak(await browser(), await pages())),
      ...(await measureWallSoak(await browser(), await app())),
    ],
  },
  heap: {
    title: 'Heap (Chromium, after collection)',
    measure: async (browser) => measureHeap(await browser(), await app()),
  },
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in parts));
if (unknown.length > 0) {
  console.error(`no such bench: ${unknown.join(', ')}; there are ${Object.keys(parts).join(', ')}`);
  process.exit(2);
}
const browser = once(() => openBrowser());
try {
  for (const [name, { title, measure }] of Object.entries(parts)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const rows = await measure(browser);
    console.log(`\n${title}`);
    for (const { what, figure, against } of rows)
      console.log(`  ${what.padEnd(56)} ${figure.padStart(26)}   ${against}`);
  }
} finally {
  await browser().then((opened) => opened.close());
  for (const site of sites) site.stop();
}
