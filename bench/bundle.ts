import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Browser } from '@playwright/test';
import { z } from 'zod';
import type { Row } from './figures';
import type { Site } from './site';

const manifestSchema = z.record(
  z.string(),
  z.object({
    file: z.string(),
    isEntry: z.boolean().optional(),
    imports: z.array(z.string()).optional(),
    dynamicImports: z.array(z.string()).optional(),
    css: z.array(z.string()).optional(),
  }),
);
type Manifest = z.infer<typeof manifestSchema>;

const closure = (manifest: Manifest, key: string, seen = new Set<string>()): Set<string> => {
  if (!seen.has(key)) {
    seen.add(key);
    for (const next of manifest[key]?.imports ?? []) closure(manifest, next, seen);
  }
  return seen;
};

/**
 * Bytes on the wire (gzip, level 9) of the first view of the cockpit at 1440 × 900: before the first number, of the chart
 * engine, and all of it. What Chromium really fetched is what counts; a file that only the demo needs (reachable from the
 * entry through `mocks/` alone) is left out.
 */
export async function measureBundle(browser: Browser, site: Site, dist: string): Promise<readonly Row[]> {
  const manifest = manifestSchema.parse(JSON.parse(readFileSync(`${dist}/.vite/manifest.json`, 'utf8')));
  const filesOf = (roots: readonly string[]) =>
    new Set(roots.flatMap((root) => [...closure(manifest, root)].map((key) => manifest[key]?.file ?? '')));
  const screens = Object.keys(manifest).filter((key) => key.startsWith('src/'));
  const product = filesOf([...screens, ...Object.keys(manifest).filter((key) => manifest[key]?.isEntry)]);
  const demo = filesOf(Object.keys(manifest).filter((key) => key.startsWith('mocks/')));
  const weigh = (files: Iterable<string>) =>
    [...files].reduce((sum, file) => sum + gzipSync(readFileSync(`${dist}/${file}`), { level: 9 }).length, 0);

  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN' });
  const page = await context.newPage();
  await page.goto(site.url);
  await page.waitForFunction(() => performance.getEntriesByName('first-chart').length > 0);
  await page.waitForLoadState('networkidle');
  const { fetched, firstNumber } = await page.evaluate(() => ({
    firstNumber: performance.getEntriesByName('first-number')[0]?.startTime ?? 0,
    fetched: performance
      .getEntriesByType('resource')
      .map((entry) => ({ path: new URL(entry.name).pathname.slice(1), start: entry.startTime })),
  }));
  await context.close();
  const mine = fetched.filter(({ path }) => product.has(path) || path.endsWith('.css'));
  const scripts = mine.filter(({ path }) => path.endsWith('.js'));
  const engine = filesOf(['src/charts/canvas.tsx', 'src/charts/engine.ts'].filter((key) => manifest[key]));
  const shell = filesOf([
    'src/apps/office/screens/cockpit.tsx',
    ...Object.keys(manifest).filter((key) => manifest[key]?.isEntry),
  ]);
  // Chart code is asked for while the numbers are on their way; it is not what they wait for.
  const boards = filesOf(['src/features/cockpit/boards.tsx']);
  const before = scripts
    .filter(({ path, start }) => shell.has(path) || (start <= firstNumber && !engine.has(path) && !boards.has(path)))
    .map(({ path }) => path)
    .filter((path) => !demo.has(path) || shell.has(path));
  const chart = scripts.map(({ path }) => path).filter((path) => engine.has(path) && !shell.has(path));
  const all = mine.map(({ path }) => path).filter((path) => !demo.has(path) || shell.has(path) || engine.has(path));
  const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB gzip`;
  return [
    { what: 'JavaScript before the first number', figure: kB(weigh(new Set(before))), against: 'at most 180 kB' },
    { what: 'first chart chunk', figure: kB(weigh(new Set(chart))), against: 'at most 190 kB' },
    { what: 'whole first view (JavaScript and CSS)', figure: kB(weigh(new Set(all))), against: 'at most 380 kB' },
  ];
}
