import { expect, it } from 'vitest';
import { chineseWorkingCalendar } from '@/adapters/calendar';
import { inspectAttachment } from '@/adapters/files/attachments';
import { memoryFileStore } from '@/adapters/memory';
import { papersOnRecord } from '@/core/matter';
import { digestOfBytes } from '@/ports/file-store';
import { filesOverSample } from '../../files-over-sample';
import { buildSampleCity } from '../build-sample-city';
import { sampleFileList } from './sample-file-list';

const store = filesOverSample(memoryFileStore());

it.each(sampleFileList)('$file.name is what the list says, marked as a sample', async ({ digest, bytes, file }) => {
  const got = await store.get(digest);
  if (!got.ok) throw new Error(got.error.kind);
  expect([await digestOfBytes(got.value), got.value.length]).toEqual([digest, bytes]);
  expect(await inspectAttachment(file.name, got.value)).toEqual({ ok: true, value: file.type });
  expect(file.name).toContain('示例');
});
it('is the file of a paper of the sample city, each of them', () => {
  const named = buildSampleCity(chineseWorkingCalendar).flatMap(([matter, record]) =>
    papersOnRecord(record).flatMap(({ paper: { kind, digest, bytes, file } }) =>
      file ? [{ matter, kind, digest, bytes, file }] : [],
    ),
  );
  expect(named.toSorted((one, other) => one.kind.localeCompare(other.kind))).toEqual(
    sampleFileList.toSorted((one, other) => one.kind.localeCompare(other.kind)),
  );
});
it('stands before what is kept here', async () => {
  expect(await store.sizeOf('0'.repeat(64))).toBeUndefined();
  expect(await store.get('0'.repeat(64))).toMatchObject({ error: { kind: 'not-there' } });
});
