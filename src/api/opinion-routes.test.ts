import { describe, expect, it } from 'vitest';
import { httpMatterApi, httpOpinions } from '@/adapters/http';
import { memoryMatterStore, memoryOpinionStore, memoryWorkspaceStore } from '@/adapters/memory';
import { civilDate } from '@/core/kernel';
import type { RoleId } from '@/core/matter';
import { digestOfOpinions, type ReceivedOpinion } from '@/ports/opinion-store';
import { actorOf } from '@/testing/given';
import { testCalendar } from '@/testing/test-calendar';
import { createApi } from './create-api';

const opinion = (text: string, more: Partial<ReceivedOpinion> = {}): ReceivedOpinion => ({
  receivedOn: '2026-03-10',
  channel: '信函',
  district: '道里区',
  stance: 'oppose',
  theme: '收费',
  clause: null,
  text,
  person: 'P-1',
  ...more,
});

/** A matter under consultation, and the API of whoever is `role.is`. */
async function consulted() {
  const role: { is: RoleId } = { is: 'undertaking' };
  const kept = memoryOpinionStore();
  let reads = 0;
  const opinions: typeof kept = {
    ...kept,
    rows: (matterId) => {
      reads += 1;
      return kept.rows(matterId);
    },
  };
  /** How often rows were read since it was last asked. */
  const countReads = () => {
    const counted = reads;
    reads = 0;
    return counted;
  };
  const api = createApi({
    documents: memoryWorkspaceStore(),
    matters: memoryMatterStore([
      [
        'm-1',
        [
          ['MatterProposed', { title: '停车收费', origin: 'entered', profileId: 'hlj2021' }],
          [
            'ConsultationOpened',
            { until: '2026-04-05', noticeChannels: ['newspaper'], noticeFields: [], shorteningReason: null },
          ],
        ].map(([type, payload], at) => ({
          schema: 2 as const,
          id: `c${at}`,
          seq: at + 1,
          recordedAt: '2026-03-02T09:00:00+08:00',
          on: civilDate('2026-03-02'),
          actor: actorOf('undertaking'),
          commandId: `c${at}`,
          type: type as 'MatterProposed',
          payload: payload as Record<string, unknown>,
        })),
      ],
    ]),
    opinions,
    clock: { today: () => civilDate('2026-11-23'), now: () => '2026-11-23T09:00:00+08:00' },
    calendar: testCalendar,
    city: '示例市',
    profileId: 'hlj2021',
    meetings: [],
    identify: async () => actorOf(role.is),
  });
  const base = new URL('http://localhost/');
  const send = async (request: Request) => api.fetch(request);
  return { api, role, opinions, countReads, matterApi: httpMatterApi(base, send), intake: httpOpinions(base, send) };
}

const seal = (batch: Record<string, unknown>, commandId = 's1') => ({
  commandId,
  expectedVersion: 2,
  request: { type: 'receiveOpinions', on: '2026-11-20', channel: '信函', ...batch },
});

describe('opinions of a matter', () => {
  it('are read once their batch is sealed, and not before', async () => {
    const { matterApi, intake } = await consulted();
    const rows = [opinion('太贵'), opinion('支持', { stance: 'support', person: 'P-2', clause: '6' })];
    const received = await intake.receive('m-1', { id: 'b1', channel: '信函', opinions: rows });
    expect(received).toEqual({
      ok: true,
      value: { id: 'b1', channel: '信函', rows: 2, persons: 2, digest: digestOfOpinions(rows) },
    });
    expect(await matterApi.opinions('m-1')).toEqual({ ok: true, value: [] });
    if (!received.ok) return;
    const { id: batch, rows: count, persons, digest } = received.value;
    expect(await matterApi.submit('m-1', seal({ batch, rows: count, persons, digest }))).toMatchObject({
      kind: 'recorded',
    });
    expect(await matterApi.opinions('m-1')).toMatchObject({
      ok: true,
      value: [
        { id: 'b1-1', text: '太贵', batch: 'b1', repeated: false },
        { id: 'b1-2', clause: '6', stance: 'support' },
      ],
    });
  });

  it('are counted in the list without reading a row, and a batch that is withdrawn leaves every figure', async () => {
    const { matterApi, intake, opinions, countReads } = await consulted();
    const listed = async () => {
      const answer = await matterApi.matters();
      return answer.ok ? answer.value[0]?.opinions : undefined;
    };
    const bring = async (id: string, rows: readonly ReceivedOpinion[], version: number) => {
      const received = await intake.receive('m-1', { id, channel: '信函', opinions: rows });
      if (!received.ok) throw new Error(received.error.kind);
      const { id: batch, rows: count, persons, digest } = received.value;
      const act = { ...seal({ batch, rows: count, persons, digest }, `seal-${id}`), expectedVersion: version };
      expect(await matterApi.submit('m-1', act)).toMatchObject({ kind: 'recorded' });
    };
    await bring('b1', [opinion('太贵'), opinion('支持', { stance: 'support', person: 'P-2' })], 2);
    await bring('b2', [opinion('太 贵', { person: 'P-3' }), opinion('太贵', { person: 'P-1' })], 3);
    countReads();
    const both = { rows: 4, grouped: 2, persons: 3, stance: { oppose: 3, support: 1 } };
    expect(await listed()).toMatchObject(both);
    expect(await listed()).toMatchObject(both);
    const withdrawal = { type: 'withdrawEntry', entry: 4, on: '2026-11-23', reason: '重复导入' };
    expect(await matterApi.submit('m-1', { commandId: 'w1', expectedVersion: 4, request: withdrawal })).toMatchObject({
      kind: 'recorded',
    });
    expect(await listed()).toMatchObject({ rows: 2, grouped: 2, persons: 2, stance: { oppose: 1, support: 1 } });
    expect(countReads()).toBe(0);
    expect(await matterApi.opinions('m-1')).toMatchObject({ value: { length: 2 } });
    expect(await opinions.batch('m-1', 'b2')).toBeDefined(); // what was received is kept
  });

  it.each([
    ['a digest nobody computed', { rows: 2, persons: 2, digest: 'a'.repeat(64) }, 'digest'],
    ['rows that were never brought', { batch: 'b9', rows: 2, persons: 2, digest: 'a'.repeat(64) }, 'batch'],
    ['another count', { batch: 'b1', rows: 3, persons: 2 }, 'batch'],
    ['another number of people', { batch: 'b1', rows: 2, persons: 1 }, 'batch'],
  ])('are not sealed with %s', async (_name, claim, field) => {
    const { matterApi, intake } = await consulted();
    const rows = [opinion('一'), opinion('二', { person: 'P-2' })];
    await intake.receive('m-1', { id: 'b1', channel: '信函', opinions: rows });
    expect(await matterApi.submit('m-1', seal({ digest: digestOfOpinions(rows), ...claim }))).toMatchObject({
      kind: 'refused',
      refusal: { kind: 'invalid', field },
    });
    expect(await matterApi.record('m-1')).toMatchObject({ value: { length: 2 } });
  });

  it('recorded long after the day ask for a reason, and the answer says so', async () => {
    const { matterApi } = await consulted();
    const late = seal({ on: '2026-04-06', rows: 4, persons: 4, digest: null });
    expect(await matterApi.submit('m-1', late)).toMatchObject({
      kind: 'refused',
      refusal: { kind: 'needs-confirmation', lateDays: 231 },
    });
  });

  it('on paper are recorded by count, without a digest', async () => {
    const { matterApi } = await consulted();
    expect(await matterApi.submit('m-1', seal({ rows: 40, persons: 40, digest: null }))).toMatchObject({
      kind: 'recorded',
    });
    expect(await matterApi.opinions('m-1')).toEqual({ ok: true, value: [] });
  });

  it('are refused whole where one row is at fault, by row and field', async () => {
    const { intake, opinions } = await consulted();
    const answer = await intake.receive('m-1', {
      id: 'b1',
      channel: '信函',
      opinions: [
        opinion('好'),
        opinion(' '),
        opinion('字'.repeat(5001)),
        opinion('明天的', { receivedOn: '2026-11-24' }),
        opinion('没有这一天', { receivedOn: '2026-02-30' }),
        { ...opinion('多了一栏'), phone: '13800000000' } as ReceivedOpinion,
      ],
    });
    expect(answer).toMatchObject({ ok: false, error: { kind: 'rows', total: 4 } });
    if (!answer.ok && answer.error.kind === 'rows')
      expect(answer.error.problems.map(({ row, field }) => [row, field])).toEqual([
        [3, 'text'],
        [4, 'receivedOn'],
        [5, 'receivedOn'],
        [6, ''],
      ]);
    expect(await opinions.batch('m-1', 'b1')).toBeUndefined();
  });

  it('are taken without the rows that hold no text, and those are told', async () => {
    const { api, intake, opinions } = await consulted();
    const sent = { id: 'b1', channel: '信函', opinions: [opinion(' \u200b'), opinion('好'), opinion('')] };
    const answer = await api.request('http://localhost/api/matters/m-1/opinions', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(sent),
    });
    expect(answer.status).toBe(201);
    expect(await answer.json()).toMatchObject({ rows: 1, digest: digestOfOpinions([opinion('好')]), aside: [1, 3] });
    expect(await opinions.batch('m-1', 'b1')).toMatchObject({ opinions: [{ text: '好' }] });
    const none = await intake.receive('m-1', { id: 'b2', channel: '信函', opinions: [opinion('')] });
    expect(none).toMatchObject({ ok: false, error: { kind: 'rows', problems: [{ row: 1, field: 'text' }] } });
  });

  it.each(['supervisor', 'expert', 'chief', 'archivist'] as const)('are not brought by %s', async (who) => {
    const { intake, role } = await consulted();
    role.is = who;
    const batch = { id: 'b1', channel: '信函', opinions: [opinion('一')] };
    expect(await intake.receive('m-1', batch)).toEqual({ ok: false, error: { kind: 'not-allowed' } });
    expect(await intake.discard('m-1', 'b1')).toEqual({ ok: false, error: { kind: 'not-allowed' } });
  });

  it('can be thrown away until they are sealed, never after', async () => {
    const { matterApi, intake, opinions } = await consulted();
    const rows = [opinion('一')];
    await intake.receive('m-1', { id: 'b1', channel: '信函', opinions: rows });
    expect(await intake.discard('m-1', 'b1')).toEqual({ ok: true, value: true });
    expect(await opinions.batch('m-1', 'b1')).toBeUndefined();
    await intake.receive('m-1', { id: 'b2', channel: '信函', opinions: rows });
    await matterApi.submit('m-1', seal({ batch: 'b2', rows: 1, persons: 1, digest: digestOfOpinions(rows) }));
    expect(await intake.discard('m-1', 'b2')).toEqual({ ok: false, error: { kind: 'taken' } });
    expect(await matterApi.opinions('m-1')).toMatchObject({ value: { length: 1 } });
  });

  it('sent twice are kept once', async () => {
    const { intake, opinions } = await consulted();
    const batch = { id: 'b1', channel: '信函', opinions: [opinion('一')] };
    expect(await intake.receive('m-1', batch)).toEqual(await intake.receive('m-1', batch));
    expect(await opinions.rows('m-1')).toHaveLength(1);
    expect(await intake.receive('m-1', { ...batch, opinions: [opinion('二')] })).toMatchObject({
      error: { kind: 'taken' },
    });
  });

  it('belong to a matter that is there', async () => {
    const { matterApi, intake } = await consulted();
    expect(await matterApi.opinions('nobody')).toMatchObject({ error: { kind: 'not-found' } });
    expect(await intake.receive('nobody', { id: 'b', channel: '信函', opinions: [opinion('一')] })).toMatchObject({
      error: { kind: 'not-found' },
    });
  });

  it('are limited by bytes, before the body is read', async () => {
    const { api } = await consulted();
    let read = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        read += 1;
        controller.enqueue(new TextEncoder().encode('字'.repeat(300_000)));
      },
    });
    const post = (init: RequestInit) =>
      api.fetch(new Request('http://localhost/api/matters/m-1/opinions', { method: 'POST', ...init }));
    expect((await post({ body: endless, duplex: 'half' } as RequestInit)).status).toBe(413);
    expect(read).toBeLessThan(60); // 32 MB are 37 pieces of 900,000 bytes
    expect((await post({ body: '{}', headers: { 'content-length': '99999999' } })).status).toBe(413);
  });
});

it('says nothing of its inside where it fails', async () => {
  const { api, opinions } = await consulted();
  opinions.rows = async () => {
    throw new Error('secret path /var/lib');
  };
  const response = await api.fetch(new Request('http://localhost/api/matters/m-1/opinions'));
  expect(response.status).toBe(500);
  expect(await response.json()).toEqual({ kind: 'server' });
});
