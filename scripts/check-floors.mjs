import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { cruise } from 'dependency-cruiser';
import { sourceFiles } from './source-files.mjs';

/**
 * Holds every import against the floor table (.dependency-cruiser.cjs). Counts the files it read and fails when there are
 * fewer than on disk; then plants violations in a copy and expects each to be found, for a checker that sees nothing is
 * green too.
 */
const { floors, forbidden } = createRequire(import.meta.url)('../.dependency-cruiser.cjs');

async function violations(baseDir, files) {
  const { output } = await cruise(
    files,
    {
      baseDir,
      ruleSet: { forbidden },
      validate: true,
      tsPreCompilationDeps: true,
      doNotFollow: { path: 'node_modules' },
      moduleSystems: ['es6', 'cjs'],
    },
    {
      alias: { '@': join(baseDir, 'src') },
      conditionNames: ['import', 'default'],
      exportsFields: ['exports'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css'],
    },
  );
  return {
    read: new Set(output.modules.filter((module) => !module.couldNotResolve).map((module) => module.source)),
    found: output.summary.violations.map(({ from, to, rule }) => ({ from, to, rule: rule.name })),
  };
}

/** Files that must be found guilty, and the rule that has to say so. */
const planted = [
  ['src/core/kernel/planted.ts', "import '../law';", 'floor core/kernel'],
  ['src/core/law/planted.ts', "import '@/core/deadlines';", 'floor core/law'],
  [
    'src/core/deadlines/planted.ts',
    "import type { Dossier } from '@/core/matter';\nexport type P = Dossier;",
    'floor core/deadlines',
  ],
  ['src/core/inspection/planted.ts', "import '@/queries';", 'floor core/inspection'],
  ['src/core/matter/planted.ts', "import '@/i18n';", 'floor core/matter'],
  ['src/core/matter/planted.tsx', "import 'react';", 'pure packages'],
  ['src/core/law/planted-node.ts', "import 'node:fs';", 'pure packages'],
  ['src/analysis/options/planted.ts', "import '@/core/law';", 'floor analysis'],
  ['src/analysis/opinions/planted.ts', "import '@/adapters/files';", 'floor analysis'],
  ['src/analysis/opinions/planted-node.ts', "import 'node:fs';", 'pure packages'],
  ['src/analysis/options/planted-solver.ts', "import 'yalps';", 'pure packages'],
  ['src/analysis/decision/linear-program/planted.ts', "import 'react';", 'solver package'],
  ['src/analysis/options/planted-deep.ts', "import '@/analysis/judgement/planted-inside';", 'door analysis/*'],
  ['src/i18n/planted.ts', "import '@/ui';", 'floor i18n'],
  ['src/ui/planted.ts', "import '@/core/law';", 'floor ui'],
  ['src/ports/clock/planted.ts', "import '@/adapters/memory';", 'floor ports'],
  ['src/adapters/memory/planted.ts', "import '@/adapters/http';", 'strangers adapters'],
  ['src/api/planted.ts', "import '@/queries';", 'floor api'],
  ['src/read-models/planted.ts', "import '@/i18n';", 'floor read-models'],
  ['src/figure-value/planted.ts', "import '@/charts';", 'floor figure-value'],
  ['src/queries/planted.ts', "const late = () => import('@/adapters/memory');\nlate();", 'floor queries'],
  ['src/forms/planted.ts', "import '@/charts';", 'floor forms'],
  ['src/features/planted-a/index.ts', "import '../planted-b';", 'strangers features'],
  ['src/features/planted-b/index.ts', "import '@/api';", 'floor features'],
  ['src/features/planted-c/index.ts', "import '@/core/kernel/civil-date';", 'door core/kernel'],
  ['server/planted.ts', "import '@/features/planted-a';", 'host'],
  ['server/planted-demo.ts', "import '../mocks/planted';", 'host'],
  ['src/apps/office/planted-host.ts', "import '../../../server/planted';", 'nobody imports server'],
  ['src/apps/office/planted.ts', "import '@/testing/planted';", 'testing'],
  [
    'src/apps/office/planted-deep.ts',
    "import { x } from '@/features/planted-a/inside';\nexport { x };",
    'door features/*',
  ],
  ['src/apps/office/planted-lost.ts', "import './nowhere';", 'resolvable'],
  ['src/ui/planted-ring-back.ts', "import './planted-ring';", 'no circles'],
  ['src/panels/data/planted.ts', "import '@/panels/portfolio';", 'floor panels/data'],
  ['src/data/planted.ts', "import '@/adapters/memory';", 'floor data'],
  ['src/law-ui/planted.ts', "import '@/forms';", 'floor law-ui'],
  ['mocks/planted-screen.ts', "import '../src/wiring/browser/planted';", 'demo'],
];
const scenery = [
  'src/analysis/judgement/planted-inside.ts',
  'src/testing/planted.ts',
  'mocks/planted.ts',
  'src/features/planted-a/inside.ts',
  'src/charts/index.ts',
  'src/wiring/browser/planted.ts',
];

async function selfTest() {
  mkdirSync('.cache', { recursive: true });
  const copy = mkdtempSync(resolve('.cache', 'floors-'));
  try {
    cpSync('src', join(copy, 'src'), { recursive: true });
    const plant = (file, text) => {
      mkdirSync(dirname(join(copy, file)), { recursive: true });
      writeFileSync(join(copy, file), text);
    };
    for (const file of scenery) plant(file, 'export const x = 1;\n');
    plant('src/ui/planted-ring.ts', "import './planted-ring-back';\n");
    for (const [file, text] of planted) plant(file, `${text}\n`);
    const { found } = await violations(copy, [...planted.map(([file]) => file), 'src/ui/planted-ring-back.ts']);
    return planted.filter(([file, , rule]) => !found.some((entry) => entry.from === file && entry.rule === rule));
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

const files = sourceFiles('src', 'mocks', 'server');
const { read, found } = await violations(
  process.cwd(),
  ['src', 'mocks', 'server'].filter((folder) => files.some((file) => file.startsWith(`${folder}/`))),
);
const unread = files.filter((file) => !read.has(file));
const homeless = readdirSync('src', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !floors.some((floor) => floor.split('/')[0] === entry.name))
  .map((entry) => `src/${entry.name}`);
const missed = await selfTest();

for (const { from, to, rule } of found) console.error(`${rule}: ${from} -> ${to}`);
for (const file of unread) console.error(`not read: ${file}`);
for (const folder of homeless) console.error(`not in the floor table: ${folder}`);
for (const [file, , rule] of missed) console.error(`self-test: "${rule}" did not see ${file}`);
console.log(
  `floors: ${files.length - unread.length} of ${files.length} files read, ${found.length} violations; ` +
    `self-test saw ${planted.length - missed.length} of ${planted.length} planted`,
);
process.exit(files.length === 0 || found.length + unread.length + homeless.length + missed.length > 0 ? 1 : 0);
