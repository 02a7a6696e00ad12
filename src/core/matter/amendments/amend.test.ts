import { describe, expect, it } from 'vitest';
import { civilDate } from '@/core/kernel';
import { profiles } from '@/core/law';
import { actorOf } from '@/testing/given';
import { testCalendar } from '@/testing/test-calendar';
import type { Actor } from '../actor';
import { type ActRequest, decide } from '../decide';
import type { Dossier } from '../dossier';
import { entriesOf } from '../entry';
import { foldDossier } from '../evolve';
import { newDossier } from '../new-dossier';

const unit = '市水务局';
const officer: Actor = { ...actorOf('undertaking', unit), id: 'wang', name: '王岩' };
const office: Actor = { ...actorOf('office', '市政府办公厅'), id: 'li', name: '李青' };
const second: Actor = { ...actorOf('office', '市政府办公厅'), id: 'sun', name: '孙宁' };
const deputy: Actor = { ...actorOf('deputy', '市政府'), id: 'zhao', name: '赵峰' };
const at = (asOf: string) => ({ profile: profiles.hlj2021, asOf: civilDate(asOf), calendar: testCalendar });

/** Carries out acts one after the other on their own day, through records alone as a store does; a refused one fails the test. */
function carry(
  steps: readonly (readonly [Actor, ActRequest])[],
  dossier: Dossier = newDossier('pipes', 'hlj2021'),
): Dossier {
  return steps.reduce((before, [actor, request]) => {
    const decided = decide(before, request, at(String(request.on)), actor);
    if (!decided.ok) throw new Error(`${request.type}: ${JSON.stringify(decided.error)}`);
    const stamp = {
      version: before.version,
      commandId: `c${before.version + 1}`,
      recordedAt: `${request.on}T10:00:00+08:00`,
    };
    const record = [...before.record, ...entriesOf(decided.value, stamp)];
    const after = foldDossier('pipes', record);
    if (!after) throw new Error('no matter');
    return after;
  }, dossier);
}
const refusal = (dossier: Dossier, actor: Actor, request: ActRequest) => {
  const decided = decide(dossier, request, at(String(request.on)), actor);
  return decided.ok ? undefined : decided.error;
};

const propose: readonly [Actor, ActRequest] = [
  officer,
  {
    type: 'proposeMatter',
    on: '2026-03-02',
    title: '城区供水管网改造',
    origin: 'entered',
    profileId: 'hlj2021',
    leadUnit: unit,
  },
];
const judged: readonly [Actor, ActRequest] = [
  office,
  { type: 'judgeApplicability', on: '2026-03-04', matterClass: 'project', exclusion: null, specialLaw: null },
];
const expertPanel: readonly [Actor, ActRequest] = [
  officer,
  {
    type: 'completeProposal',
    on: '2026-03-05',
    proposalSource: 'department',
    proposer: unit,
    proposalArgument: { problem: '漏损', basis: '城镇供水条例', solution: '更换管网', necessity: '必要' },
  },
];

describe('a correction (更正)', () => {
  it('by the author before the next door counts at once; the old value stays in the record', () => {
    const before = carry([propose, judged, expertPanel]);
    const after = carry(
      [
        [
          officer,
          {
            type: 'correctEntry',
            on: '2026-03-06',
            entry: 3,
            payload: { proposalSource: 'leader' },
            reason: '来源填错',
          },
        ],
      ],
      before,
    );
    expect(after.facts.proposalSource).toBe('leader');
    expect(after.record[2]?.payload).toMatchObject({ proposalSource: 'department' });
    expect(after.record[3]).toMatchObject({
      type: 'EntryCorrected',
      corrects: 3,
      payload: { needsSecondPerson: false },
    });
    expect(after.amendments.get(3)).toEqual([{ by: 4, kind: 'corrected', standing: 'counts' }]);
    expect(after.facts.proposer, 'fields left out stay as they stood').toBe(unit);
  });
  it('moves the day of an act', () => {
    const after = carry([
      propose,
      judged,
      [
        officer,
        { type: 'correctEntry', on: '2026-03-06', entry: 1, actOn: '2026-03-01', payload: {}, reason: '日期误填' },
      ],
    ]);
    expect(after.facts.proposedOn).toBe('2026-03-01');
  });
  it('of another’s entry is the office’s, and counts once a second person confirms it', () => {
    const correct = {
      type: 'correctEntry',
      on: '2026-03-06',
      entry: 1,
      payload: { title: '中心城区供水管网改造' },
      reason: '名称更正',
    };
    const pending = carry([propose, judged, [office, correct]]);
    expect(pending.facts.title).toBe('城区供水管网改造');
    expect(pending.amendments.get(1)).toMatchObject([{ standing: 'pending' }]);
    expect(refusal(pending, office, { type: 'confirmAmendment', on: '2026-03-07', entry: 3 })?.kind).toBe('not-yours');
    const confirmed = carry([[second, { type: 'confirmAmendment', on: '2026-03-07', entry: 3 }]], pending);
    expect(confirmed.facts.title).toBe('中心城区供水管网改造');
    expect(refusal(confirmed, second, { type: 'confirmAmendment', on: '2026-03-08', entry: 3 })?.kind).toBe('invalid');
  });
  it('is not for others, not without a reason, not of a field that is not its own, and not beyond today', () => {
    const before = carry([propose, judged]);
    const correct = { type: 'correctEntry', on: '2026-03-06', entry: 1, payload: { title: '新' }, reason: '更名' };
    expect(refusal(before, deputy, correct)?.kind).toBe('not-yours');
    expect(refusal(before, officer, { ...correct, reason: ' ' })).toMatchObject({ kind: 'invalid', field: 'reason' });
    expect(refusal(before, officer, { ...correct, payload: { nonsense: 1 } })?.kind).toBe('invalid');
    expect(refusal(before, officer, { ...correct, payload: { title: '' } })).toMatchObject({ field: 'payload.title' });
    expect(refusal(before, officer, { ...correct, entry: 9 })).toMatchObject({ kind: 'invalid', field: 'entry' });
    expect(refusal(before, officer, { ...correct, actOn: '2026-03-07' })).toMatchObject({ kind: 'in-the-future' });
    expect(refusal(before, officer, { ...correct, payload: { origin: 'sample' } })?.kind).toBe('invalid');
  });
  it('can be corrected again, and the last one counts; withdrawn, the one before counts', () => {
    const twice = carry([
      propose,
      judged,
      [officer, { type: 'correctEntry', on: '2026-03-05', entry: 1, payload: { title: '甲' }, reason: '一改' }],
      [officer, { type: 'correctEntry', on: '2026-03-06', entry: 1, payload: { title: '乙' }, reason: '再改' }],
    ]);
    expect(twice.facts.title).toBe('乙');
    expect(twice.amendments.get(1)?.map(({ standing }) => standing)).toEqual(['superseded', 'counts']);
    const back = carry([[officer, { type: 'withdrawEntry', on: '2026-03-07', entry: 4, reason: '不应再改' }]], twice);
    expect(back.facts.title).toBe('甲');
    expect(
      refusal(back, officer, { type: 'correctEntry', on: '2026-03-08', entry: 3, payload: {}, reason: '改更正' })?.kind,
    ).toBe('invalid');
  });
});

describe('a withdrawal (撤回)', () => {
  it('leaves the entry in the record and out of everything derived', () => {
    const after = carry([
      propose,
      judged,
      expertPanel,
      [officer, { type: 'withdrawEntry', on: '2026-03-06', entry: 3, reason: '误记' }],
    ]);
    expect(after.facts.proposalArgument).toBeUndefined();
    expect(after.record).toHaveLength(4);
    expect(after.amendments.get(3)).toMatchObject([{ kind: 'withdrawn', standing: 'counts' }]);
    expect(refusal(after, officer, { type: 'withdrawEntry', on: '2026-03-07', entry: 3, reason: '再撤' })?.kind).toBe(
      'already-done',
    );
  });
  it('is refused where a later entry rests on it, and names it', () => {
    const evidence = {
      ...{ type: 'suspendMatter', on: '2026-03-10', suspensionReason: '资金未落实' },
    };
    const before = carry([
      propose,
      judged,
      [
        officer,
        { type: 'correctEntry', on: '2026-03-05', entry: 1, payload: { summary: '更换老旧管网' }, reason: '补充' },
      ],
    ]);
    expect(
      refusal(before, officer, { type: 'withdrawEntry', on: '2026-03-09', entry: 1, reason: '误记' }),
    ).toMatchObject({ kind: 'relied-on' });
    expect(refusal(before, office, evidence)?.kind).toBe('out-of-order');
    const started = foldDossier('pipes', [
      ...before.record,
      ...entriesOf(
        [
          {
            type: 'DecisionStarted',
            on: civilDate('2026-03-08'),
            actor: office,
            payload: { leadUnit: unit, coUnits: [] },
          },
          {
            type: 'MatterSuspended',
            on: civilDate('2026-03-10'),
            actor: office,
            payload: { suspensionReason: '资金未落实' },
          },
        ],
        { version: before.version, commandId: 's', recordedAt: '2026-03-10T10:00:00+08:00' },
      ),
    ]);
    if (!started) throw new Error('no matter');
    const refused = refusal(started, office, { type: 'withdrawEntry', on: '2026-03-11', entry: 4, reason: '撤回启动' });
    expect(refused).toMatchObject({ kind: 'relied-on', entries: [5] });
    expect(refused?.words.zh).toContain('中止程序');
  });
});
