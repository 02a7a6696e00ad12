import { expect, it } from 'vitest';
import type { FileCard } from '@/ports/file-import';
import { aboutFile } from './file-card.fixtures';
import { localParser, type Parser } from './parser';
import { parserPool } from './parser-pool';

const card: FileCard = {
  about: aboutFile,
  fields: [{ name: 'n', kind: 'number', label: { zh: 'n', en: 'n' } }],
};
const csv = (text: string) => new TextEncoder().encode(text);
const never = () => new Promise<never>(() => undefined);

/** A pool whose parser hangs on a file of this name; counts those that run. */
function pool(longestMs?: number) {
  const counted = { running: 0 };
  const parser = parserPool(() => {
    counted.running += 1;
    const local = localParser();
    const hangs = <T>(name: string, work: () => Promise<T>) => (name === 'hangs.csv' ? never() : work());
    const parser: Parser = {
      ...local,
      read: (key, bytes, name, told) => hangs(name, () => local.read(key, bytes, name, told)),
      inspect: (bytes, name, reading) => hangs(name, () => local.inspect(bytes, name, reading)),
      table: (bytes, name, encoding) => hangs(name, () => local.table(bytes, name, encoding)),
    };
    return {
      parser,
      end: () => {
        counted.running -= 1;
      },
    };
  }, longestMs);
  return { parser, counted };
}

it('a file that does not end holds up no other, and can be stopped', async () => {
  const { parser, counted } = pool();
  const control = new AbortController();
  const hanging = parser.inspect(csv('n\n1\n'), 'hangs.csv', undefined, control.signal);
  const read = await parser.read('k', csv('n\n1\n2\n'), 'a.csv', card);
  expect([read.ok, counted.running]).toEqual([true, 2]);
  expect((await parser.ask('k', { dataset: 'd' }, 0, 10))?.total).toBe(2);
  control.abort();
  await expect(hanging).rejects.toThrow();
  expect(counted.running).toBe(1);
});

it('a file that takes too long is refused in words', async () => {
  const { parser, counted } = pool(20);
  const read = await parser.read('k', csv('n\n1\n'), 'hangs.csv', card);
  expect(!read.ok && read.error.problems[0]?.words.zh).toMatch(/已停止/);
  const table = await parser.table(csv('n\n1\n'), 'hangs.csv', undefined);
  expect(!table.ok && table.error.kind).toBe('too-large');
  expect(counted.running).toBe(0);
});

it('a table is kept under its key, under another once renamed, and let go when dropped', async () => {
  const { parser, counted } = pool();
  await parser.read('a', csv('n\n1\n'), 'a.csv', card);
  await parser.read('a', csv('n\n1\n2\n'), 'a.csv', card);
  expect([(await parser.kept('a'))?.rows, counted.running]).toEqual([2, 1]);
  await parser.rename('a', 'b');
  expect([await parser.kept('a'), (await parser.kept('b'))?.rows]).toEqual([undefined, 2]);
  await parser.drop('b');
  expect([await parser.ask('b', { dataset: 'd' }, 0, 1), counted.running]).toEqual([undefined, 0]);
});

it('a file that cannot be read leaves nothing running', async () => {
  const { parser, counted } = pool();
  expect((await parser.read('a', csv('m\n1\n'), 'a.csv', card)).ok).toBe(false);
  expect(counted.running).toBe(0);
});
