import { describe, expect, it } from 'vitest';
import { nextStep, payloadOfAnswers, stepBefore } from './applicability-steps';

const major = { matterClass: 'policy', exclusion: 'none', hasSpecialLaw: 'no', catalogue: 'yes' };

describe('the way through the questions', () => {
  it('asks all four of a major matter, and the same way back', () => {
    expect(nextStep('matterClass', major)).toBe('exclusion');
    expect(nextStep('exclusion', major)).toBe('specialLaw');
    expect(nextStep('specialLaw', major)).toBe('inCatalogue');
    expect(nextStep('inCatalogue', major)).toBe('result');
    expect(stepBefore('result', major)).toBe('inCatalogue');
    expect(stepBefore('specialLaw', major)).toBe('exclusion');
  });
  it('ends at the first no, and goes back to it', () => {
    const emergency = { ...major, exclusion: 'emergency' };
    expect(nextStep('exclusion', emergency)).toBe('result');
    expect(stepBefore('result', emergency)).toBe('exclusion');
    expect(nextStep('matterClass', { ...major, matterClass: 'none' })).toBe('result');
    expect(stepBefore('result', { ...major, matterClass: 'none' })).toBe('matterClass');
  });
  it('does not record answers the way did not ask for', () => {
    expect(payloadOfAnswers({ ...major, on: '2026-03-02', matterClass: 'none', exclusion: 'emergency' })).toEqual({
      on: '2026-03-02',
      matterClass: null,
      exclusion: null,
      specialLaw: null,
    });
    expect(payloadOfAnswers({ ...major, on: '2026-03-02', because: '民生' })).toMatchObject({
      matterClass: 'policy',
      inCatalogue: true,
      because: '民生',
    });
  });
  it('needs the name of the other law', () => {
    expect(nextStep('specialLaw', { ...major, hasSpecialLaw: 'yes', specialLaw: ' ' })).toBe('specialLaw');
    expect(nextStep('specialLaw', { ...major, hasSpecialLaw: 'yes', specialLaw: '城乡规划法' })).toBe('result');
  });
});
