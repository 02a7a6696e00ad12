import { describe, expect, it } from 'vitest';
import { chineseWorkingCalendar as calendar } from '@/adapters/calendar';
import { dateOrder } from '@/core/inspection';
import { profiles } from '@/core/law';
import { dayOfEntry, foldDossier, type RecordedEvent } from '@/core/matter';
import { decidedOn, nextGateOf, precedences, stageOf, stageStates, statusOf } from '@/core/procedure';
import { matterView } from '@/features/matter/matter-view';
import { tallyOf } from '@/ports/matter-api';
import { matterSummary } from '@/read-models';
import { buildSampleCity } from './build-sample-city';
import { sampleMeetings } from './sample-meetings';

/** Every record as it stood after each of its events, read on the day of that event. */
const prefixes = buildSampleCity(calendar).flatMap(([id, record]) =>
  record.map((_, i): readonly [string, readonly RecordedEvent[]] => [id, record.slice(0, i + 1)]),
);

function readings(id: string, record: readonly RecordedEvent[]) {
  const dossier = foldDossier(id, record);
  const last = record.at(-1);
  if (!dossier || !last) throw new Error('a record begins with its proposal');
  const law = { profile: profiles.hlj2021, asOf: dayOfEntry(last), calendar };
  const view = matterView(id, record, law, sampleMeetings);
  if (!view) throw new Error('a record begins with its proposal');
  return {
    dossier,
    law,
    view,
    summary: matterSummary(dossier, { record, law, meetings: sampleMeetings, views: tallyOf([]) }),
  };
}

/** Read once: each is folded, judged and planned. */
const read = prefixes.map(([id, record]) => ({ at: `${id} after ${record.length}`, ...readings(id, record) }));

describe('every prefix of every sample record', () => {
  it('are many', () => expect(prefixes.length).toBeGreaterThan(300));

  it('stands in one stage, status and next gate on every screen', () => {
    for (const { at, dossier, view, summary } of read) {
      expect(summary.stage, at).toBe(stageOf(dossier.facts));
      expect(view.current, at).toBe(summary.stage);
      expect(summary.status, at).toBe(statusOf(dossier.facts));
      expect(summary.nextGate, at).toBe(nextGateOf(dossier.facts) ?? null);
      const row = stageStates(dossier.facts, view.findings).find(({ stage }) => stage === view.current);
      expect(row?.state, at).toMatch(/under-way|done/);
    }
  });

  it('has one answer to whether and when it was decided, and to when it can be', () => {
    for (const { at, dossier, view, summary } of read) {
      const { plan } = view;
      const decided = decidedOn(dossier.facts);
      expect(plan.kind === 'decided', at).toBe(decided !== undefined);
      expect(summary.earliest.kind, at).toBe(plan.kind);
      if (plan.kind === 'decided') expect(plan.day, at).toBe(decided);
      if (plan.kind === 'open') expect(summary.earliest.day, at).toBe(plan.day.earliest);
      expect(['decided', 'published', 'executing', 'archived', 'closed'].includes(summary.status), at).toBe(
        plan.kind === 'decided',
      );
      const publication = view.stages.find(({ stage }) => stage === 'publication');
      if (decided === undefined) expect(publication?.state, at).not.toBe('late');
    }
  });

  it('keeps the order of the days as inspection and plan read it', () => {
    for (const { at, dossier } of read) {
      const orders = dateOrder(dossier);
      expect(orders).toHaveLength(precedences.filter(({ weight }) => weight !== 'plan').length);
      const broken = orders.filter(({ kind }) => kind === 'broken');
      expect(
        broken.map(({ precedence: { earlier, later } }) => `${earlier} ${later}`),
        at,
      ).toEqual([]);
    }
  });
});
