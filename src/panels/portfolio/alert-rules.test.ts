import { expect, it } from 'vitest';
import { alertRuleSchema } from '@/analysis/alerts';
import { civilDate } from '@/core/kernel';
import type { AlertRuleBody, StoredDocument } from '@/ports/workspace';
import { figureCourse, lightFigureIds } from '@/read-models';
import { actorOf } from '@/testing/given';
import { figureLight, matterLights, ruleIdOf, standingRules } from './alert-rules';
import { defaultRules } from './default-rules';
import { opinionsOf, summaryOf } from './summary.fixtures';
import { tileLights } from './tile-lights';
import { waitingCard } from './waiting-view';

const today = civilDate('2026-11-23');
const late = summaryOf('late', {
  plannedBy: '2026-10-15',
  earliest: { ...summaryOf('x').earliest, day: '2026-12-20' },
});
const calm = summaryOf('calm', { plannedBy: '2027-06-30', opinions: opinionsOf(45, 55, 1) });
const decided = summaryOf('decided', {
  plannedBy: '2026-09-01',
  status: 'decided',
  earliest: { ...summaryOf('x').earliest, kind: 'decided', day: '2026-10-20' },
});

it('every rule as delivered is a rule', () => {
  for (const id of lightFigureIds) expect(alertRuleSchema.safeParse(defaultRules[id]).success, id).toBe(true);
});

it('the past of a figure counts what was open on each day', () => {
  const course = figureCourse('overdue-share', [late, calm, decided], today, 3);
  expect(course.map(({ period, value }) => [period, value && Math.round(value)])).toEqual([
    ['2026-08-31', 0],
    ['2026-09-30', 33],
    ['2026-10-31', 50],
    ['2026-11-23', 50],
  ]);
});

it('the worst matter sets the figure, and is named', () => {
  expect(figureCourse('days-to-due', [late, calm], today, 0)).toEqual([
    { period: '2026-11-23', value: -39, of: 'late事项' },
  ]);
  expect(figureCourse('risk-after', [late, calm], today, 12)).toEqual([{ period: '2026-11-23', value: null }]);
});

it('a stored rule stands in the place of the delivered one', () => {
  const rule = { ...defaultRules.opposition, levels: { watch: null, warning: null, alarm: 45 } };
  const stored: StoredDocument<AlertRuleBody> = {
    id: 'opposition',
    version: 2,
    body: { rule, changes: [{ by: '示例', role: 'office', unit: '市政府办公厅', on: '2026-11-20', before: null }] },
    by: actorOf('office'),
    createdBy: actorOf('office'),
    savedOn: '2026-11-20',
  };
  const rules = standingRules([stored]);
  expect(rules).toHaveLength(lightFigureIds.length);
  expect(figureLight(rules, 'opposition', [calm], today)).toMatchObject({
    standing: { version: 2 },
    verdict: { level: 'alarm', used: [{ value: 45, of: 'calm事项' }] },
  });
  expect(figureLight(standingRules([]), 'opposition', [calm], today)?.verdict.level).toBe('warning');
});

it('a rule of an indicator stands beside the others under one id', () => {
  const subject = { kind: 'indicator', backend: 'city', dataset: 'city-indicators', indicator: 'pm25' } as const;
  expect(ruleIdOf(subject)).toBe('city-city-indicators-pm25');
});

it('the gravest rule speaks first on a matter', () => {
  const lights = matterLights(
    standingRules([]),
    summaryOf('m', { plannedBy: '2026-12-05', opinions: opinionsOf(60, 40, 0.9) }),
    today,
  );
  expect(lights.map(({ figure, verdict }) => [figure, verdict.level])).toEqual([
    ['opposition', 'alarm'],
    ['days-to-due', 'watch'],
    ['answered', 'watch'],
  ]);
});

it('a tile shows the gravest of its lights under the filter', () => {
  const scope = { matters: [late, calm], today, rules: standingRules([]) };
  expect(tileLights('timeline', { ...scope, filter: {} })[0]?.verdict.level).toBe('alarm');
  expect(tileLights('timeline', { ...scope, filter: { matter: ['calm'] } })[0]?.verdict.level).toBe('normal');
  expect(
    tileLights('map', { ...scope, filter: {} }, { 'silent-districts': { period: today, value: 5 } })[0]?.verdict.level,
  ).toBe('warning');
});

it('a waiting card says complete or what is missing, and the shares of stances', () => {
  const barrier = {
    rule: 'D713/29.1/pack',
    title: { zh: '材料', en: 'pack' },
    dutyHolder: 'unit',
    kind: 'undetermined' as const,
  };
  const card = waitingCard(
    summaryOf('w', { barriers: [barrier], conditions: { met: 5, of: 6, later: 0 }, opinions: opinionsOf(1, 3, null) }),
    [],
    today,
  );
  expect(card).toMatchObject({ isComplete: false });
  expect(card.stance.map(({ share }) => share)).toEqual([0.25, 0, 0.75, 0]);
});
