import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBundle } from '@/adapters/files/bundles';
import { recordChecks } from '@/adapters/web-crypto';
import { followBundle } from '@/core/record';
import { digestOfBytes } from '@/ports/file-store';
import { sampleEvent } from '@/ports/matter-store/matter-store.contract';
import { verify } from '../database/errands';
import { openSqlite } from '../database/open-sqlite';
import { sqlMatterStore } from '../database/sql-matter-store';
import type { OpenDatabase } from '../database/tables';
import { folderFileStore } from '../files/folder-file-store';
import { bundleOfMatter } from './bundle-of-matter';
import { recordBundleOf } from './record-bundle-of';
import { openRecordKeys } from './record-keys';
import { openRecordTree } from './record-tree';
import { storedZip, type ZipPart } from './stored-zip';

const folder = mkdtempSync(join(tmpdir(), 'hengce-bundle-files-'));
const AT = '2026-11-30T10:00:00.000Z';
const store = folderFileStore(join(folder, 'files'));
const bytesOf = (text: string) => new TextEncoder().encode(text);
const minutes = bytesOf('%PDF-1.7 会议纪要');
const draft = bytesOf('%PDF-1.7 决策草案');
let office: OpenDatabase;
let parts: readonly ZipPart[] = [];
let digests = { minutes: '', draft: '' };

const paper = (title: string, digest: string, bytes: number) => ({
  id: digest.slice(0, 12),
  kind: 'draft' as const,
  title,
  on: sampleEvent(1).on,
  digest,
  bytes,
  nonPublicBasis: null,
  file: { name: `${title}.pdf`, type: 'pdf' as const },
});
async function bundle(): Promise<Uint8Array> {
  const { db } = office;
  const keys = openRecordKeys(db, null, () => AT);
  const tree = openRecordTree(db, keys, () => AT);
  const made = bundleOfMatter({
    ...((await recordBundleOf({ db, keys, tree }, 'a', AT)) ?? { sealed: '', tree: '' }),
    record: await sqlMatterStore(office.db).read('a'),
    store,
  });
  if (!made.ok) throw new Error(made.error);
  return new Uint8Array(await new Response(made.value).arrayBuffer());
}
async function zipped(all: readonly ZipPart[]): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  async function* each() {
    yield* all;
  }
  for await (const piece of storedZip(each())) pieces.push(piece);
  return new Uint8Array(Buffer.concat(pieces));
}
const found = async (bytes: Uint8Array) => {
  const opened = await openBundle(bytes);
  if (!opened) return null;
  const { faults, filesNamed, filesLookedAt } = await followBundle(opened, recordChecks, null);
  return {
    filesNamed,
    filesLookedAt,
    faults: faults.map(({ kind, ...about }) => [kind, ...Object.values(about)].join(' ')),
  };
};

beforeAll(async () => {
  const opened = openSqlite(folder);
  if (!opened.ok) throw new Error(opened.error);
  office = opened.value;
  digests = { minutes: await digestOfBytes(minutes), draft: await digestOfBytes(draft) };
  await store.put(digests.minutes, minutes);
  await store.put(digests.draft, draft);
  await sqlMatterStore(office.db).append('a', 0, [
    { ...sampleEvent(1), papers: [paper('决策草案', digests.draft, draft.length)] },
    sampleEvent(2),
    { ...sampleEvent(3), papers: [paper('会议纪要', digests.minutes, minutes.length)] },
  ]);
  const whole = await openBundle(await bundle());
  parts = [
    { name: 'record.jsonl', bytes: bytesOf(whole?.text ?? '') },
    { name: 'tree.json', bytes: bytesOf(whole?.tree ?? '') },
    { name: `files/${digests.draft}/决策草案.pdf`, bytes: draft },
    { name: `files/${digests.minutes}/会议纪要.pdf`, bytes: minutes },
  ];
});
afterAll(async () => {
  await office.close();
  rmSync(folder, { recursive: true });
});

it('holds the record and every file that a paper of it names', async () => {
  expect(await found(await bundle())).toEqual({ filesNamed: 2, filesLookedAt: true, faults: [] });
  expect(Buffer.from(await bundle()).equals(Buffer.from(await zipped(parts)))).toBe(true);
});
it('reads a record without files, and says that they were not looked at', async () => {
  expect(await found(parts[0]?.bytes ?? bytesOf(''))).toEqual({ filesNamed: 2, filesLookedAt: false, faults: [] });
});

describe('tampered with, says which file', () => {
  const damaged = bytesOf('%PDF-1.7 会议记要');
  const swapped = (at: number, bytes: Uint8Array) =>
    parts.map((part, index) => (index === at ? { ...part, bytes } : part));
  it.each([
    ['one taken out', () => parts.slice(0, 3), ['file-missing 3 会议纪要']],
    ['one changed', () => swapped(3, damaged), [`file-changed 3 会议纪要 files/DIGEST/会议纪要.pdf`]],
    ['one put in', () => [...parts, { name: 'files/x/附件.pdf', bytes: damaged }], ['file-added files/x/附件.pdf']],
    [
      'another put beside the right one',
      () => [...parts, { name: `files/DIGEST/另一份.pdf`, bytes: damaged }],
      ['file-added files/DIGEST/另一份.pdf'],
    ],
    [
      'two exchanged: both are there',
      () => [parts[0], { ...parts[2], bytes: minutes }, { ...parts[3], bytes: draft }],
      [],
    ],
    ['emptied', () => swapped(3, new Uint8Array()), ['file-changed 3 会议纪要 files/DIGEST/会议纪要.pdf']],
  ] as const)('%s', async (_, tampered, faults) => {
    const named = tampered().map((part) => ({
      ...part,
      name: part?.name?.replace('DIGEST', digests.minutes) ?? '',
    })) as ZipPart[]; // all parts are there
    const seen = await found(await zipped(named));
    expect(seen?.faults.map((fault) => fault.replace(digests.minutes, 'DIGEST'))).toEqual(faults);
  });
  it('a bundle cut off, or something else altogether, is none', async () => {
    expect(await found((await bundle()).subarray(0, 400))).toBeNull();
    expect(await found(await zipped([{ name: 'letter.txt', bytes: minutes }]))).toBeNull();
  });
});

it('leaves out what was damaged in the store, and the office tells it when it verifies', async () => {
  expect(await verify({ db: office.db, keys: openRecordKeys(office.db, null, () => AT), files: store })).toMatchObject({
    ok: true,
    value: expect.stringContaining('2 files of papers'),
  });
  writeFileSync(join(folder, 'files', digests.minutes.slice(0, 2), digests.minutes), '损坏');
  expect(await found(await bundle())).toMatchObject({ faults: ['file-missing 3 会议纪要'] });
  expect(await verify({ db: office.db, keys: openRecordKeys(office.db, null, () => AT), files: store })).toMatchObject({
    ok: false,
    error: expect.stringContaining(`a, entry 3: the file of “会议纪要” is damaged (${digests.minutes})`),
  });
  rmSync(join(folder, 'files', digests.minutes.slice(0, 2)), { recursive: true });
  expect(await verify({ db: office.db, keys: openRecordKeys(office.db, null, () => AT), files: store })).toMatchObject({
    ok: false,
    error: expect.stringContaining('is missing'),
  });
});
