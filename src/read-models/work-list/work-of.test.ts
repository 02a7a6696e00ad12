import { describe, expect, it } from 'vitest';
import { chineseWorkingCalendar } from '@/adapters/calendar';
import { civilDate } from '@/core/kernel';
import { barriersOf, type LawContext, profiles } from '@/core/law';
import {
  type Actor,
  actOfEvent,
  actOfType,
  can,
  considerAct,
  foldDossier,
  type RecordedEvent,
  roleIds,
} from '@/core/matter';
import { buildSampleCity } from '../../../mocks/sample-city/build-sample-city';
import { sampleMeetings } from '../../../mocks/sample-city/sample-meetings';
import { samplePerson } from '../../../mocks/sample-city/sample-person';
import { type MatterAtHand, matterAtHand } from './matter-at-hand';
import { workOf } from './work-of';

const city = buildSampleCity(chineseWorkingCalendar);
const lawOn = (day: string): LawContext => ({
  profile: profiles.hlj2021,
  asOf: civilDate(day),
  calendar: chineseWorkingCalendar,
});
const at = (id: string, record: readonly RecordedEvent[], day: string): MatterAtHand => {
  const dossier = foldDossier(id, record);
  if (!dossier) throw new Error(id);
  return matterAtHand(dossier, lawOn(day), sampleMeetings);
};
/** The sample person of a role, of the unit that leads the matter. */
const personFor = (role: Actor['role'], { dossier: { facts } }: MatterAtHand): Actor =>
  samplePerson(role, role === 'undertaking' ? (facts.leadUnit ?? facts.proposer ?? '') : '示例机关');
const listOf = (role: Actor['role'], matters: readonly MatterAtHand[]) =>
  workOf(matters.map((matter) => ({ matter, actor: personFor(role, matter) })));

const today = city.map(([id, record]) => at(id, record, '2026-11-23'));

/** What the sample's people entered, by act: to try acts with a payload of the right shape. */
const payloads = new Map<string, RecordedEvent['payload']>(
  city.flatMap(([, record]) => record.map(({ type, payload }) => [type, payload] as const)),
);

describe.each(roleIds.filter((role) => role !== 'citizen'))('the list of %s', (role) => {
  const list = listOf(role, today);
  const matterOf = (id: string) => {
    const found = today.find(({ dossier }) => dossier.id === id);
    if (!found) throw new Error(id);
    return found;
  };

  it('holds no act that cannot be carried out now', () => {
    for (const { act: type, matterId, id } of list.filter((item) => item.act !== null && item.kind !== 'answer')) {
      const act = actOfType(type ?? '');
      const matter = matterOf(matterId);
      if (!act) throw new Error(`${id}: no such act`);
      expect(can(personFor(role, matter), act, matter.dossier).ok, id).toBe(true);
      expect(act.isInOrder(matter.dossier).ok, id).toBe(true);
      expect(act.gate ? barriersOf(act.gate, matter.findings) : [], id).toEqual([]);
      const payload = payloads.get(act.event);
      if (!payload) continue;
      const { outcome } = considerAct(
        matter.dossier,
        {
          ...payload,
          ...(act.type === 'completeExecutionTask' && { taskId: id.split('/task-')[1] }),
          type: act.type,
          on: matter.law.asOf,
        },
        matter.law,
        personFor(role, matter),
      );
      const kind = outcome.ok ? undefined : outcome.error.kind;
      expect(['not-yours', 'gate-closed', 'already-done', 'ended', 'in-the-future'], `${id}: ${kind}`).not.toContain(
        kind,
      );
    }
  });
  it('gives a reason for all that is to be done, and says from whom the rest is awaited', () => {
    for (const { kind, reasons, from, id } of list) {
      if (kind === 'do') expect(reasons.length, id).toBeGreaterThan(0);
      if (kind === 'waits') expect(from, id).not.toBeNull();
    }
    expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
  });
  it('is in the order of the due days', () => {
    const days = list.map(({ due }) => due ?? '9999');
    expect(days).toEqual(days.toSorted());
  });
});

describe('the lists together', () => {
  it('hold what is done next in every sample matter, on the list of whoever does it', () => {
    // What nobody owes: received as it comes, weighed, asked for more, or done by another who may as well.
    const asItComes = new Set([
      'recordStudy', // a department argues its own proposal
      'receiveOpinions',
      'recordSymposium',
      'recordSurvey',
      'hearGroup',
      'compareOptions',
      'appraiseOptions',
      'nameScenarios',
      'freezeOptionAnalysis', // whoever relies on the analysis
      'recordExpertDraw', // a panel may be chosen without one
      'recordExpertStatements', // said by experts when they please
      'recordExpertRound', // a way of asking a panel, not the only one
      'stopReviewClock',
      'extendReview',
      'registerExecutionComment',
      'answerExecutionComment',
      'reportExecutionProblem',
      'reportExecution',
      'splitExecutionTasks',
      'relyOnEvidence',
      'replanMatter',
      'suspendMatter',
      'endMatter',
    ]);
    const missed = new Set<string>();
    for (const [id, record] of city)
      for (const [index, next] of record.entries()) {
        const act = actOfEvent(next.type);
        if (index === 0 || !act || act.anyStage || asItComes.has(act.type)) continue;
        const before = at(id, record.slice(0, index), next.on);
        const lists = roleIds.flatMap((role) => listOf(role, [before]).map((item) => item.act));
        if (!lists.includes(act.type)) missed.add(`${id}: ${act.type}`);
      }
    expect([...missed]).toEqual([]);
  }, 120_000);

  it('leave nothing to do of a matter that ended or rests', () => {
    const [id, record] = city[0] ?? ['', []];
    const started = record.slice(0, 8);
    const said = (type: string, payload: Record<string, unknown>): readonly RecordedEvent[] => [
      ...started,
      {
        ...(started[7] as RecordedEvent),
        seq: 9,
        id: 'x',
        commandId: 'x',
        type: type as RecordedEvent['type'],
        payload,
      },
    ];
    const list = (record: readonly RecordedEvent[]) => listOf('undertaking', [at(id, record, '2026-11-23')]);
    expect(list(started).length).toBeGreaterThan(0);
    expect(list(said('MatterSuspended', { suspensionReason: '示例' })).filter(({ kind }) => kind === 'do')).toEqual([]);
    expect(list(said('MatterEnded', { endReason: '示例' }))).toEqual([]);
  });
});
