import { expect, it } from 'vitest';
import { chineseWorkingCalendar } from '@/adapters/calendar';
import { buildSampleCity } from '../../../mocks/sample-city/build-sample-city';
import { foldDossier } from './evolve';

const [, record = []] = buildSampleCity(chineseWorkingCalendar).find(([id]) => id === 'metro-fare') ?? [];

it('a matter entered after its proposal was taken in midway; one entered as it happened was not', () => {
  expect(foldDossier('m', record)?.facts.takenInOn).toBeUndefined();
  const late = record.map((entry) => ({ ...entry, recordedAt: '2026-11-23T17:30:00.000Z' }));
  expect(foldDossier('m', late)?.facts.takenInOn).toBe('2026-11-24');
});
