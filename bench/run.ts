import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { measureBundle } from './bundle';
import type { Row } from './figures';
import { measureFirstView } from './first-view';
import { measureFold } from './fold';
import { measureHeap } from './heap';
import { measureManyMatters } from './many-matters';
import { openBrowser, serveFolder } from './site';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const dist = here('../dist');
const baselineRoot = here('./react-admin-baseline');
const parts = ['bundle', 'first-view', 'fold', 'many-matters', 'heap'];
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !parts.includes(name));
if (unknown.length > 0) {
  console.error(`no such bench: ${unknown.join(', ')}; there are ${parts.join(', ')}`);
  process.exit(2);
}
const wants = (name: string) => wanted.length === 0 || wanted.includes(name);

function print(title: string, rows: readonly Row[]) {
  console.log(`\n${title}`);
  for (const { what, figure, against } of rows) console.log(`  ${what.padEnd(46)} ${figure.padStart(26)}   ${against}`);
}

const npx = (args: readonly string[], cwd: string) =>
  execFileSync('npx', args, { cwd, stdio: ['ignore', 'ignore', 'inherit'] });

/** The baseline has its own packages, fetched the first time it is measured. */
function buildBaseline(): string {
  if (!existsSync(`${baselineRoot}/node_modules`))
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: baselineRoot,
      stdio: 'inherit',
    });
  npx(['vite', 'build', baselineRoot, '--config', here('./baseline.vite.config.ts')], here('..'));
  return `${baselineRoot}/dist`;
}

if (wants('fold')) print('Fold and evaluate (Node)', measureFold());
if (wants('many-matters')) print('Many matters (one worker of Node)', await measureManyMatters());
if (['bundle', 'first-view', 'heap'].some(wants)) {
  npx(['vite', 'build'], here('..'));
  npx(['vite', 'build', '--config', 'vite.server.config.ts'], here('..'));
  const site = await serveFolder(dist);
  const browser = await openBrowser();
  try {
    if (wants('bundle')) print('Size of the first view', await measureBundle(browser, site, dist));
    if (wants('first-view')) {
      const baseline = await serveFolder(buildBaseline());
      try {
        print('First view, CPU slowed four times', await measureFirstView(browser, site, baseline));
      } finally {
        baseline.stop();
      }
    }
    if (wants('heap')) print('Heap (Chromium, after collection)', await measureHeap(browser, site));
  } finally {
    await browser.close();
    site.stop();
  }
}
