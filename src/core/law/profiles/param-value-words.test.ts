import { expect, it } from 'vitest';
import { paramValueWords } from './param-value-words';
import { profiles } from './profile';

it('has words for every value of every place, days of the year apart', () => {
  const silent = Object.values(profiles).flatMap(({ id, params }) =>
    Object.entries(params).flatMap(([name, series]) =>
      series
        .flatMap(({ value }: { readonly value: unknown }) => (Array.isArray(value) ? value : [value]))
        .filter((value: unknown) => typeof value === 'string' && !/^\d\d-\d\d$/.test(value))
        .filter((value: string) => !paramValueWords(name, value))
        .map((value: string) => `${id} ${name} ${value}`),
    ),
  );
  expect(silent).toEqual([]);
});
