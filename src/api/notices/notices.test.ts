import { expect, it } from 'vitest';
import { chineseWorkingCalendar } from '@/adapters/calendar';
import { httpMatterApi } from '@/adapters/http';
import { httpNotices } from '@/adapters/http/notices';
import { memoryMatterStore, memoryOpinionStore, memoryWorkspaceStore } from '@/adapters/memory';
import { civilDate } from '@/core/kernel';
import type { Actor } from '@/core/matter';
import { firstSettings, type NoticesAnswer } from '@/ports/notices';
import { buildSampleCity } from '../../../mocks/sample-city/build-sample-city';
import { samplePerson } from '../../../mocks/sample-city/sample-person';
import { createApi } from '../create-api';

const city = buildSampleCity(chineseWorkingCalendar);
const office = samplePerson('office', '市政府办公厅');
const reviewer = samplePerson('legality-reviewer', '市司法局');
const base = new URL('http://localhost/');

function opened(digestWays?: NoticesAnswer['ways']) {
  let actor: Actor | null = office;
  const api = createApi({
    matters: memoryMatterStore(city),
    opinions: memoryOpinionStore(),
    documents: memoryWorkspaceStore(),
    calendar: chineseWorkingCalendar,
    city: '示例市',
    profileId: 'hlj2021',
    meetings: [],
    clock: { today: () => civilDate('2026-11-23'), now: () => '2026-11-23T09:00:00+08:00' },
    identify: async () => actor,
    ...(digestWays && { digestWays }),
  });
  const send = async (request: Request) => api.fetch(request);
  const notices = httpNotices(base, send);
  const told = async () => {
    const answer = await notices.notices();
    if (!answer.ok) throw new Error(answer.error.kind);
    return answer.value;
  };
  return { notices, told, send, work: httpMatterApi(base, send).work, as: (next: Actor | null) => (actor = next) };
}

it('tells what stands on the work list, each once, and nothing that is only awaited', async () => {
  const { told, work } = opened();
  const { notices } = await told();
  const list = await work();
  const asked = list.ok ? list.value.filter(({ kind }) => kind !== 'waits') : [];
  expect(asked.length).toBeGreaterThan(0);
  expect(notices.filter(({ kind }) => kind !== 'decided')).toHaveLength(asked.length);
  expect(new Set(notices.map(({ key }) => key)).size).toBe(notices.length);
  expect(notices.every(({ isRead }) => !isRead)).toBe(true);
});
it('keeps what was read and the settings, each person his own', async () => {
  const { notices, told, as } = opened();
  const [first, second] = (await told()).notices;
  if (!first || !second) throw new Error('too few notices');
  expect(await notices.markRead([first.key, 'gone'])).toEqual({ ok: true, value: true });
  await Promise.all([notices.markRead([second.key]), notices.save({ ...firstSettings, kinds: [first.kind] })]);
  const after = await told();
  expect(after.notices.every(({ kind }) => kind === first.kind)).toBe(true);
  expect(after.notices.filter(({ isRead }) => isRead).map(({ key }) => key)).toContain(first.key);
  as(reviewer);
  expect((await told()).settings).toEqual(firstSettings);
  expect((await told()).notices.some(({ isRead }) => isRead)).toBe(false);
});
it('what a person read is shown to nobody else, and written by no other way', async () => {
  const { notices, told, send, as } = opened();
  await notices.markRead((await told()).notices.map(({ key }) => key));
  as(reviewer);
  const list = await send(new Request('http://localhost/api/documents/notices'));
  expect(await list.json()).toEqual([]);
  const put = await send(
    new Request('http://localhost/api/documents/notices/somebody', {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ expectedVersion: 0, body: { read: [], settings: firstSettings } }),
    }),
  );
  expect(put.status).toBe(403);
});
it('refuses what it cannot send, an address that is none, and nobody', async () => {
  const { notices, as } = opened(['email']);
  const mail = { ...firstSettings, digest: 'email' as const };
  expect((await notices.save({ ...mail, email: 'a@city.example' })).ok).toBe(true);
  for (const settings of [
    mail,
    { ...mail, email: 'nobody' },
    { ...mail, email: 'a@b.example\nBcc: c@d.example' },
    { ...firstSettings, digest: 'webhook' as const },
  ])
    expect((await notices.save(settings)).ok, JSON.stringify(settings)).toBe(false);
  as(null);
  expect(await notices.notices()).toEqual({ ok: false, error: { kind: 'server' } });
});
