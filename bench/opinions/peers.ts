import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../opinions-baseline', import.meta.url));

/** A package of the baseline, fetched the first time. */
function baseline(name: string): unknown {
  if (!existsSync(`${root}/node_modules`))
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: root, stdio: 'inherit' });
  return createRequire(`${root}/package.json`)(name);
}

interface Jieba {
  readonly Jieba: { withDict(dict: Uint8Array): { cut(text: string, hmm: boolean): readonly string[] } };
}

/** Words by jieba-rs, by its own dictionary. */
export function jiebaCut(): (text: string) => readonly string[] {
  const { Jieba } = baseline('@node-rs/jieba') as Jieba; // by its documentation
  const { dict } = baseline('@node-rs/jieba/dict') as { readonly dict: Uint8Array }; // by its documentation
  const jieba = Jieba.withDict(dict);
  return (text) => jieba.cut(text, false);
}

interface MiniSearch {
  addAll(rows: readonly { readonly id: number; readonly text: string }[]): void;
  search(text: string): readonly { readonly id: number }[];
}

/** An index of MiniSearch over pairs of signs, all of which must be there. */
export function miniSearch(texts: readonly string[]): (question: string) => ReadonlySet<number> {
  const MiniSearch = baseline('minisearch') as new (options: object) => MiniSearch; // by its documentation
  const pairs = (text: string) =>
    Array.from({ length: Math.max(1, text.length - 1) }, (_, at) => text.slice(at, at + 2));
  const index = new MiniSearch({ fields: ['text'], tokenize: pairs, searchOptions: { combineWith: 'AND' } });
  index.addAll(texts.map((text, id) => ({ id, text })));
  return (question) => new Set(index.search(question).map(({ id }) => id));
}
