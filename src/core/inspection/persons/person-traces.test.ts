import { describe, expect, it } from 'vitest';
import { civilDate } from '@/core/kernel';
import { profiles } from '@/core/law';
import { type Actor, foldDossier, type RecordedEvent } from '@/core/matter';
import { testCalendar } from '@/testing/test-calendar';
import { personTraces } from './person-traces';

const law = { profile: profiles.hlj2021, asOf: civilDate('2026-11-23'), calendar: testCalendar };
const clerk: Actor = { id: 'u1', name: '周宁', role: 'undertaking', unit: '市住建局' };
const office: Actor = { id: 'u2', name: '高原', role: 'office', unit: '市政府办公厅' };

type Given = Pick<RecordedEvent, 'type' | 'payload'> & Partial<RecordedEvent>;
const matter = (id: string, ...given: readonly Given[]) => {
  const proposed: Given = { type: 'MatterProposed', payload: { profileId: 'hlj2021', title: '旧城改造' } };
  const record = [proposed, ...given].map(
    (one, i): RecordedEvent => ({
      schema: 2,
      id: `${id}-${i + 1}`,
      seq: i + 1,
      recordedAt: '2026-03-02T01:00:00Z',
      commandId: `${id}-${i + 1}`,
      on: civilDate(`2026-03-0${i + 1}`),
      actor: clerk,
      ...one,
    }),
  );
  const dossier = foldDossier(id, record);
  if (!dossier) throw new Error('no dossier');
  return { dossier, record, law };
};
const said = (name: string | null, position: string) => ({ name, position, text: '财政承受能力没有论证清楚' });
const meeting = (outcome: string, ...statements: readonly object[]): Given => ({
  type: 'DecisionDiscussed',
  actor: office,
  payload: { chiefName: '陈市长', membersPresent: ['孙丽', '钱五'], statements, decisionOutcome: outcome },
});
const traceOf = (name: string, ...matters: readonly ReturnType<typeof matter>[]) =>
  personTraces(matters).filter((one) => one.name === name);

describe('what the records say of a person', () => {
  it('all they signed and wherever an entry names them, over all matters, oldest first', () => {
    const one = matter('m1', meeting('passed', said('孙丽', 'agree')));
    const two = matter('m2', { type: 'RiskReported', payload: { riskAuthors: ['周宁'] }, on: civilDate('2026-01-05') });
    const [trace, ...others] = traceOf('周宁', one, two);
    expect(others).toEqual([]);
    expect(trace?.unit).toBe('市住建局');
    expect(trace?.deeds.map(({ matter: id, entry, signedAs, namedIn }) => [id, entry, signedAs, namedIn])).toEqual([
      ['m2', 2, 'undertaking', ['riskAuthors']],
      ['m1', 1, 'undertaking', []],
      ['m2', 1, 'undertaking', []],
    ]);
  });

  it('dissent is what was not decided, by the last word: against what passed, for what was rejected', () => {
    const passed = matter(
      'm1',
      meeting('passed', said('孙丽', 'agree'), said('钱五', 'disagree'), said('孙丽', 'disagree')),
    );
    const rejected = matter('m2', meeting('rejected', said('孙丽', 'agree'), said('钱五', 'disagree')));
    const of = (name: string) =>
      traceOf(name, passed, rejected)[0]?.deeds.map(({ said: words, dissents }) => [words?.position, dissents]);
    expect(of('孙丽')).toEqual([
      ['disagree', true],
      ['agree', true],
    ]);
    expect(of('钱五')).toEqual([
      ['disagree', true],
      ['disagree', false],
    ]);
    expect(of('陈市长')).toEqual([
      [undefined, false],
      [undefined, false],
    ]);
  });

  it('what broke the law when it was signed stays with who signed it, not with who is named', () => {
    const confirmed = { reason: '汛期在即', breaches: ['D713/30.1/collective'], lateDays: 12 };
    const record = matter('m1', { ...meeting('passed', said('孙丽', 'agree')), confirmed });
    const [signer] = traceOf('高原', record);
    expect(signer?.deeds[0]).toMatchObject({ reason: '汛期在即', lateDays: 12 });
    expect(signer?.deeds[0]?.breaches.map(({ rule }) => rule)).toEqual(['D713/30.1/collective']);
    expect(traceOf('孙丽', record)[0]?.deeds[0]).toMatchObject({
      breaches: [],
      reason: undefined,
      lateDays: undefined,
    });
  });

  it('a withdrawn entry stays with who signed it, marked; a corrected one names whom the correction names', () => {
    const report: Given = { type: 'RiskReported', payload: { riskAuthors: ['郑七'] } };
    const withdrawn = matter('m1', report, { type: 'EntryWithdrawn', payload: { entry: 2, reason: '录错事项' } });
    expect(traceOf('郑七', withdrawn)[0]?.deeds).toMatchObject([{ entry: 2, amended: 'withdrawn' }]);
    const corrected = matter('m2', report, {
      type: 'EntryCorrected',
      payload: { entry: 2, reason: '姓名录错', actOn: '2026-03-02', payload: { riskAuthors: ['郑八'] } },
    });
    expect(traceOf('郑七', corrected)).toEqual([]);
    expect(traceOf('郑八', corrected)[0]?.deeds).toMatchObject([{ entry: 2, amended: 'corrected' }]);
  });

  it('the same name in two units is two people, and a name without a unit is then neither', () => {
    const here = matter('m1');
    const there = matter('m2', { type: 'DraftRecorded', payload: {}, actor: { ...clerk, id: 'u9', unit: '市水务局' } });
    const named = matter('m3', { type: 'RiskReported', payload: { riskAuthors: ['周 宁'] }, actor: office });
    const units = (...all: readonly ReturnType<typeof matter>[]) =>
      personTraces(all)
        .filter(({ name }) => name.replace(' ', '') === '周宁')
        .map(({ unit, deeds }) => `${unit ?? '—'} ${deeds.length}`)
        .toSorted();
    expect(units(here, there, named)).toEqual(['— 1', '市住建局 3', '市水务局 1'].toSorted());
    expect(units(here, named)).toEqual(['市住建局 3']);
  });

  it('no citizen has a trace', () => {
    const citizen = { ...clerk, id: 'c', name: '李群众', role: 'citizen' as const };
    expect(traceOf('李群众', matter('m1', { type: 'QuestionAsked', payload: {}, actor: citizen }))).toEqual([]);
  });
});
