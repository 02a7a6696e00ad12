import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, civilDate } from '@/core/kernel';
import { allRules, decisionFactsSchema, profiles, rulesOf, stepPairs } from '@/core/law';
import type { Dossier } from '@/core/matter';
import { steps } from '@/core/procedure';
import { testCalendar } from '@/testing/test-calendar';
import { dateOrder, inspectedOrder, lateEntries } from './date-order';

const dossierOf = (facts: Record<string, unknown>): Dossier => ({
  id: 'm-1',
  version: 9,
  origin: 'entered',
  profileId: 'hlj2021',
  facts: decisionFactsSchema.parse(facts),
  lastOn: {},
  recordedIn: { legalityOpinionOn: 7, discussedOn: 8 },
  rounds: [],
  record: [],
  amendments: new Map(),
});
const broken = (facts: Record<string, unknown>) => dateOrder(dossierOf(facts)).filter(({ kind }) => kind === 'broken');

describe('the order of the days', () => {
  it('finds the legality opinion dated after the meeting, with both days and events', () => {
    const found = broken({ legalityOpinionOn: '2026-05-08', discussedOn: '2026-05-06' });
    expect(found).toMatchObject([
      {
        precedence: { rule: 'D713/25.1/review' },
        days: 2,
        earlier: { day: '2026-05-08', seq: 7 },
        later: { day: '2026-05-06', seq: 8 },
      },
    ]);
  });
  it('takes the same day for kept', () => {
    expect(broken({ legalityOpinionOn: '2026-05-06', discussedOn: '2026-05-06' })).toEqual([]);
  });
  it('lets experts and risk assessment run in either order', () => {
    expect(broken({ expertReportOn: '2026-05-06', riskReportOn: '2026-04-06' })).toEqual([]);
    expect(broken({ expertReportOn: '2026-04-06', riskReportOn: '2026-05-06' })).toEqual([]);
  });
  it('lets the Party report come before the meeting, not after publication', () => {
    const days = { discussedOn: '2026-05-06', publishedOn: '2026-05-10' };
    expect(broken({ ...days, partyReportedOn: '2026-05-01' })).toEqual([]);
    expect(broken({ ...days, partyReportedOn: '2026-05-11' })).toMatchObject([{ days: 1 }]);
  });
  it('says which day is missing', () => {
    const order = dateOrder(dossierOf({ discussedOn: '2026-05-06' })).find(
      ({ precedence }) => precedence.earlier === 'legality-opinion' && precedence.later === 'decision',
    );
    expect(order).toMatchObject({ kind: 'unsaid', missing: ['legality-opinion'] });
  });
  it('rests on rules that are there', () => {
    const known = new Set(allRules.map(({ id }) => id));
    expect(inspectedOrder.flatMap(({ rule }) => (rule && !known.has(rule) ? [rule] : []))).toEqual([]);
  });
});

it('agrees with the rule on the order of days', () => {
  const law = { profile: profiles.hlj2021, asOf: civilDate('2026-12-01'), calendar: testCalendar };
  const rule = rulesOf(law).find(({ id }) => id === 'D713/33.1/order');
  if (!rule) throw new Error('the rule is gone');
  const asked = new Set(stepPairs.map(({ earlier, later }) => `${earlier} ${later}`));
  const isAsked = ({ earlier, later }: (typeof inspectedOrder)[number]) =>
    asked.has(`${steps[earlier].fact} ${steps[later].fact}`);
  const names = [
    'draft',
    'consultation-closes',
    'opinions-answered',
    'hearing',
    'expert-argument',
    'risk-report',
    'unit-first-review',
    'unit-meeting',
    'competition-concluded',
    'legality-submitted',
    'legality-opinion',
    'decision',
    'party-report',
    'publication',
    'archive',
  ] as const;
  fc.assert(
    fc.property(fc.tuple(...names.map(() => fc.integer({ min: 0, max: 6 }))), (offsets) => {
      const facts = Object.fromEntries(
        names.map((name, i) => [steps[name].fact, addDays(civilDate('2026-05-01'), offsets[i] ?? 0)]),
      );
      const dossier = dossierOf(facts);
      const found = dateOrder(dossier).some(({ kind, precedence }) => kind === 'broken' && isAsked(precedence));
      const { kind } = rule.evaluate(dossier.facts, law.profile.params, law.asOf, law.calendar);
      expect(kind).toBe(found ? 'breached' : 'satisfied');
    }),
  );
});

it('notes entries made more than ten days after their day', () => {
  const entry = (on: string, recordedOn: string) => ({
    schema: 2 as const,
    id: 'c',
    seq: 1,
    commandId: 'c',
    recordedAt: `${recordedOn}T00:30:00+08:00`,
    on: civilDate(on),
    actor: { id: 'a', name: '甲', role: 'office' as const, unit: '办公厅' },
    type: 'RiskReported' as const,
    payload: {},
  });
  const law = { profile: profiles.hlj2021, asOf: civilDate('2026-12-01'), calendar: testCalendar };
  const late = lateEntries([entry('2026-05-01', '2026-05-11'), entry('2026-05-01', '2026-05-12')], law);
  expect(late.map(({ days }) => days)).toEqual([11]);
});
