import { expect, it } from 'vitest';
import { civilDate } from '@/core/kernel';
import { bilingual } from './bilingual';
import { formatDay, formatLarge, formatMonthDay, formatNearDay, formatWeekday } from './format';
import { inBrackets } from './in-brackets';
import { sentenceCase } from './sentence-case';

it('keeps both languages under the same keys', () => {
  const words = bilingual({ due: (n: number) => `${n} 天后到期` }, { due: (n) => `due in ${n} days` });
  expect(words.zh.due(3)).toBe('3 天后到期');
  expect(words.en.due(3)).toBe('due in 3 days');
  // @ts-expect-error English lacks a key
  bilingual({ a: '甲', b: '乙' }, { a: 'A' });
});

it('sets a label and an addition as each language does', () => {
  expect([sentenceCase('promised day', 'en'), sentenceCase('承诺日', 'zh')]).toEqual(['Promised day', '承诺日']);
  expect([inBrackets('6', 'en'), inBrackets('6', 'zh')]).toEqual([' (6)', '（6）']);
});

it('writes days and figures as each language does', () => {
  const day = civilDate('2026-11-23');
  expect(formatDay(day, 'zh')).toBe('2026年11月23日');
  expect(formatDay(day, 'en')).toBe('23 Nov 2026');
  expect(formatMonthDay(day, 'zh')).toBe('11月23日');
  expect(formatNearDay(day, civilDate('2026-01-05'), 'zh')).toBe('11月23日');
  expect(formatNearDay(day, civilDate('2027-01-05'), 'en')).toBe('23 Nov 2026');
  expect(formatWeekday(day, 'zh')).toBe('星期一');
  expect(formatLarge(123_456_789, 'zh')).toBe('1.23 亿');
  expect(formatLarge(12_486, 'zh')).toBe('1.25 万');
  expect(formatLarge(2_500_000, 'en')).toBe('2.5 M');
});
