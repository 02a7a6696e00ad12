import { describe, expect, it } from 'vitest';
import { type ApplicabilityAnswers, concludeApplicability, followsDecree } from './conclude-applicability';

const major = { matterClass: 'policy', exclusion: null, specialLaw: null } as const;

const cases: readonly (readonly [string, ApplicabilityAnswers, object, boolean | undefined])[] = [
  ['nothing answered', {}, { kind: 'open', next: 'matterClass' }, undefined],
  ['none of the classes', { matterClass: null }, { kind: 'none-of-the-classes' }, false],
  ['class only', { matterClass: 'plan' }, { kind: 'open', next: 'exclusion' }, undefined],
  [
    'macro-control',
    { matterClass: 'plan', exclusion: 'macro-control' },
    { kind: 'excluded', exclusion: 'macro-control' },
    false,
  ],
  [
    'legislation',
    { matterClass: 'policy', exclusion: 'legislation' },
    { kind: 'excluded', exclusion: 'legislation' },
    false,
  ],
  ['emergency', { matterClass: 'other', exclusion: 'emergency' }, { kind: 'excluded', exclusion: 'emergency' }, false],
  ['no exclusion', { matterClass: 'plan', exclusion: null }, { kind: 'open', next: 'specialLaw' }, undefined],
  ['another law', { ...major, specialLaw: '城乡规划法' }, { kind: 'other-procedure', law: '城乡规划法' }, false],
  ['catalogue open', major, { kind: 'open', next: 'inCatalogue' }, undefined],
  ['listed', { ...major, inCatalogue: true }, { kind: 'major', matterClass: 'policy', catalogue: 'listed' }, true],
  [
    'not listed',
    { ...major, inCatalogue: false },
    { kind: 'major', matterClass: 'policy', catalogue: 'not-listed' },
    true,
  ],
  [
    'no catalogue kept',
    { ...major, inCatalogue: null },
    { kind: 'major', matterClass: 'policy', catalogue: 'not-kept' },
    true,
  ],
];

describe('the applicability judgement', () => {
  it.each(cases)('%s', (_name, answers, conclusion, follows) => {
    expect(concludeApplicability(answers)).toEqual(conclusion);
    expect(followsDecree(concludeApplicability(answers))).toBe(follows);
  });
  it('stops at the first no: a later answer changes nothing', () => {
    expect(concludeApplicability({ ...major, matterClass: null, inCatalogue: true })).toEqual({
      kind: 'none-of-the-classes',
    });
  });
});
