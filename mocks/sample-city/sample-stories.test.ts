import { expect, it } from 'vitest';
import { chineseWorkingCalendar as calendar } from '@/adapters/calendar';
import { foldDossier } from '@/core/matter';
import { recordOf } from './build-sample-city';
import type { MatterSpec } from './matter-spec';
import { digitalGovernment } from './matters/digital-government';
import { metroFare } from './matters/metro-fare';
import { oldCommunities } from './matters/old-communities';
import { riverShore } from './matters/river-shore';

function told(spec: MatterSpec) {
  const record = recordOf(spec, calendar);
  const dossier = foldDossier(spec.id, record);
  if (!dossier) throw new Error(`${spec.id} tells nothing`);
  return { record, types: record.map(({ type }) => type), facts: dossier.facts, rounds: dossier.rounds };
}

it('a count is corrected by its officer, and the old number stays in the record', () => {
  const { types, facts, record } = told(oldCommunities);
  expect(types).toContain('EntryCorrected');
  expect(facts.symposiums?.map(({ attendees }) => attendees)).toEqual([36]);
  expect(record.find(({ type }) => type === 'SymposiumHeld')?.payload).toMatchObject({ attendees: 63 });
});

it('a talk entered twice is withdrawn and counts once', () => {
  const { types, facts } = told(riverShore);
  expect(types.filter((type) => type === 'GroupHeard')).toHaveLength(2);
  expect(types).toContain('EntryWithdrawn');
  expect(facts.groupsHeard).toHaveLength(1);
});

it('a file that went back is sent and reviewed again', () => {
  const { types, facts, rounds } = told(digitalGovernment);
  expect(types.filter((type) => type === 'SentForLegalityReview')).toHaveLength(2);
  expect(rounds.map(({ of }) => of)).toEqual(['legality']);
  expect(facts.legalityOutcome).toBe('agree');
});

it('a decision put off is made at the next meeting, with its dissent', () => {
  const { types, facts, rounds } = told(metroFare);
  expect(types.filter((type) => type === 'DecisionDiscussed')).toHaveLength(2);
  expect(rounds.map(({ of }) => of)).toEqual(['meeting']);
  expect(facts).toMatchObject({ decisionOutcome: 'passed', suspendedOn: null });
  expect(facts.statements?.some(({ position }) => position === 'disagree')).toBe(true);
});

it('some acts are entered a day later than they were done', () => {
  const late = told(oldCommunities).record.filter(({ on, recordedAt }) => !recordedAt.startsWith(on));
  expect(late.map(({ type }) => type)).toEqual(['SymposiumHeld']);
});
