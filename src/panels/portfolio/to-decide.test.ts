import { expect, it } from 'vitest';
import { chineseWorkingCalendar } from '@/adapters/calendar';
import { civilDate } from '@/core/kernel';
import { profiles } from '@/core/law';
import { foldDossier } from '@/core/matter';
import { tallyOf } from '@/ports/matter-api';
import { byEarliest, matterSummary, toDecide, waitsForLeader } from '@/read-models';
import { recordOf } from '../../../mocks/sample-city/build-sample-city';
import { matterSpecs } from '../../../mocks/sample-city/matter-specs';

it('what waits for a decision first, then the soonest; nothing decided or ended', { timeout: 30_000 }, () => {
  const law = { profile: profiles.hlj2021, asOf: civilDate('2026-11-23'), calendar: chineseWorkingCalendar };
  const all = matterSpecs.slice(0, 8).flatMap((spec) => {
    const record = recordOf(spec, chineseWorkingCalendar);
    const dossier = foldDossier(spec.id, record);
    return dossier ? [matterSummary(dossier, { record, law, meetings: [], views: tallyOf([]) })] : [];
  });
  const shown = toDecide(all).slice(0, 5);
  expect(shown.length).toBeGreaterThan(2);
  const waits = shown.map(waitsForLeader);
  expect(waits).toEqual([...waits].sort((a, b) => Number(b) - Number(a)));
  const days = shown.filter((matter) => !waitsForLeader(matter)).map(({ earliest }) => earliest.day ?? '9999');
  expect(days).toEqual([...days].sort());
  const turn = { open: 0, blocked: 1, decided: 2, ended: 3 };
  const turns = [...all].sort(byEarliest).map(({ earliest }) => turn[earliest.kind]);
  expect(turns).toEqual([...turns].sort());
  expect(turns).toContain(turn.decided);
  expect(shown.some(({ status }) => status !== 'active')).toBe(false);
});
