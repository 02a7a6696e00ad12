import { describe, expect, it } from 'vitest';
import { chineseWorkingCalendar as calendar } from '@/adapters/calendar';
import { addMonths, type CivilDate, civilDate } from '@/core/kernel';
import { evaluateAll, profiles } from '@/core/law';
import { type ActRequest, type Dossier, decide, evolve, foldDossier, type RoleId } from '@/core/matter';
import { recordOf } from './build-sample-city';
import { matterSpecs } from './matter-specs';
import { samplePerson } from './sample-person';

const lawOn = (asOf: CivilDate) => ({ profile: profiles.hlj2021, asOf, calendar });
const attempt = (dossier: Dossier, role: RoleId, on: CivilDate, request: ActRequest) =>
  decide(dossier, { on, ...request }, lawOn(on), samplePerson(role, dossier.facts.leadUnit ?? ''));
const findingOf = (dossier: Dossier, id: string, asOf: CivilDate) =>
  evaluateAll(dossier.facts, lawOn(asOf)).find(({ rule }) => rule.id === id)?.finding;

describe('a decision the meeting put off', () => {
  const spec = matterSpecs.find(({ until }) => until === 'deferred');
  const deferred = spec && foldDossier(spec.id, recordOf(spec, calendar));
  if (!deferred) throw new Error('the sample city has a matter that was put off');
  const today = civilDate('2026-11-23');
  const { suspendedOn } = deferred.facts;
  if (!suspendedOn) throw new Error('putting it off suspends it');

  it('keeps the door of publication shut, and owes nothing of an issued one', () => {
    const refused = attempt(deferred, 'office', today, {
      type: 'publishDecision',
      publicationChannels: ['gazette', 'site', 'newspaper'],
      decisionNo: '哈政规〔2026〕1号',
      adoptionNoteOn: today,
      interpretationOn: null,
    });
    if (refused.ok) throw new Error('must be refused');
    expect(refused.error.kind).toBe('gate-closed');
    expect(refused.error.obstacles?.map(({ rule }) => rule)).toContain('D713/30.1/decided');
    for (const id of ['D713/31.1/party-report', 'D713/32.1/channels', 'OGI/26.1/twenty-days', 'D713/34.1/unit'])
      expect([id, findingOf(deferred, id, today)?.kind]).toEqual([id, 'not-applicable']);
  });

  const resume = (on: CivilDate): Dossier => {
    const resumed = attempt(deferred, 'office', on, { type: 'resumeMatter', reason: '资金已落实（示例）' });
    if (!resumed.ok) throw new Error(JSON.stringify(resumed.error));
    return resumed.value.reduce(evolve, deferred);
  };
  const cameBack = (on: CivilDate): Dossier => ({
    ...deferred,
    facts: { ...deferred.facts, suspensions: [{ on: suspendedOn, reason: null, resumedOn: on }], suspendedOn: null },
  });

  it('keeps its suspension when it is resumed', () => {
    expect(resume(today).facts.suspensions).toEqual([
      { on: suspendedOn, reason: '会议决定暂缓决策', resumedOn: today },
    ]);
    expect(resume(today).facts.suspendedOn).toBeNull();
  });
  it('is judged by the day it came back, whenever it is asked', () => {
    expect(findingOf(resume(today), 'HLJ/40/lapse', addMonths(suspendedOn, 20))?.kind).toBe('satisfied');
    expect(findingOf(cameBack(addMonths(suspendedOn, 13)), 'HLJ/40/lapse', addMonths(suspendedOn, 20))?.kind).toBe(
      'breached',
    );
  });
});
