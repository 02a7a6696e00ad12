import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyse, methods } from '@/analysis/methods';
import { firstNumber, refusalWords } from '@/analysis/refusal';

const FOLDER = 'docs/methods';

type Place = readonly (string | number)[];
interface Case {
  readonly method: string;
  readonly input: unknown;
  readonly options?: Record<string, unknown>;
}

/** The first worked example of each method, with few samples where it draws any. */
const examples = readdirSync(FOLDER)
  .filter((name) => /^[a-z-]+\.json$/.test(name))
  .map((name): Case => JSON.parse(readFileSync(`${FOLDER}/${name}`, 'utf8')))
  .map(
    (one): Case =>
      one.options && 'samples' in one.options ? { ...one, options: { ...one.options, samples: 50 } } : one,
  );

/** Every place inside a case. */
const placesOf = (given: unknown, at: Place = []): readonly Place[] =>
  typeof given === 'object' && given !== null
    ? [
        ...(at.length > 0 ? [at] : []),
        ...Object.entries(given).flatMap(([key, inside]) =>
          placesOf(inside, [...at, Array.isArray(given) ? Number(key) : key]),
        ),
      ]
    : [at];

const at = (given: unknown, place: Place): unknown =>
  place.reduce<unknown>((found, key) => (found as Record<string, unknown> | undefined)?.[key], given);

/** A copy with something else at a place; undefined takes the field away. */
function changed(given: unknown, place: Place, value: unknown): unknown {
  const [key, ...rest] = place;
  if (key === undefined) return value;
  const copy: unknown = Array.isArray(given) ? [...given] : { ...(given as object) };
  const into = copy as Record<string | number, unknown>;
  const next = changed((given as Record<string | number, unknown>)[key], rest, value);
  if (next === undefined && Array.isArray(into)) into.splice(Number(key), 1);
  else if (next === undefined) delete into[key];
  else into[key] = next;
  return copy;
}

/** At most so many places, from the first to the last: without `samples`, whose default draws many. */
const spread = (places: readonly Place[]): readonly Place[] => {
  const told = places.filter((place) => place.at(-1) !== 'samples' && place.length > 1);
  const step = Math.max(1, Math.ceil(told.length / 40));
  return told.filter((_, index) => index % step === 0);
};

/** What a hand can do wrong at a place. */
function slips(value: unknown): readonly unknown[] {
  if (typeof value === 'number') return [1e308, -1e308, Number.NaN, Number.POSITIVE_INFINITY, 0, -0, -1, 'x', null];
  if (typeof value === 'string') return ['', 5, null, '\u0000'];
  if (Array.isArray(value)) return [[], 'x', [...value, value[0]], [value[0]], value.slice(1), [null], undefined];
  return [null, {}, [], undefined, { ...(value as object), strange: 1 }];
}

describe.each(examples.map((one) => [one.method, one] as const))('%s', (_, example) => {
  it('answers in finite numbers or refuses in both languages at a place of the case, whatever is typed', () => {
    for (const place of spread([
      ...placesOf(example.input, ['input']),
      ...placesOf(example.options ?? {}, ['options']),
    ]))
      for (const slip of slips(at(example, place))) {
        const given = changed(example, place, slip);
        const about = `${place.join('.')} = ${JSON.stringify(slip)}`;
        const done = analyse(given);
        if (done.ok) {
          expect(
            firstNumber(done.value.result, (value) => !Number.isFinite(value)),
            about,
          ).toBeUndefined();
          continue;
        }
        for (const { at: where, says } of done.error) {
          expect(says.zh, about).toMatch(/[\u4e00-\u9fff]/);
          expect(says.zh, about).not.toMatch(/Invalid|Too |expected|字段不符合要求/);
          expect(says.en, about).not.toMatch(/Invalid|Too |[\u4e00-\u9fff]/);
          expect(['input', 'options'], about).toContain(where[0]);
          // The place is there, or is what is missing from the one above it.
          if (where.length > 2) expect(at(given, where.slice(0, -1)), `${about}: ${where.join('.')}`).toBeDefined();
        }
      }
  });
});

it('has an example of every method to spoil', () =>
  expect(new Set(examples.map(({ method }) => method))).toEqual(new Set(methods.map(({ name }) => name))));

it.each(Object.entries(refusalWords))('says %s in both languages', (_, { zh, en }) => {
  expect(zh).toMatch(/[\u4e00-\u9fff]/);
  expect(en).toMatch(/^[^\u4e00-\u9fff]+$/);
});
