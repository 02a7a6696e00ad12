import { describe, expect, it } from 'vitest';
import { civilDate } from '@/core/kernel';
import { evaluateAll, evaluateNoting, profiles, reevaluate } from '@/core/law';
import { evolve, foldDossier, newDossier } from '@/core/matter';
import { testCalendar } from '@/testing/test-calendar';
import { buildSampleCity } from './build-sample-city';

describe('evaluating a sample record event by event', () => {
  it.each(buildSampleCity(testCalendar))('%s: finds what evaluating from scratch finds', (id, record) => {
    const law = { profile: profiles.hlj2021, asOf: civilDate('2026-11-23'), calendar: testCalendar };
    let dossier = newDossier(id, 'hlj2021');
    let evaluation = evaluateNoting(dossier.facts, law);
    for (const event of record) {
      dossier = evolve(dossier, event);
      evaluation = reevaluate(evaluation, dossier.facts);
      expect(evaluation.findings).toEqual(evaluateAll(dossier.facts, law));
    }
    // Folding at once grows lists in place: the same dossier, and the record is left as it was.
    const before = structuredClone(record);
    expect(foldDossier(id, record)).toEqual(dossier);
    expect(record).toEqual(before);
  });
});
