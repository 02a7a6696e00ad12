import { expect, it } from 'vitest';
import { spelledDays } from './spelled-days';

it('days in a sentence are written as one writes them; other numbers stay', () => {
  expect(
    spelledDays({
      zh: '材料 2026-07-23 送达，会议 2026-07-28。',
      en: 'Sent on 2026-07-23, file 2026-07-23-2, year 2026.',
    }),
  ).toEqual({
    zh: '材料 2026年7月23日 送达，会议 2026年7月28日。',
    en: 'Sent on 23 Jul 2026, file 2026-07-23-2, year 2026.',
  });
});
