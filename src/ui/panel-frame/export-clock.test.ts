import { expect, it } from 'vitest';
import { exportMoment, setExportDay } from './export-clock';

it('stamps files with the day the screens stand on, whatever the day of the machine', () => {
  setExportDay('2030-05-06');
  const inCity = new Date(Date.parse(exportMoment()) + 8 * 3_600_000).toISOString();
  expect(inCity.slice(0, 10)).toBe('2030-05-06');
  setExportDay(undefined);
  expect(Math.abs(Date.parse(exportMoment()) - Date.now())).toBeLessThan(60_000);
});
