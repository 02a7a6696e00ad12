import { describe, expect, it } from 'vitest';
import { allActs } from '@/core/matter';
import { formOf } from '@/core/matter/forms';
import { actForms } from './act-forms';

describe('the forms of the acts', () => {
  it('are one for every act but the first, which has a screen of its own', () => {
    const wanted = allActs.map(({ type }) => type).filter((type) => type !== 'proposeMatter');
    const declared = wanted.filter((type) => formOf(type));
    expect([...new Set([...Object.keys(actForms), ...declared])].sort()).toEqual([...wanted].sort());
  });
});
