import { describe, expect, it } from 'vitest';
import { addDays, civilDate } from '@/core/kernel';
import { testCalendar } from '@/testing/test-calendar';
import { evaluateAll, explain } from './evaluate';
import { type DecisionFacts, decisionFactsSchema } from './facts/decision-facts';
import { type Profile, profiles } from './profiles/profile';

const findingOf = (ref: string, told: object, profile: Profile = profiles.hlj2021, asOf = '2026-11-23') => {
  const facts: DecisionFacts = decisionFactsSchema.parse(told);
  const entry = evaluateAll(facts, { profile, asOf: civilDate(asOf), calendar: testCalendar }).find(
    ({ rule }) => rule.ref === ref,
  );
  if (!entry) throw new Error(`${ref} is asked`);
  const { finding } = entry;
  return {
    kind: finding.kind,
    code: finding.kind === 'undetermined' ? undefined : finding.because.code,
    says: explain(entry)?.zh,
    cites: entry.rule.legalBasis.map(({ instrument, article }) => `${instrument} ${article}`),
  };
};

describe('the law of the day of the step', () => {
  it('governs a step left out as well: what was decided before a text owes it nothing', () => {
    const competition = { competitionJudgement: { applies: true, because: '示例', by: '甲', on: '2023-03-01' } };
    expect(findingOf('R094', { ...competition, publishedOn: '2023-05-12' })).toMatchObject({
      kind: 'not-applicable',
      code: 'not-yet-in-force',
    });
    expect(findingOf('R094', { ...competition, publishedOn: '2024-09-12' }).kind).toBe('undetermined');
  });
  it('is that of its own day, not of the day asked', () => {
    for (const ref of ['R064', 'R105']) {
      expect(findingOf(ref, { legalitySubmittedOn: '2018-05-02', discussedOn: '2018-05-20' })).toMatchObject({
        kind: 'not-applicable',
        code: 'not-yet-in-force',
      });
    }
  });
  it('is told in the sentence, with the day the rule came into force', () =>
    expect(findingOf('R064', { discussedOn: '2018-05-20' }).says).toContain('自 2019年9月1日 起施行'));
  it('gives the citations of its day', () => {
    const hearing = {
      hearingJudgement: { applies: true, because: '示例', by: '甲', on: '2020-03-01', compulsoryUnder: null },
    };
    expect(findingOf('R054', { ...hearing, hearingHeldOn: '2020-10-12' }).cites).toEqual(['D713 16.3']);
    expect(findingOf('R054', { ...hearing, hearingHeldOn: '2022-10-12' }).cites).toEqual(['D713 16.3', 'HLJ 19']);
  });
  it('is that of the day asked while the step is to come', () => {
    const day = profiles.hlj2021.params.hearingNoticeDays[0]?.from ?? civilDate('2021-08-01');
    expect(findingOf('R050', {}, profiles.hlj2021, addDays(day, -1))).toMatchObject({ kind: 'not-applicable' });
    expect(findingOf('R050', {}, profiles.hlj2021, day).kind).toBe('undetermined');
  });
});

describe('a matter outside the decree', () => {
  const outside: readonly (readonly [string, object, string])[] = [
    ['emergency response', { exclusion: 'emergency' }, '突发事件应急处置决策'],
    ['another law', { exclusion: null, matterClass: 'plan', specialLaw: '城乡规划法' }, '城乡规划法'],
    ['none of the classes', { matterClass: null }, '五类事项'],
  ];
  it.each(outside)('%s: nothing is asked but whether it is outside', (_, told, says) => {
    const facts = decisionFactsSchema.parse(told);
    const found = evaluateAll(facts, {
      profile: profiles.hlj2021,
      asOf: civilDate('2026-11-23'),
      calendar: testCalendar,
    });
    const asked = found.filter(({ finding }) => finding.kind !== 'not-applicable');
    expect(asked.filter(({ rule }) => !rule.decidesScope)).toEqual([]);
    const bars = asked.filter(({ rule, finding }) => rule.gate === 'start' && finding.kind === 'breached');
    expect(bars.length).toBe(1);
    expect(asked.some(({ finding }) => finding.kind === 'undetermined')).toBe(false);
    for (const ref of ['R035', 'R104', 'R158']) expect(findingOf(ref, told).says).toContain(says);
  });
});
