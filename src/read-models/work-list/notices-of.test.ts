import { expect, it } from 'vitest';
import { chineseWorkingCalendar } from '@/adapters/calendar';
import { civilDate } from '@/core/kernel';
import { foldDossier } from '@/core/matter';
import type { WorkItem } from '@/ports/matter-api';
import { actorOf } from '@/testing/given';
import { buildSampleCity } from '../../../mocks/sample-city/build-sample-city';
import { noticesOf } from './notices-of';

const today = civilDate('2026-11-23');
const item = (own: Partial<WorkItem>): WorkItem => ({
  id: 'm/do/x',
  kind: 'do',
  matterId: 'm',
  matter: '示例事项',
  origin: 'sample',
  leadUnit: null,
  stage: 'drafting',
  title: { zh: '起草', en: 'Draft' },
  act: 'recordDraft',
  about: null,
  reasons: [],
  text: null,
  by: null,
  from: null,
  due: null,
  dueBy: null,
  notBefore: null,
  ...own,
});
const kinds = (...work: WorkItem[]) => noticesOf(actorOf('office'), work, [], today).map(({ kind }) => kind);

it.each([
  [{ due: '2026-11-22' }, ['overdue']],
  [{ due: '2026-11-22', kind: 'returned' }, ['overdue']],
  [{ due: '2026-11-23' }, ['due-soon']],
  [{ due: '2026-11-26' }, ['due-soon']],
  [{ due: '2026-11-27' }, ['turn']],
  [{}, ['turn']],
  [{ kind: 'returned' }, ['returned']],
  [{ kind: 'answer' }, ['asked']],
  [{ kind: 'confirm', due: '2026-11-23' }, ['asked']],
  [{ kind: 'waits', due: '2026-11-22' }, []],
] as const)('of %j is told %j', (own, told) => expect(kinds(item(own))).toEqual(told));

it('what becomes overdue is told anew, and the most pressing first', () => {
  const of = (day: string) => noticesOf(actorOf('office'), [item({ due: '2026-11-24' })], [], civilDate(day))[0]?.key;
  expect(of('2026-11-23')).toBe(of('2026-11-24'));
  expect(of('2026-11-25')).not.toBe(of('2026-11-24'));
  expect(kinds(item({}), item({ id: 'late', due: '2026-01-01' }))).toEqual(['overdue', 'turn']);
});

it('a decision is told for thirty days to the units of the matter and who signed in it, and to nobody else', () => {
  const dossiers = buildSampleCity(chineseWorkingCalendar).flatMap(([id, record]) => foldDossier(id, record) ?? []);
  const decided = dossiers.find(({ facts }) => facts.discussedOn && facts.decisionOutcome && facts.leadUnit);
  if (!decided?.facts.discussedOn) throw new Error('no decision in the sample');
  const { discussedOn, leadUnit } = decided.facts;
  const told = (actor: ReturnType<typeof actorOf>, on: string) =>
    noticesOf(actor, [], [decided], civilDate(on)).map(({ kind, matterId }) => [kind, matterId]);
  expect(told(actorOf('undertaking', leadUnit ?? ''), discussedOn)).toEqual([['decided', decided.id]]);
  expect(told({ ...actorOf('expert', '别处'), id: decided.record[0]?.actor.id ?? '' }, discussedOn)).toHaveLength(1);
  expect(told(actorOf('undertaking', '别的单位'), discussedOn)).toEqual([]);
  expect(told(actorOf('undertaking', leadUnit ?? ''), '2036-01-01')).toEqual([]);
});
