import { describe, expect, it } from 'vitest';
import { allRules } from '../all-rules';
import { coverageByText } from './';

describe.each(Object.entries(coverageByText))('the coverage of %s', (instrument, rows) => {
  it('names for each paragraph the rules that rest on it, and no others', () => {
    const resting = (paragraph: string) =>
      allRules
        .filter(({ legalBasis }) =>
          legalBasis.some((place) => place.instrument === instrument && place.article === paragraph),
        )
        .map(({ id }) => id)
        .sort();
    for (const { paragraph, entry } of rows)
      expect(entry.kind === 'encoded' ? entry.rules.toSorted() : [], `${instrument} ${paragraph}`).toEqual(
        resting(paragraph),
      );
  });
  it('has a paragraph for every place a rule rests on', () => {
    const known = new Set(rows.map(({ paragraph }) => paragraph));
    const unknown = allRules.flatMap(({ id, legalBasis }) =>
      legalBasis
        .filter((place) => place.instrument === instrument && !known.has(place.article))
        .map(({ article }) => `${id}: ${article}`),
    );
    expect(unknown).toEqual([]);
  });
  it('says why for everything that is not encoded', () => {
    for (const { entry } of rows)
      if (entry.kind !== 'encoded') expect([entry.why.zh, entry.why.en].every((text) => text.length > 3)).toBe(true);
  });
});
