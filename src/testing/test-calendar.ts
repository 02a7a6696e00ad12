import { type CivilDate, civilDate, type WorkingCalendar, weekday } from '@/core/kernel';

const holidays = new Set([
  '2026-01-01',
  '2026-01-02',
  '2026-02-16',
  '2026-02-17',
  '2026-02-18',
  '2026-02-19',
  '2026-02-20',
  '2026-02-23',
  '2026-04-06',
  '2026-05-01',
  '2026-05-04',
  '2026-05-05',
  '2026-06-19',
  '2026-09-25',
  '2026-10-01',
  '2026-10-02',
  '2026-10-05',
  '2026-10-06',
  '2026-10-07',
]);
const makeUpDays = new Set(['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10']);

/** The State Council calendar of 2026 (国办发明电〔2025〕7号), frozen for tests; complete for 2019 to 2026 by weekdays elsewhere. */
export const testCalendar: WorkingCalendar = {
  completeFrom: civilDate('2019-01-01'),
  completeUntil: civilDate('2026-12-31'),
  source: 'test calendar',
  isWorkingDay: (date: CivilDate) => {
    if (date > '2026-12-31' || date < '2019-01-01') return undefined;
    if (makeUpDays.has(date)) return true;
    return weekday(date) <= 5 && !holidays.has(date);
  },
};
