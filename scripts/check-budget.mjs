import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/**
 * What the page loads before anything else, and what the chart engine weighs, by the manifest of the last build: gzip, level 9.
 * The bench measures what a browser really fetches; this is the quick guard beside it.
 */
const dist = 'dist';
const read = (name) => JSON.parse(readFileSync(`${dist}/.vite/${name}.json`, 'utf8'));

const closure = (manifest, key, seen = new Set()) => {
  if (!seen.has(key)) {
    seen.add(key);
    for (const next of manifest[key]?.imports ?? []) closure(manifest, next, seen);
  }
  return seen;
};
const filesOf = (manifest, ...keys) =>
  new Set(
    keys.flatMap((key) => {
      if (!manifest[key]) throw new Error(`${key} is not in the manifest`);
      return [...closure(manifest, key)].flatMap((part) => [manifest[part].file, ...(manifest[part].css ?? [])]);
    }),
  );
const weigh = (files) =>
  [...files].reduce((sum, file) => sum + gzipSync(readFileSync(`${dist}/${file}`), { level: 9 }).length, 0) / 1000;

const office = read('manifest');
const shell = filesOf(office, 'index.html', 'src/apps/office/screens/cockpit.tsx');
const chart = new Set([...filesOf(office, 'src/charts/canvas.tsx')].filter((file) => !shell.has(file)));
const open = new Set([...filesOf(read('open'), 'open.html')].filter((file) => file.endsWith('.js')));
const budgets = [
  ['shell and cockpit, before the first number', weigh(shell), 180],
  ['canvas and engine of the first chart', weigh(chart), 190],
  ['first page of the public site, its JavaScript', weigh(open), 90],
];
for (const [what, kB, most] of budgets) console.log(`${what}: ${kB.toFixed(1)} kB gzip, at most ${most}`);
process.exit(budgets.some(([, kB, most]) => kB > most) ? 1 : 0);
