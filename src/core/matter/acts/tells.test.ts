import { describe, expect, it } from 'vitest';
import { chineseWorkingCalendar } from '@/adapters/calendar';
import { factWords } from '@/core/law';
import { buildSampleCity } from '../../../../mocks/sample-city/build-sample-city';
import { evolve } from '../evolve';
import { newDossier } from '../new-dossier';
import { project } from '../project';
import { actOfEvent } from './act-of-event';
import { everyAct } from './act-of-type';

/** Facts each act told somewhere in the sample city. */
const told = new Map<string, Set<string>>();
for (const [id, record] of buildSampleCity(chineseWorkingCalendar)) {
  let dossier = newDossier(id, 'hlj2021');
  for (const entry of record) {
    const act = actOfEvent(entry.type);
    const { facts, adds } = project(entry, dossier);
    const names = [...Object.entries(facts), ...Object.entries(adds ?? {})].flatMap(([name, value]) =>
      value === undefined ? [] : [name],
    );
    const known = told.get(act?.type ?? '') ?? new Set();
    told.set(act?.type ?? '', new Set([...known, ...names]));
    dossier = evolve(dossier, entry);
  }
}

describe('what acts say they tell', () => {
  it('are facts of the vocabulary', () => {
    expect(
      everyAct.flatMap(({ type, tells }) => tells.filter((name) => !(name in factWords)).map((n) => `${type}: ${n}`)),
    ).toEqual([]);
  });
  it('covers all they do tell in the sample city', () => {
    expect(told.size).toBeGreaterThan(40);
    expect(
      everyAct.flatMap(({ type, tells }) =>
        [...(told.get(type) ?? [])]
          .filter((name) => !tells.some((tell) => tell === name))
          .map((name) => `${type}: ${name}`),
      ),
    ).toEqual([]);
  });
});
