import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { sourceFiles } from './source-files.mjs';

/**
 * One word, one thing: no two doors (`index.ts`) of `src` export one name for two declarations. A declaration that several
 * doors hand on is one thing and passes.
 */
const REEXPORT = /^export (?:type )?\{([^}]*)\} from '([^']+)';/gms;
const named = (list) =>
  list
    .split(',')
    .map((one) => one.trim().replace(/^type /, ''))
    .filter(Boolean)
    .map((one) => one.split(' as '))
    .map(([from, as = from]) => ({ from: from.trim(), as: as.trim() }));

const fileOf = (from, path) => {
  const base = path.startsWith('@/') ? join('src', path.slice(2)) : normalize(join(dirname(from), path));
  return [`${base}.ts`, `${base}.tsx`, join(base, 'index.ts'), base].find((file) => existsSync(file)) ?? base;
};

/** Where a name that a file hands on is declared, as `file:name`. */
function declaredAt(file, name, read) {
  for (const [, list, path] of read(file).matchAll(REEXPORT)) {
    const found = named(list).find(({ as }) => as === name);
    if (found) return declaredAt(fileOf(file, path), found.from, read);
  }
  return `${file}:${name}`;
}

/** The names of some doors that stand for several declarations: name -> where they are declared. */
function homonymsOf(doors, read) {
  const seen = new Map();
  for (const door of doors)
    for (const [, list] of read(door).matchAll(REEXPORT))
      for (const { as } of named(list)) seen.set(as, (seen.get(as) ?? new Set()).add(declaredAt(door, as, read)));
  return [...seen].filter(([, at]) => at.size > 1);
}

const planted = {
  'src/a/index.ts': "export { one, type Two } from './x';\n",
  'src/b/index.ts': "export {\n  one,\n  type Two,\n} from './y';\n",
  'src/b/y': "export type { Two } from '../a/x';\nexport const one = 2;\n",
  'src/a/x': 'export const one = 1;\nexport type Two = 2;\n',
};
const seen = homonymsOf(['src/a/index.ts', 'src/b/index.ts'], (file) => planted[file]).map(([name]) => name);
const selfTest = seen.join() === 'one';

const texts = new Map();
const read = (file) => {
  if (!texts.has(file)) texts.set(file, existsSync(file) ? readFileSync(file, 'utf8') : '');
  return texts.get(file);
};
const doors = sourceFiles('src').filter((file) => file.endsWith('/index.ts'));
const homonyms = homonymsOf(doors, read);
for (const [name, at] of homonyms) console.error(`one name, two things: ${name}\n  ${[...at].join('\n  ')}`);
console.log(
  `homonyms: ${homonyms.length} in ${doors.length} doors; self-test ${selfTest ? 'saw' : 'MISSED'} the planted one`,
);
process.exit(doors.length === 0 || homonyms.length > 0 || !selfTest ? 1 : 0);
