import { describe, expect, it } from 'vitest';
import { civilDate } from '@/core/kernel';
import { profiles } from '@/core/law';
import { actorOf } from '@/testing/given';
import { testCalendar } from '@/testing/test-calendar';
import type { Actor } from '../actor';
import { type ActRequest, decide } from '../decide';
import type { Dossier } from '../dossier';
import { entriesOf } from '../entry';
import { evolve } from '../evolve';
import { newDossier } from '../new-dossier';

const officer: Actor = { ...actorOf('undertaking', '市住建局'), id: 'zhao', name: '赵明远' };
const office: Actor = { ...actorOf('office', '市政府办公室'), id: 'he', name: '何静' };
const chief: Actor = { ...actorOf('chief', '市政府'), id: 'lin', name: '林志国' };
const decided = (dossier: Dossier, actor: Actor, request: ActRequest) =>
  decide(
    dossier,
    request,
    { profile: profiles.d713, asOf: civilDate(String(request.on)), calendar: testCalendar },
    actor,
  );
const error = (dossier: Dossier, actor: Actor, request: ActRequest) => {
  const outcome = decided(dossier, actor, request);
  return outcome.ok ? undefined : outcome.error;
};
function carried(dossier: Dossier, actor: Actor, request: ActRequest): Dossier {
  const outcome = decided(dossier, actor, request);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  const { version } = dossier;
  const stamp = { version, commandId: `c${version + 1}`, recordedAt: `${request.on}T10:00:00+08:00` };
  return entriesOf(outcome.value, stamp).reduce(evolve, dossier);
}

const reason = '与收文登记簿核对不符';
const correct = (entry: number, on: string, more: object): ActRequest => ({
  type: 'correctEntry',
  on,
  entry,
  payload: {},
  reason,
  ...more,
});
const proposed = carried(newDossier('heat', 'd713'), officer, {
  type: 'proposeMatter',
  on: '2026-03-02',
  title: '居民供热价格',
  origin: 'entered',
  profileId: 'd713',
  leadUnit: '市住建局',
});
const planted: Dossier = {
  ...proposed,
  facts: { ...proposed.facts, startedOn: civilDate('2026-03-02'), consultationOpened: civilDate('2026-03-09') },
};
const counts = { type: 'receiveOpinions', channel: '信函', rows: 30, persons: 20, digest: null };
const studied = carried(proposed, officer, {
  type: 'recordStudy',
  on: '2026-03-06',
  studyUnit: '市住建局',
  studyResult: '建议启动',
});

describe('an entry that is amended', () => {
  it('is changed: a correction to what it reads already is none', () => {
    expect(error(studied, officer, correct(2, '2026-03-06', { payload: { studyResult: '建议启动' } }))).toMatchObject({
      kind: 'invalid',
      field: 'payload',
    });
    expect(
      error(studied, officer, correct(2, '2026-03-06', { payload: { studyResult: '建议暂不启动' } })),
    ).toBeUndefined();
  });
  it('is amended, and its amendment confirmed, not before its day', () => {
    const early = { kind: 'invalid', field: 'on' };
    expect(error(studied, officer, correct(2, '2026-03-05', { actOn: '2026-03-03' }))).toMatchObject(early);
    expect(error(studied, officer, { type: 'withdrawEntry', on: '2026-03-05', entry: 2, reason })).toMatchObject(early);
    const waiting = carried(studied, office, correct(2, '2026-03-09', { payload: { studyUnit: '市发展改革委' } }));
    const confirm = { type: 'confirmAmendment', entry: 3 };
    expect(error(waiting, chief, { ...confirm, on: '2026-03-08' })).toMatchObject(early);
    expect(error(waiting, chief, { ...confirm, on: '2026-03-09' })).toBeUndefined();
  });
  it('is confirmed by another person, however the same name is written', () => {
    const waiting = carried(studied, office, correct(2, '2026-03-09', { payload: { studyUnit: '市发展改革委' } }));
    for (const name of ['何静', '何　静', '何 静', '何\u200b静'])
      expect(
        error(
          waiting,
          { ...office, id: 'x', name, role: 'supervisor' },
          { type: 'confirmAmendment', on: '2026-03-09', entry: 3 },
        ),
      ).toMatchObject({ kind: 'not-yours' });
  });
  it('names a field it does not have', () => {
    expect(error(studied, officer, correct(2, '2026-03-06', { payload: { studyUnits: '市住建局' } }))).toMatchObject({
      kind: 'invalid',
      field: 'payload.studyUnits',
      words: { zh: '没有“studyUnits”这一项。' },
    });
  });
  it('is told its own conditions where it would not meet them, by its own fields', () => {
    const replanned = carried(proposed, office, {
      type: 'replanMatter',
      on: '2026-03-06',
      plannedBy: '2026-09-30',
      replanReason: '成本监审延期',
    });
    expect(error(replanned, office, correct(2, '2026-03-06', { payload: { replanReason: '无' } }))).toMatchObject({
      kind: 'invalid',
      field: 'payload.replanReason',
    });
  });
});

describe('an act dated before what it comes after', () => {
  const received = (on: string, confirm?: object) => ({ ...counts, on, ...confirm });
  it('is shown, and recorded with a reason', () => {
    const early = decided(planted, officer, received('2026-03-08'));
    expect(!early.ok && early.error).toMatchObject({
      kind: 'needs-confirmation',
      obstacles: [
        {
          rule: 'D713/33.1/order',
          says: { zh: '“登记收到的意见”（2026年3月8日）早于“公开征求意见开始日”（2026年3月9日）。' },
        },
      ],
    });
    const told = decided(planted, officer, received('2026-03-08', { confirm: { reason: '公告前夜网上已先行收到' } }));
    expect(told.ok && told.value[0]?.confirmed?.breaches).toEqual(['D713/33.1/order']);
    expect(decided(planted, officer, received('2026-03-09')).ok).toBe(true);
  });
});
