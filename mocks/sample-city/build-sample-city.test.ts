import { describe, expect, it } from 'vitest';
import { chineseWorkingCalendar as calendar } from '@/adapters/calendar';
import { foldDossier } from '@/core/matter';
import { buildSampleCity, recordOf } from './build-sample-city';
import { matterSpecs } from './matter-specs';

const cases = matterSpecs.map((spec) => [spec.title, spec] as const);

describe('the sample city', () => {
  it.each(cases)('%s is a lawful record, no later than the demo begins', (_, spec) => {
    const record = recordOf(spec, calendar);
    expect(foldDossier(spec.id, record)?.origin).toBe('sample');
    expect(record.at(-1)?.on.localeCompare('2026-11-23')).toBeLessThanOrEqual(0);
  });
  it('has eighteen matters, the same every time, and does not say in every cell that they are invented', () => {
    const city = JSON.stringify(buildSampleCity(calendar));
    expect(matterSpecs).toHaveLength(18);
    expect(JSON.stringify(buildSampleCity(calendar))).toBe(city);
    // A file that is taken away says so in its name, for it goes where no page says it.
    const words = JSON.stringify(buildSampleCity(calendar), (key, value) => (key === 'file' ? undefined : value));
    expect(words).not.toContain('示例');
  }, 60_000);
});
