import { expect, it } from 'vitest';
import { allRules } from '../all-rules';
import type { Dated } from '../profiles/dated';
import { optionalOverlays } from '../profiles/optional-overlays';
import { profiles } from '../profiles/profile';
import type { Provision } from '../provision';
import { heilongjiang } from './heilongjiang';
import { translationOf } from './index';
import { national } from './national';
import { places } from './places';

const params = [...Object.values(profiles), ...Object.values(optionalOverlays)].flatMap((place) =>
  Object.values(place.params as Readonly<Record<string, Dated<unknown>>>).flat(),
);
const quoted: readonly Provision[] = [
  ...allRules.flatMap(({ legalBasis }) => legalBasis),
  ...params.flatMap(({ source, also = [] }) => [source, ...also]),
];

it('there is one for every quote of a rule or a value', () => {
  expect([...new Set(quoted.filter((place) => !translationOf(place)).map(({ quote }) => quote))]).toEqual([]);
});
it('none is left over, and none stands twice', () => {
  const used = new Set(quoted.map(({ quote }) => quote));
  const all = [national, heilongjiang, places].flatMap((part) => Object.keys(part));
  expect(all.filter((quote) => !used.has(quote))).toEqual([]);
  expect(new Set(all).size).toBe(all.length);
});
it('all are English', () => {
  const texts = [national, heilongjiang, places].flatMap((part) => Object.values(part));
  expect(texts.filter((text) => text.length < 8 || /[\u3000-\u9fff]/.test(text))).toEqual([]);
});
it('numbers are the same in both languages', () => {
  const numbers = (text: string) => (text.match(/\d+/g) ?? []).sort().join();
  const differing = [national, heilongjiang, places].flatMap((part) =>
    Object.entries(part).filter(([zh, en]) => /\d/.test(zh) && numbers(zh.replace(/\d+月/g, '')) !== numbers(en)),
  );
  expect(differing).toEqual([]);
});
