import { describe, expect, it } from 'vitest';
import { chineseWorkingCalendar as calendar } from '@/adapters/calendar';
import { addDays, civilDate } from '@/core/kernel';
import { foldDossier } from '@/core/matter';
import { recordOf } from './build-sample-city';
import { matterSpecs } from './matter-specs';
import { sampleOpinions } from './sample-opinions';
import { voicesOf } from './voices/voices-of';

const opened = civilDate('2026-07-11');
const closed = addDays(opened, 32);
const spoken = matterSpecs.flatMap(({ id, title, voices }) => (voices ? [[title, id, voices] as const] : []));

describe('the views on a sample matter', () => {
  it.each(spoken)('%s: persons, days and copies can be counted and agree', (_, id, voices) => {
    expect(voicesOf(id)).toBe(voices);
    const rows = sampleOpinions(id, voices, opened, closed);
    expect(rows).toEqual(sampleOpinions(id, voices, opened, closed));
    expect(rows).toHaveLength(voices.opinions);
    expect(new Set(rows.map(({ person }) => person)).size).toBe(voices.people);
    expect(rows.every(({ receivedOn }) => receivedOn >= opened && receivedOn <= closed)).toBe(true);
    const known = new Set(voices.themes.map(({ theme }) => theme));
    expect(rows.every(({ theme }) => theme !== null && known.has(theme))).toBe(true);
    const channelsOf = new Map<string, Set<string>>();
    for (const { person, channel } of rows)
      channelsOf.set(person, (channelsOf.get(person) ?? new Set<string>()).add(channel));
    expect([...channelsOf.values()].every(({ size }) => size === 1)).toBe(true);
    const first = new Set<string>();
    for (const { text, repeated } of rows) {
      if (repeated) expect(first.has(text)).toBe(true);
      first.add(text);
    }
  });
  it.each(spoken)('%s: themes take the share that was told', (_, id, voices) => {
    const rows = sampleOpinions(id, voices, opened, closed);
    for (const { theme, share } of voices.themes)
      expect(rows.filter((row) => row.theme === theme).length / rows.length, theme).toBeCloseTo(share, 1);
  });
  it('a joint letter is handed in on one day, and that day counts all of it', () => {
    for (const [, id, voices] of spoken) {
      if (!voices.joint) continue;
      const { text, rows: signed } = voices.joint;
      const rows = sampleOpinions(id, voices, opened, closed);
      const letter = rows.filter((row) => row.text === text);
      expect(letter).toHaveLength(signed);
      expect(letter.filter(({ repeated }) => repeated)).toHaveLength(signed - 1);
      expect(new Set(letter.map(({ receivedOn }) => receivedOn)).size).toBe(1);
    }
  });
});

it.each(matterSpecs.map((spec) => [spec.title, spec] as const))(
  '%s seals and answers the views it shows',
  (_, spec) => {
    const record = recordOf(spec, calendar);
    const facts = foldDossier(spec.id, record)?.facts;
    if (!spec.voices || !facts?.opinionBatches) return;
    const { consultationOpened: from, consultationClosed: until, opinionThemes: answered } = facts;
    if (!from || !until) throw new Error('views were sealed of a consultation without days');
    const views = sampleOpinions(spec.id, spec.voices, from, until);
    const total = (counts: readonly number[] | undefined) => counts?.reduce((sum, count) => sum + count, 0);
    expect(total(facts.opinionBatches.map(({ rows }) => rows))).toBe(views.length);
    expect(total(facts.opinionBatches.map(({ persons }) => persons))).toBe(spec.voices.people);
    if (!answered) return;
    expect(total(answered.map(({ rows }) => rows))).toBe(views.length);
    expect(total(answered.map(({ oppose }) => oppose))).toBe(views.filter(({ stance }) => stance === 'oppose').length);
  },
);
