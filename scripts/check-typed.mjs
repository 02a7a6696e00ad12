import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { sourceFiles } from './source-files.mjs';

/**
 * Every TypeScript file belongs to a type check. Of two files that differ in `.ts` and `.tsx` alone the compiler drops one
 * without a word; a file outside every `include` is not looked at either. Arguments: what `tsc --listFiles` printed, where the
 * type checks were run before; without them the compiler is asked.
 */
const kept = process.argv.slice(2);
const lists =
  kept.length > 0
    ? kept.map((file) => readFileSync(file, 'utf8'))
    : ['tsconfig.json', 'tsconfig.node.json'].map((project) =>
        execFileSync('npx', ['tsc', '-p', project, '--listFilesOnly'], { encoding: 'utf8', maxBuffer: 64e6 }),
      );
const listed = new Set(lists.flatMap((list) => list.split('\n').map((file) => relative(process.cwd(), file.trim()))));
const files = sourceFiles('src', 'mocks', 'server', 'e2e', 'scripts').filter((file) => /\.tsx?$/.test(file));
const unseen = files.filter((file) => !listed.has(file));
for (const file of unseen) console.error(`not type-checked: ${file}`);
console.log(`typed: ${files.length - unseen.length} of ${files.length} files belong to a type check`);
process.exit(files.length === 0 || unseen.length > 0 ? 1 : 0);
