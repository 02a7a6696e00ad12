import { describe, expect, it } from 'vitest';
import { chineseWorkingCalendar as calendar } from '@/adapters/calendar';
import { type CivilDate, civilDate } from '@/core/kernel';
import { evaluateAll, profiles } from '@/core/law';
import {
  type Actor,
  type ActRequest,
  confirmedBreaches,
  decide,
  entriesOf,
  foldDossier,
  type RecordedEvent,
  storyOf,
} from '@/core/matter';
import { leaderActsOf } from '@/features/correspondence/leader-acts';
import { type MatterSummary, tallyOf } from '@/ports/matter-api';
import {
  breachedOf,
  executionLateOf,
  headlineOf,
  matterFigure,
  matterSummary,
  overdueOf,
  scheduleLevel,
  waitingOf,
} from '@/read-models';
import { buildSampleCity } from './build-sample-city';
import { sampleMeetings } from './sample-meetings';
import { samplePerson } from './sample-person';

const today = civilDate('2026-11-23');
const lawOn = (asOf: CivilDate) => ({ profile: profiles.hlj2021, asOf, calendar });
const city = new Map(buildSampleCity(calendar));
const chief = samplePerson('chief', '市政府');

function read(id: string, record: readonly RecordedEvent[], asOf = today) {
  const dossier = foldDossier(id, record);
  if (!dossier) throw new Error(`no ${id}`);
  return {
    dossier,
    record,
    summary: matterSummary(dossier, { record, law: lawOn(asOf), meetings: sampleMeetings, views: tallyOf([]) }),
  };
}
const sample = (id: string) => read(id, city.get(id) ?? []);

/** The matter after one act more. */
function following({ dossier, record }: ReturnType<typeof read>, actor: Actor, request: ActRequest, asOf = today) {
  const decided = decide(dossier, request, lawOn(asOf), actor);
  if (!decided.ok) throw new Error(JSON.stringify(decided.error));
  const stamp = { version: record.length, commandId: `next-${record.length}`, recordedAt: `${asOf}T09:00:00+08:00` };
  return read(dossier.id, [...record, ...entriesOf(decided.value, stamp)], asOf);
}
const all = (): readonly MatterSummary[] => [...city.keys()].map((id) => sample(id).summary);

describe('lights and headline', () => {
  const matters = all();
  const headline = headlineOf(matters, today);

  it('every running matter is in one count; what is decided and not published is told', () => {
    const { normal, due, overdue, breached, decided, active } = headline.figures;
    const parts = [normal, due, overdue, breached, decided].map(({ value }) => value ?? 0);
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(active.value);
    const unpublished = matters.filter(({ status }) => status === 'decided').map(({ id }) => id);
    expect(unpublished).toEqual(['snow-removal']);
    expect(decided.value).toBe(unpublished.length);
  });

  it('past the promised day is one figure everywhere, a task past its day another', () => {
    expect(overdueOf(matters).map(({ id }) => id)).toEqual(['shared-bikes']);
    expect(headline.figures.overdue.value).toBe(overdueOf(matters).length);
    expect(executionLateOf(matters).map(({ id }) => id)).toEqual(['metro-fare']);
    expect(headline.figures.execution.value).toBe(1);
    expect(matterFigure(sample('metro-fare').summary, 'days-overdue').value).toBeNull();
  });
});

describe('a matter a leader sent back', () => {
  const before = sample('old-communities');
  const returned = following(before, chief, {
    type: 'returnForSupplement',
    on: today,
    to: { role: 'undertaking', unit: null },
    reason: '缺费用测算',
  });

  it('waits for the leader before', () => {
    expect(waitingOf([before.summary])).toHaveLength(1);
    expect(leaderActsOf(chief, before.dossier)).toContain('approveForMeeting');
  });

  it('waits for no leader until it is answered, and says who sent it back and why', () => {
    expect(waitingOf([returned.summary])).toEqual([]);
    expect(headlineOf([returned.summary], today).figures.waiting.value).toBe(0);
    expect(headlineOf([returned.summary], today).next).toBeUndefined();
    expect(returned.summary.sentBack).toMatchObject({ by: 'leader', reason: '缺费用测算', on: today });
    expect(leaderActsOf(chief, returned.dossier)).not.toContain('approveForMeeting');
  });

  it('waits again once it was answered', () => {
    const officer = samplePerson('undertaking', '市住建局');
    const entry = returned.summary.sentBack?.entry;
    const answered = following(returned, officer, { type: 'answerLeader', on: today, entry, text: '已补' });
    expect(answered.summary.sentBack).toBeNull();
    expect(waitingOf([answered.summary])).toHaveLength(1);
  });

  it('the reviewer’s return stands with its words; a decision put off too', () => {
    expect(sample('elderly-meals').summary.sentBack).toMatchObject({ by: 'reviewer' });
    expect(sample('elderly-meals').summary.sentBack?.reason).toBeTruthy();
    expect(sample('parking-fees').summary.sentBack).toMatchObject({ by: 'meeting' });
  });
});

describe('a binding requirement breached in the meeting, confirmed', () => {
  const record = city.get('snow-removal') ?? [];
  const { lines } = storyOf(record);
  const place = lines.findIndex(({ act }) => act === 'recordDiscussion');
  const line = lines[place];
  if (!line) throw new Error('no meeting');
  const on = civilDate(line.on);
  const { statements } = line.payload as { readonly statements: readonly object[] };
  const broken = following(
    read('snow-removal', record.slice(0, place), on),
    samplePerson('office', '市政府办公厅'),
    {
      ...line.payload,
      type: 'recordDiscussion',
      on,
      statements: [...statements].reverse(),
      confirm: { reason: '会上就是这个次序' },
    },
    on,
  );

  it('shows ■ with its reason wherever the matter is listed, though it is decided', () => {
    const { summary } = broken;
    expect(summary.status).toBe('decided');
    expect(summary.light).toBe('breached');
    expect(scheduleLevel(summary)).toBe('alarm');
    expect(summary.breaches.map(({ reason }) => reason)).toContain('会上就是这个次序');
    expect(breachedOf([summary])).toHaveLength(1);
    const { figures, breached } = headlineOf([summary], on);
    expect([figures.breached.value, figures.decided.value, figures.overdue.value]).toEqual([1, 0, 0]);
    expect(breached).toHaveLength(1);
  });

  it('is on the list of confirmed breaches, told apart from what was cured', () => {
    const { dossier } = broken;
    const [told, ...rest] = confirmedBreaches(dossier, evaluateAll(dossier.facts, lawOn(on)));
    expect(rest).toEqual([]);
    expect(told).toMatchObject({ entry: place + 1, reason: '会上就是这个次序', amended: undefined });
    expect(told?.rules.some(({ stands }) => stands)).toBe(true);
  });

  it('a lawful meeting shows nothing of the kind', () => {
    const { summary, dossier } = sample('snow-removal');
    expect(summary.breaches).toEqual([]);
    expect(summary.light).toBe('normal');
    expect(confirmedBreaches(dossier, evaluateAll(dossier.facts, lawOn(today)))).toEqual([]);
  });
});
