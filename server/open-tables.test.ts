import { expect, it } from 'vitest';
import type { Words } from '@/core/kernel';
import { openTables } from './open-tables';

const example = new URL('./tables.example.json', import.meta.url).pathname;

it('the example is a file the server takes; without an address it is listed as unavailable', async () => {
  const told: Words[] = [];
  const without = openTables(example, {}, (fault) => told.push(fault));
  expect(without).toMatchObject({
    ok: true,
    value: { source: null, entry: { available: false, base: 'api/gateway/' } },
  });
  expect(told.map(({ en }) => en)).toEqual([expect.stringContaining('GATEWAY_DATABASE_URL is not set')]);
  const withAddress = openTables(example, { GATEWAY_DATABASE_URL: 'postgres://x@127.0.0.1:1/x' }, () => undefined);
  expect(withAddress).toMatchObject({ ok: true, value: { entry: { available: true } } });
  expect(JSON.stringify(withAddress.ok && withAddress.value.entry)).not.toContain('postgres:');
  if (withAddress.ok) await withAddress.value.close();
});
it('a file that is no such file is named with its place', () =>
  expect(openTables(new URL('./backends.example.json', import.meta.url).pathname, {}, () => undefined)).toMatchObject({
    ok: false,
    error: expect.arrayContaining([expect.stringContaining('tables: ')]),
  }));
