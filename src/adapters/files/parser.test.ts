import { expect, it } from 'vitest';
import type { Query } from '@/analysis/tables';
import type { FileCard } from '@/ports/file-import';
import { aboutFile } from './file-card.fixtures';
import { localParser } from './parser';

const field = (name: string, kind: 'text' | 'number') => ({ name, kind, label: { zh: name, en: name } });
const card: FileCard = {
  about: aboutFile,
  fields: [field('name', 'text'), field('n', 'number')],
};
const csv = (rows: number, from = 0) =>
  new TextEncoder().encode(`name,n\n${Array.from({ length: rows }, (_, n) => `x${n % 3},${n + from}`).join('\n')}\n`);
const numbers = async (parser: ReturnType<typeof localParser>, push: Query, from: number, size = 2) => {
  const part = await parser.ask('k', push, from, size);
  return part && [...(part.table.columns.at(-1)?.values ?? [])];
};
const up: Query = { dataset: 'd', order: [{ field: 'n' }] };
const down: Query = { dataset: 'd', order: [{ field: 'n', desc: true }] };

it('two who page by turns each get the rows of their own question', async () => {
  const parser = localParser();
  await parser.read('k', csv(9), 'a.csv', card);
  expect(await numbers(parser, up, 0)).toEqual([0, 1]);
  expect(await numbers(parser, down, 0)).toEqual([8, 7]);
  expect(await numbers(parser, up, 2)).toEqual([2, 3]);
  expect(await numbers(parser, down, 8)).toEqual([0]);
  for (let least = 0; least < 12; least += 1) {
    const where = { t: 'cmp', field: 'n', is: 'ge', value: least } as const;
    expect(await numbers(parser, { ...up, where }, 0, 1)).toEqual(least < 9 ? [least] : []);
  }
  expect(await numbers(parser, up, 4)).toEqual([4, 5]);
});

it('a file that is read anew answers anew, one that is dropped not at all', async () => {
  const parser = localParser();
  await parser.read('k', csv(3), 'a.csv', card);
  expect(await numbers(parser, up, 0)).toEqual([0, 1]);
  await parser.read('k', csv(3, 100), 'a.csv', card);
  expect(await numbers(parser, up, 0)).toEqual([100, 101]);
  await parser.drop('k');
  expect(await numbers(parser, up, 0)).toBeUndefined();
});
