import { expect, it } from 'vitest';
import { sampleDraft } from '@/ports/connected-sources/source-draft.fixtures';
import { httpSources } from './http-sources';

const answering = (status: number, body: object) =>
  httpSources(new URL('http://localhost/'), async () => Response.json(body, { status }));
const refused = {
  isSecretSet: true,
  needsInternalHost: true,
  latencyMs: null,
  failed: { refusal: { kind: 'failed', status: 502, said: 'inner-address' }, todo: { zh: '不准', en: 'Not allowed' } },
  sets: [],
  more: [],
};
const found = {
  ...refused,
  needsInternalHost: false,
  latencyMs: 12,
  failed: null,
  sets: [
    { source: 'orders', title: '工单', rows: 7, fields: [{ name: 'id', label: '编号', kind: 'number' }], failed: null },
  ],
};

it.each([refused, found])('tells what a test found', async (told) =>
  expect(await answering(200, told).test(sampleDraft())).toEqual({ ok: true, value: told }),
);

it.each([
  [409, { kind: 'conflict', by: '别人', at: '2026-11-23T02:00:00.000Z' }],
  [409, { kind: 'taken' }],
  [422, { kind: 'faults', faults: [{ field: 'address', why: 'address' }] }],
  [403, { kind: 'not-allowed' }],
])('tells why it was not saved: %s %j', async (status, body) =>
  expect(await answering(status, body).save('traffic', { version: 1, state: 'on', draft: sampleDraft() })).toEqual({
    ok: false,
    error: body,
  }),
);

it('tells a server that fails from one that is not reached', async () => {
  expect(await answering(500, { title: 'Server error' }).state()).toEqual({ ok: false, error: { kind: 'server' } });
  const silent = httpSources(new URL('http://localhost/'), () => Promise.reject(new TypeError('fetch failed')));
  expect(await silent.kept()).toEqual({ ok: false, error: { kind: 'offline' } });
});
