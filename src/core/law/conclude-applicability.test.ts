import { expect, it } from 'vitest';
import { concludeApplicability } from './conclude-applicability';

it.each([
  ['nothing answered', {}, { kind: 'open', missing: ['matterClass', 'exclusion', 'specialLaw'] }],
  ['the class alone', { matterClass: 'plan' }, { kind: 'open', missing: ['exclusion', 'specialLaw'] }],
  ['all three', { matterClass: 'plan', exclusion: null, specialLaw: null }, { kind: 'applies', matterClass: 'plan' }],
  ['an exclusion decides alone', { exclusion: 'emergency' }, { kind: 'excluded', exclusion: 'emergency' }],
  [
    'an exclusion goes before the class',
    { matterClass: 'policy', exclusion: 'legislation', specialLaw: null },
    { kind: 'excluded', exclusion: 'legislation' },
  ],
  ['none of the classes decides alone', { matterClass: null }, { kind: 'no-class' }],
  [
    'another law is followed instead',
    { matterClass: 'project', exclusion: null, specialLaw: '城乡规划法' },
    { kind: 'other-procedure', law: '城乡规划法' },
  ],
] as const)('%s', (_, facts, conclusion) => expect(concludeApplicability(facts)).toEqual(conclusion));
