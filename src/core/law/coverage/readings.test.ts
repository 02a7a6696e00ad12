import { expect, it } from 'vitest';
import { allRules } from '../all-rules';
import { readings } from './readings';

const sources = import.meta.glob<string>('../instruments/**/*.ts', { eager: true, query: '?raw', import: 'default' });

it('lists every reading the docstring of a rule takes', () => {
  const listed = new Set(readings.flatMap(({ rules }) => rules));
  const taken = Object.values(sources)
    .filter((text) => text.includes('Reading:'))
    .flatMap((text) => /^ {2}id: '([^']+)'/m.exec(text)?.[1] ?? []);
  expect(taken.length).toBeGreaterThan(15);
  expect(taken.filter((id) => !listed.has(id))).toEqual([]);
});
it('names rules that are there', () => {
  const known = new Set(allRules.map(({ id }) => id));
  expect(readings.flatMap(({ rules }) => rules).filter((id) => !known.has(id))).toEqual([]);
});
