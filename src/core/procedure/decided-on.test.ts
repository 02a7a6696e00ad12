import { describe, expect, it } from 'vitest';
import { civilDate } from '@/core/kernel';
import { decidedOn } from './decided-on';

const day = (text: string) => civilDate(text);

describe('the day of the last valid decision', () => {
  it('is none while it is put to the meeting again', () => {
    expect(decidedOn({ rediscussedOn: day('2026-03-17') })).toBeUndefined();
  });
  it('is that of the meeting that decided anew, not the day it was put to it', () => {
    const facts = {
      rediscussedOn: day('2026-03-17'),
      discussedOn: day('2026-03-25'),
      decisionOutcome: 'passed',
    } as const;
    expect(decidedOn(facts)).toBe('2026-03-25');
  });
  it('is the second discussion where a file tells both', () => {
    expect(decidedOn({ discussedOn: day('2026-03-05'), rediscussedOn: day('2026-03-09') })).toBe('2026-03-09');
  });
  it('is none of one changed in substance until it is discussed again, where the place asks for that', () => {
    const changed = {
      discussedOn: day('2026-03-05'),
      decisionOutcome: 'passed-with-changes',
      changeClass: 'substance',
    } as const;
    expect(decidedOn(changed)).toBeUndefined();
    expect(decidedOn({ ...changed, profileId: 'hlj2021' })).toBeUndefined();
    expect(decidedOn({ ...changed, profileId: 'd713' })).toBe('2026-03-05');
    expect(decidedOn({ ...changed, changeClass: 'general' })).toBe('2026-03-05');
    expect(decidedOn({ ...changed, rediscussedOn: day('2026-03-12') })).toBe('2026-03-12');
    expect(decidedOn({ ...changed, publishedOn: day('2026-03-12') })).toBe('2026-03-05');
  });
  it('is none of a decision put off or rejected', () => {
    for (const decisionOutcome of ['deferred', 'rejected'] as const)
      expect(decidedOn({ discussedOn: day('2026-03-05'), decisionOutcome })).toBeUndefined();
  });
});
