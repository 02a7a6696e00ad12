import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordChecks } from '@/adapters/web-crypto';
import { chainAfter, followBundle } from '@/core/record';
import { sampleEvent } from '@/ports/matter-store/matter-store.contract';
import { openSqlite } from '../database/open-sqlite';
import { sqlMatterStore } from '../database/sql-matter-store';
import type { OpenDatabase } from '../database/tables';
import { recordBundleOf } from './record-bundle-of';
import { openRecordKeys } from './record-keys';
import { openRecordTree } from './record-tree';

const folder = mkdtempSync(join(tmpdir(), 'hengce-bundle-'));
const AT = '2026-11-30T10:00:00.000Z';
let office: OpenDatabase;
let lines: readonly string[] = [];
let key = '';

beforeAll(async () => {
  const opened = openSqlite(folder);
  if (!opened.ok) throw new Error(opened.error);
  office = opened.value;
  const store = sqlMatterStore(office.db);
  await store.append(
    'a',
    0,
    [1, 2, 3, 4].map((seq) => sampleEvent(seq, `罕见字𠮷🙂 ${seq}`)),
  );
  await store.append(
    'b',
    0,
    [1, 2, 3, 4].map((seq) => sampleEvent(seq, `别案 ${seq}`)),
  );
  lines = await bundle('a');
  ({ key } = await openRecordKeys(office.db, null, () => AT).current());
});
afterAll(async () => {
  await office.close();
  rmSync(folder, { recursive: true });
});

async function sealed(matter: string) {
  const { db } = office;
  const keys = openRecordKeys(db, null, () => AT);
  return recordBundleOf({ db, keys, tree: openRecordTree(db, keys, () => AT) }, matter, AT);
}
const bundle = async (matter: string) => ((await sealed(matter))?.sealed ?? '').trimEnd().split('\n');
const kinds = async (tried: readonly string[], known: string | null = key) =>
  (await followBundle({ text: tried.join('\n'), files: null, tree: null }, recordChecks, known)).faults.map(
    ({ kind, ...about }) => [kind, ...Object.values(about)].join(' '),
  );
const changed = (line: number, change: (value: Record<string, unknown>) => object) =>
  lines.map((text, index) => (index === line ? JSON.stringify(change(JSON.parse(text))) : text));
const without = (...gone: readonly number[]) => lines.filter((_, index) => !gone.includes(index));
/** The text as the one who reckons the whole chain anew would hand it in. */
function reckonedAnew() {
  let chain = '';
  const entries = changed(2, (entry) => ({
    ...entry,
    body: String(entry.body).replace('示例市', '别市').replace(' 2', ' 9'),
  }))
    .slice(1)
    .map((text) => {
      const entry = JSON.parse(text);
      chain = chainAfter(chain, entry.body, recordChecks.sha256);
      return JSON.stringify({ ...entry, chain });
    });
  return [JSON.stringify({ ...JSON.parse(lines[0] ?? ''), chain }), ...entries];
}

it('holds as it was handed out, also when a mail program ended its lines otherwise', async () => {
  const standing = await followBundle(
    { text: `${lines.join('\r\n')}\r\n`, files: null, tree: null },
    recordChecks,
    key,
  );
  expect(standing).toMatchObject({
    faults: [],
    entries: 4,
    signatureLookedAt: true,
    seal: { matter: 'a', signedAt: AT },
  });
  expect(await sealed('nobody')).toBeUndefined();
});
it('is sealed by one key for all matters and all times', async () =>
  expect(JSON.parse((await bundle('b'))[0] ?? '')).toMatchObject({ key, matter: 'b', entries: 4 }));

describe('tampered with, says where', () => {
  const cases: readonly (readonly [string, () => readonly string[] | Promise<readonly string[]>, readonly string[]])[] =
    [
      [
        'one letter of an entry',
        () => changed(2, (one) => ({ ...one, body: String(one.body).replace(' 2', ' 9') })),
        ['changed 2'],
      ],
      [
        'a value of the chain',
        () => changed(2, (one) => ({ ...one, chain: '0'.repeat(64) })),
        ['changed 2', 'changed 3'],
      ],
      ['an entry taken out', () => without(2), ['out-of-order 3 2 3', 'count 4 3']],
      ['the tail cut off', () => without(4), ['count 4 3', 'other-end']],
      [
        'two entries swapped',
        () => [0, 1, 3, 2, 4].map((index) => lines[index] ?? ''),
        ['out-of-order 3 2 3', 'out-of-order 4 4 2', 'out-of-order 5 3 4'],
      ],
      ['an entry given twice', () => [...lines, lines[4] ?? ''], ['out-of-order 6 5 4', 'count 4 5']],
      [
        'an entry of another matter put in',
        async () => [...lines.slice(0, 2), (await bundle('b'))[2] ?? '', ...lines.slice(3)],
        ['changed 2', 'changed 3'],
      ],
      ['the seal put on another matter', () => changed(0, (seal) => ({ ...seal, matter: 'b' })), ['signature']],
      [
        'the day of the seal',
        () => changed(0, (seal) => ({ ...seal, signedAt: '2020-01-01T00:00:00.000Z' })),
        ['signature'],
      ],
      [
        'the tail cut off and the seal written to it',
        () => [
          changed(0, (seal) => ({ ...seal, entries: 3, chain: JSON.parse(lines[3] ?? '').chain }))[0] ?? '',
          ...without(0, 4),
        ],
        ['signature'],
      ],
      ['everything reckoned anew', reckonedAnew, ['signature']],
      [
        'an entry that is no entry',
        () => lines.map((text, index) => (index === 2 ? text.slice(0, 40) : text)),
        ['unreadable 3', 'changed 3'],
      ],
      ['another seal altogether', () => ['{}', ...lines.slice(1)], ['unreadable 1']],
      ['nothing', () => [''], ['unreadable 1']],
    ];
  it.each(cases)('%s', async (_, tampered, faults) => expect(await kinds(await tampered())).toEqual(faults));

  it('sealed with another key: told where that of the office is known', async () => {
    const other = '1'.repeat(64);
    expect(await kinds(lines, other)).toEqual([`foreign-key ${key}`]);
    expect(await kinds(lines, null)).toEqual([]);
    expect(
      await kinds(
        changed(0, (seal) => ({ ...seal, key: other })),
        null,
      ),
    ).toEqual(['signature']);
  });
});
