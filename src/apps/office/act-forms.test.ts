import { describe, expect, it } from 'vitest';
import { allActs } from '@/core/matter';
import { formOf } from '@/core/matter/forms';
import { actForms } from './act-forms';

describe('the forms of the acts', () => {
  it('are one for every act', () => {
    const wanted = allActs.map(({ type }) => type);
    const declared = wanted.filter((type) => formOf(type));
    expect([...new Set([...Object.keys(actForms), ...declared])].sort()).toEqual([...wanted].sort());
  });
});
