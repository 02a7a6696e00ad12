import { describe, expect, it } from 'vitest';
import { civilDate } from '@/core/kernel';
import { lightOf } from './light-of';
import { standingOf, standingWords } from './standing';
import { statusOf } from './status-of';

const today = civilDate('2026-11-23');

describe('a procedure that rests', () => {
  it.each([
    ['suspended', { suspendedOn: '2026-09-16' }],
    ['ended', { endedOn: '2026-09-16' }],
  ] as const)('is %s in one word: that of its standing and of its light', (status, facts) => {
    const known = Object.fromEntries(Object.entries(facts).map(([name, day]) => [name, civilDate(day)]));
    expect(statusOf(known)).toBe(status);
    const standing = standingWords(standingOf({ status, stage: 'meeting' }));
    expect(lightOf(known, today, {}).because).toEqual(standing);
  });
});
