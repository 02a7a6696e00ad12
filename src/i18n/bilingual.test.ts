import { expect, it } from 'vitest';
import { civilDate } from '@/core/kernel';
import { bilingual } from './bilingual';
import { formatDay, formatLarge, formatMonthDay, formatWeekday } from './format';

it('keeps both languages under the same keys', () => {
  const words = bilingual({ due: (n: number) => `${n} 天后到期` }, { due: (n) => `due in ${n} days` });
  expect(words.zh.due(3)).toBe('3 天后到期');
  expect(words.en.due(3)).toBe('due in 3 days');
  // @ts-expect-error English lacks a key
  bilingual({ a: '甲', b: '乙' }, { a: 'A' });
});

it('writes days and figures as each language does', () => {
  const day = civilDate('2026-11-23');
  expect(formatDay(day, 'zh')).toBe('2026年11月23日');
  expect(formatDay(day, 'en')).toBe('23 Nov 2026');
  expect(formatMonthDay(day, 'zh')).toBe('11月23日');
  expect(formatWeekday(day, 'zh')).toBe('星期一');
  expect(formatLarge(123_456_789, 'zh')).toBe('1.23 亿');
  expect(formatLarge(12_486, 'zh')).toBe('1.25 万');
  expect(formatLarge(2_500_000, 'en')).toBe('2.5 M');
});
