import { describe, expect, it } from 'vitest';
import { civilDate } from '@/core/kernel';
import { profiles } from '@/core/law';
import { decide, entriesOf, evolve, foldDossier, type Happening } from '@/core/matter';
import { actorOf, given } from '@/testing/given';
import { testCalendar } from '@/testing/test-calendar';
import { actOfType, everyAct } from './acts/act-of-type';
import { roundEnded, sequenceOf } from './repetitions';

const office = actorOf('office');
const law = { profile: profiles.hlj2021, asOf: civilDate('2026-04-02'), calendar: testCalendar };
const proposed: Happening = {
  type: 'MatterProposed',
  on: civilDate('2026-01-05'),
  actor: office,
  payload: { title: '停车收费', origin: 'entered', profileId: 'hlj2021' },
};
const handedOver = (on: string, leadUnit: string): Happening => ({
  type: 'MatterHandedOver',
  on: civilDate(on),
  actor: office,
  payload: { leadUnit, receivedBy: '周接手', reason: '职责划转' },
});
const stamp = (version: number) => ({ version, commandId: `c${version}`, recordedAt: '2026-06-01T09:00:00+08:00' });
const record = [proposed, handedOver('2026-04-01', '市财政局')].flatMap((one, i) => entriesOf([one], stamp(i)));

describe('what is done again', () => {
  it('on an earlier day is shown, confirmed and stands; on a later one it is not', () => {
    const matter = foldDossier('m', record);
    if (!matter) throw new Error('no matter');
    expect(evolve(matter, handedOver('2026-04-02', '市住建局')).facts.ranBack).toBeUndefined();
    const back = evolve(matter, handedOver('2026-03-05', '市住建局'));
    expect(back.facts.ranBack).toMatchObject([{ firstOn: '2026-04-01', againOn: '2026-03-05' }]);
    const refolded = foldDossier('m', [...record, ...entriesOf([handedOver('2026-03-05', '市住建局')], stamp(2))]);
    expect(refolded?.facts.ranBack).toEqual(back.facts.ranBack);
  });
  it('asks for a word, names both days, and is recorded with it', () => {
    const request = {
      type: 'handOverMatter',
      on: '2026-03-05',
      leadUnit: '市住建局',
      receivedBy: '周接手',
      reason: '职责划转至市住建局',
    };
    const facts = { proposedOn: '2026-01-05', leadUnit: '市财政局', startedOn: '2026-02-02' };
    const first = { ...request, on: '2026-04-01', leadUnit: '市交通局' };
    const { after } = given([], facts).when(first, office, '2026-04-01');
    const again = (word?: object) => decide(after, { ...request, ...word }, law, office);
    const asked = again();
    expect(asked.ok ? [] : asked.error.obstacles?.map(({ says }) => says?.en)).toContainEqual(
      expect.stringMatching(/1 Apr 2026.*5 Mar 2026/),
    );
    const told = again({ confirm: { reason: '四月的移交当时先行登记，三月的移交补录' } });
    expect(told).toMatchObject({ ok: true, value: [{ confirmed: { breaches: ['D713/33.1/order'] } }] });
  });
  it('of the risk: another report asks for another review and another finding', () => {
    const facts = {
      proposedOn: '2026-01-05',
      startedOn: '2026-01-20',
      riskReportOn: '2026-02-02',
      riskReviewedOn: '2026-02-03',
      controllability: { controllable: false, because: '群众反对强烈', by: '甲', on: '2026-02-05' },
      uncontrollableFindings: [{ on: '2026-02-05' }],
    };
    const report = {
      type: 'reportRisk',
      on: '2026-03-02',
      riskFactors: [
        {
          name: '群众不满',
          family: '社会',
          p: 0.3,
          q: 0.4,
          w: 1,
          measure: '过渡期',
          owner: '市交通局',
          dueOn: '2026-06-30',
          pAfter: 0.2,
          qAfter: 0.3,
        },
      ],
      riskDepartmentsHeard: ['市财政局'],
      riskResponsePlan: '分三步应对',
      riskAuthors: ['吴评'],
      riskGradeInitial: 'low',
      riskGradeExpected: 'low',
      papers: [],
    };
    const { then, after } = given([], facts).when(report, actorOf('assessor'), '2026-03-02');
    expect(then).toMatchObject({ ok: true });
    expect(after.facts).toMatchObject({ riskReportOn: '2026-03-02', uncontrollableFindings: [{ on: '2026-02-05' }] });
    expect([after.facts.riskReviewedOn, after.facts.controllability]).toEqual([undefined, undefined]);
    expect(after.rounds).toMatchObject([{ of: 'risk', facts: { riskReportOn: '2026-02-02' } }]);
  });
  it('of a round: not before the former round came to its end', () => {
    const announce = actOfType('announceHearing');
    if (!announce) throw new Error('no act');
    const facts = { hearingNoticeOn: '2026-03-02', hearingHeldOn: '2026-05-06' } as never; // two days are enough
    expect(roundEnded(announce, facts)?.on).toBe('2026-05-06');
  });
  it('every act that begins another round, or replaces what it told, is in a sequence', () => {
    const sequence = (type: string) => everyAct.filter((act) => act.type === type).map(sequenceOf);
    for (const { type, round } of everyAct) if (round) expect(sequence(type)).toEqual([type]);
    expect(sequence('resumeMatter')).toEqual(sequence('suspendMatter'));
    expect(sequence('completeExecutionTask')).toEqual([undefined]);
  });
  it('what an act follows is another act, in a sequence of its own', () => {
    for (const { follows } of everyAct) if (follows) expect(actOfType(follows)?.inAnyOrder).toBeUndefined();
    for (const { follows } of everyAct) if (follows) expect(actOfType(follows)?.type).toBe(follows);
  });
});
