import { describe, expect, it } from 'vitest';
import { chineseWorkingCalendar as calendar } from '@/adapters/calendar';
import { foldDossier } from '@/core/matter';
import { buildSampleCity, recordOf } from './build-sample-city';
import { matterSpecs } from './matter-specs';
import { sampleOpinions } from './sample-opinions';

describe('the sample city', () => {
  it.each(matterSpecs.map((spec) => [spec.title, spec] as const))('%s is a lawful record', (_, spec) => {
    const record = recordOf(spec, calendar);
    expect(foldDossier(spec.id, record)?.origin).toBe('sample');
    expect(record.at(-1)?.on.localeCompare('2026-11-23')).toBeLessThanOrEqual(0);
  });
  it.each(matterSpecs.map((spec) => [spec.title, spec] as const))(
    '%s seals and answers the views it shows',
    (_, spec) => {
      const record = recordOf(spec, calendar);
      const facts = foldDossier(spec.id, record)?.facts;
      const answered = facts?.opinionThemes;
      if (!facts?.consultationOpened || !facts.consultationClosed || !answered) return;
      const views = sampleOpinions(spec, facts.consultationOpened, facts.consultationClosed);
      expect(answered.reduce((sum, { rows }) => sum + rows, 0)).toBe(views.length);
      expect(answered.reduce((sum, { oppose }) => sum + oppose, 0)).toBe(
        views.filter(({ stance }) => stance === 'oppose').length,
      );
    },
  );
  it('has eighteen matters, all marked as samples, the same every time', () => {
    const city = buildSampleCity(calendar);
    expect(city).toHaveLength(18);
    expect(JSON.stringify(buildSampleCity(calendar))).toBe(JSON.stringify(city));
  });
});
