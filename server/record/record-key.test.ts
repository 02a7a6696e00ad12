import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { verify } from '../database/errands';
import { openSqlite } from '../database/open-sqlite';
import { keptRecordKey, recordKey } from './record-key';

it('is made when a record is first sealed, not by who only looks', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'hengce-key-'));
  const opened = openSqlite(folder);
  if (!opened.ok) throw new Error(opened.error);
  const { db, close } = opened.value;
  expect(await verify(db, undefined)).toMatchObject({
    ok: true,
    value: expect.stringContaining('the office has no key'),
  });
  expect(await keptRecordKey(db)).toBeNull();
  const { key } = await recordKey(db);
  expect(key).toMatch(/^[0-9a-f]{64}$/);
  expect((await recordKey(db)).key).toBe(key);
  expect(await verify(db, undefined)).toMatchObject({ ok: true, value: expect.stringContaining(key) });
  await close();
  rmSync(folder, { recursive: true });
});
