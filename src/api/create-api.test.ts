import { describe, expect, it } from 'vitest';
import { httpMatterApi } from '@/adapters/http';
import { memoryMatterStore, memoryOpinionStore, memoryWorkspaceStore } from '@/adapters/memory';
import { civilDate } from '@/core/kernel';
import { actorOf } from '@/testing/given';
import { testCalendar } from '@/testing/test-calendar';
import { createApi } from './create-api';

const propose = (title = '示例事项') => ({
  type: 'proposeMatter',
  on: '2026-03-02',
  title,
  origin: 'entered',
  profileId: 'hlj2021',
  proposalSource: 'leader',
  proposer: '分管领导',
});

function matterApi(actor = actorOf('office', '市政府办公厅'), today = () => '2026-03-10') {
  const reported: string[] = [];
  const api = createApi({
    report: ({ message }) => void reported.push(message),
    documents: memoryWorkspaceStore(),
    matters: memoryMatterStore(),
    opinions: memoryOpinionStore(),
    clock: { today: () => civilDate(today()), now: () => `${today()}T09:00:00+08:00` },
    calendar: testCalendar,
    city: '示例市',
    profileId: 'hlj2021',
    meetings: [],
    identify: async () => actor,
  });
  return {
    matterApi: httpMatterApi(new URL('http://localhost/'), async (request) => api.fetch(request)),
    api,
    reported,
  };
}

describe('the API', () => {
  it('records an act and tells the matter', async () => {
    const { matterApi: d } = matterApi();
    expect(await d.submit('m-1', { commandId: 'c1', expectedVersion: 0, request: propose() })).toEqual({
      kind: 'recorded',
      version: 1,
    });
    const matters = await d.matters();
    expect(matters).toMatchObject({
      ok: true,
      value: [{ id: 'm-1', title: '示例事项', stage: 'catalogue', light: 'normal' }],
    });
    expect(await d.record('m-1')).toMatchObject({ ok: true, value: [{ seq: 1, actor: { role: 'office' } }] });
  });
  it('reports no fault where who asked has left', async () => {
    const { api, reported } = matterApi();
    const leaving = new AbortController();
    const body = JSON.stringify({ commandId: 'c1', expectedVersion: 0, request: propose() });
    const request = new Request('http://localhost/api/matters/m-1/acts', {
      method: 'POST',
      body,
      signal: leaving.signal,
    });
    leaving.abort();
    await api.fetch(request);
    expect(reported).toEqual([]);
  });
  it('tells a matter anew after every act, and on every day', async () => {
    let day = '2026-03-02';
    const { matterApi: d } = matterApi(undefined, () => day);
    const told = async () => {
      const matters = await d.matters();
      return matters.ok ? matters.value[0] : undefined;
    };
    await d.submit('m-1', { commandId: 'c1', expectedVersion: 0, request: propose() });
    const proposed = await told();
    expect(await told()).toEqual(proposed);
    const judged = { type: 'judgeApplicability', on: day, matterClass: 'policy', exclusion: null, specialLaw: null };
    expect(await d.submit('m-1', { commandId: 'c2', expectedVersion: 1, request: judged })).toMatchObject({
      kind: 'recorded',
    });
    const after = await told();
    expect(after).toMatchObject({ version: 2, matterClass: 'policy' });
    day = '2026-06-01';
    expect((await told())?.earliest.day).not.toEqual(after?.earliest.day);
  });
  it('tells the names of the records and of the session; no citizen who proposed', async () => {
    const { matterApi: d } = matterApi();
    await d.submit('m-1', { commandId: 'c1', expectedVersion: 0, request: propose() });
    const answer = await d.directory();
    const names = answer.ok ? answer.value.names : [];
    expect(names).toContainEqual({ kind: 'unit', name: '市政府办公厅', unit: null });
    expect(names.some(({ kind }) => kind === 'law')).toBe(true);
    expect(names.some(({ name }) => name === '分管领导')).toBe(false);
    expect(answer).toMatchObject({ ok: true, value: { lastMeeting: null, lastTime: { catalogue: null } } });
  });
  it('takes the same command twice without harm', async () => {
    const { matterApi: d } = matterApi();
    const command = { commandId: 'same', expectedVersion: 0, request: propose() };
    expect(await d.submit('m-1', command)).toEqual(await d.submit('m-1', command));
    expect(await d.record('m-1')).toMatchObject({ ok: true, value: { length: 1 } });
  });
  it('answers a stale command with what happened since', async () => {
    const { matterApi: d } = matterApi();
    await d.submit('m-1', { commandId: 'c1', expectedVersion: 0, request: propose() });
    const stale = await d.submit('m-1', {
      commandId: 'c2',
      expectedVersion: 0,
      request: {
        type: 'judgeApplicability',
        on: '2026-03-03',
        matterClass: 'policy',
        exclusion: null,
        specialLaw: null,
      },
    });
    expect(stale).toMatchObject({ kind: 'conflict', version: 1, since: [{ seq: 1 }] });
  });
  it('hands a refusal through with its rule and obstacles', async () => {
    const { matterApi: d } = matterApi();
    await d.submit('m-1', { commandId: 'c1', expectedVersion: 0, request: propose() });
    const refused = await d.submit('m-1', {
      commandId: 'c2',
      expectedVersion: 1,
      request: { type: 'startDecision', on: '2026-03-10', leadUnit: '市发展改革委', coUnits: [] },
    });
    expect(refused).toMatchObject({ kind: 'refused', refusal: { kind: 'gate-closed' } });
    if (refused.kind === 'refused')
      expect(refused.refusal.obstacles?.map(({ rule }) => rule)).toContain('D713/10.1/studied');
  });
  it.each([
    [
      'an unknown act',
      propose().title && { commandId: 'c', expectedVersion: 0, request: { type: 'destroyEverything' } },
      404,
    ],
    ['a body that is no command', { hello: 1 }, 400],
    ['a version that is no number', { commandId: 'c', expectedVersion: '0', request: propose() }, 400],
  ])('refuses %s', async (_name, body, status) => {
    const { api } = matterApi();
    expect((await api.request('/api/matters/m-1/acts', { method: 'POST', body: JSON.stringify(body) })).status).toBe(
      status,
    );
  });
  it('refuses odd matter ids, oversized bodies and strangers', async () => {
    const { api } = matterApi();
    expect((await api.request('/api/matters/A_B/acts', { method: 'POST', body: '{}' })).status).toBe(400);
    expect((await api.request('/api/matters/m-1/acts', { method: 'POST', body: 'x'.repeat(2_100_000) })).status).toBe(
      413,
    );
    const closed = createApi({
      documents: memoryWorkspaceStore(),
      matters: memoryMatterStore(),
      opinions: memoryOpinionStore(),
      clock: { today: () => civilDate('2026-11-23'), now: () => '2026-11-23T09:00:00+08:00' },
      calendar: testCalendar,
      city: '',
      profileId: 'hlj2021',
      meetings: [],
      identify: async () => null,
    });
    expect((await closed.request('/api/matters')).status).toBe(401);
  });
  it('says not found for a matter that does not exist', async () => {
    expect(await matterApi().matterApi.record('nobody')).toEqual({ ok: false, error: { kind: 'not-found' } });
  });
});
