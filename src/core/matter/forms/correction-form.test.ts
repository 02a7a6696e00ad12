import { describe, expect, it } from 'vitest';
import { chineseWorkingCalendar } from '@/adapters/calendar';
import { civilDate } from '@/core/kernel';
import { profiles, valueWords } from '@/core/law';
import { actorOf, given } from '@/testing/given';
import { testCalendar } from '@/testing/test-calendar';
import { buildSampleCity } from '../../../../mocks/sample-city/build-sample-city';
import { actOfEvent } from '../acts/act-of-event';
import { effectiveRecord } from '../amendments/effective-entries';
import { correctionForm, enteredPayload, formOf, payloadFieldSchema, shapeOf, standingValues } from './index';

const today = civilDate('2026-11-23');
const { dossier } = given([], {});
const situation = {
  dossier,
  facts: dossier.facts,
  law: { profile: profiles.hlj2021, asOf: today, calendar: testCalendar },
  actor: actorOf('office'),
  today,
};

describe('the form in which an entry is corrected', () => {
  const entries = buildSampleCity(chineseWorkingCalendar).flatMap(([, record]) => effectiveRecord(record).entries);
  it('tells an entry nobody changed as it stands, for every kind of entry of the sample city', () => {
    const kinds = new Set<string>();
    for (const { type, payload } of entries) {
      const act = actOfEvent(type);
      if (!act) continue;
      kinds.add(type);
      const form = correctionForm(act.fields, formOf(act.type));
      const told = enteredPayload(form, act.fields, standingValues(form, act.fields, payload), situation);
      expect(JSON.parse(JSON.stringify(told)), type).toEqual(payload);
    }
    expect(kinds.size).toBeGreaterThan(50);
  });

  it('offers a list of values that have words as a choice among them, never as codes to type', () => {
    const typed = entries.flatMap(({ type, payload }) => {
      const act = actOfEvent(type);
      if (!act) return [];
      const { fields } = correctionForm(act.fields, formOf(act.type));
      return Object.entries(payload).flatMap(([name, value]) => {
        const codes = Array.isArray(value)
          ? value.filter((one) => typeof one === 'string' && valueWords(name, one))
          : [];
        const shape = shapeOf(payloadFieldSchema(act.fields, name));
        const isChoice = shape.kind === 'list' && shapeOf(shape.of).kind === 'choice';
        return codes.length > 0 && !isChoice && !fields[name]?.kinds && !fields[name]?.options
          ? [`${type} ${name}`]
          : [];
      });
    });
    expect([...new Set(typed)]).toEqual([]);
  });
});
