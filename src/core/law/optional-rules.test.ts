import { describe, expect, it } from 'vitest';
import { civilDate } from '@/core/kernel';
import { testCalendar } from '@/testing/test-calendar';
import { allRules } from './all-rules';
import { inForceOn } from './profiles/dated';
import { profiles } from './profiles/profile';

const today = civilDate('2026-11-23');
const optional = allRules.filter(({ layer }) => layer === 'X');

describe('optional rules', () => {
  it.each(optional.map((rule) => [rule.id, rule] as const))(
    '%s has a parameter and is silent without it',
    (_, rule) => {
      const { parameter } = rule;
      if (!parameter) throw new Error('a parameter switches it');
      for (const { params } of Object.values(profiles))
        if (inForceOn<unknown>(params[parameter], today) === undefined)
          expect(rule.evaluate({}, params, today, testCalendar).kind).toBe('not-applicable');
    },
  );
});
