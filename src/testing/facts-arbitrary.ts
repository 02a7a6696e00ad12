import fc from 'fast-check';
import type { z } from 'zod';
import { addDays, type CivilDate, civilDate } from '@/core/kernel';
import { type DecisionFacts, decisionFactsSchema, type FactName, optionalOverlays, profiles } from '@/core/law';

/** Days on which a value of some place begins or ends. */
const edges: readonly CivilDate[] = [
  ...new Set(
    [...Object.values(profiles), ...Object.values(optionalOverlays)].flatMap(({ params }) =>
      Object.values(params)
        .flat()
        .flatMap(({ from, until }: { from: CivilDate; until?: CivilDate }) => (until ? [from, until] : [from])),
    ),
  ),
].sort();

/** A day: mostly of one spring, so that days lie near each other; near an edge of the law; or anywhere the schema allows. */
const anyDay: fc.Arbitrary<CivilDate> = fc.oneof(
  { weight: 12, arbitrary: fc.integer({ min: 0, max: 60 }).map((n) => addDays(civilDate('2026-03-01'), n)) },
  {
    weight: 5,
    arbitrary: fc.tuple(fc.constantFrom(...edges), fc.integer({ min: -2, max: 2 })).map(([day, n]) => addDays(day, n)),
  },
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 365 * 15 }).map((n) => addDays(civilDate('2015-01-01'), n)) },
  { weight: 1, arbitrary: fc.constantFrom('1949-10-01', '2000-02-29', '2099-12-31').map(civilDate) },
);

/** A day from 2015 to 2030, often near an edge of the law. */
export const anyAsOf: fc.Arbitrary<CivilDate> = anyDay.map((day) =>
  day < '2015-01-01' ? civilDate('2015-01-01') : day > '2030-12-31' ? civilDate('2030-12-31') : day,
);

/** Texts the rules compare with each other, so that lists have something in common. */
const texts = fc.constantFrom(
  '甲',
  '乙',
  '丙',
  '市长',
  'draft',
  'explanation',
  'basis-texts',
  'procedure-account',
  'unit-first-review',
  'legality-opinion',
  'legality-response',
  'unit-opinions',
  'channels',
  'period',
  'budget',
  'a very long text '.repeat(20).trim().slice(0, 200),
);

type Inner = z.core.$ZodType;

const shaped = [
  'a'.repeat(64),
  'b'.repeat(64),
  'c'.repeat(64),
  '2026-03-02',
  '2026-03-02T01:00:00.000Z',
  '2026-03-02T09:00:00+08:00',
];

const accepts = (schema: Inner, value: unknown): boolean => (schema as z.ZodType).safeParse(value).success; // the schemas of the facts are classic ones

/** Texts of the schema's least length or more. */
const longEnough = (schema: Inner) => texts.map((text) => (accepts(schema, text) ? text : text.repeat(2)));

/** Values a schema accepts. Throws on a kind of schema it does not know: then it has to be taught, not skipped. */
function valuesOf(schema: Inner): fc.Arbitrary<unknown> {
  const { def } = (schema as z.core.$ZodTypes)._zod; // the union of zod's own kinds; the switch below names those in use
  switch (def.type) {
    case 'optional':
      return valuesOf(def.innerType);
    case 'nullable':
      return fc.option(valuesOf(def.innerType), { nil: null, freq: 3 });
    case 'boolean':
      return fc.boolean();
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries));
    case 'object':
      return fc.record(Object.fromEntries(Object.entries(def.shape).map(([name, part]) => [name, valuesOf(part)])));
    case 'array': {
      const most = Math.min((schema as z.ZodArray).def.checks?.reduce(longest, 60) ?? 60, 20); // lists of the schema carry their `max`
      const least = (schema as z.ZodArray).def.checks?.reduce(shortest, 0) ?? 0;
      return fc.oneof(
        { weight: 6, arbitrary: fc.array(valuesOf(def.element), { minLength: least, maxLength: Math.min(most, 4) }) },
        { weight: 1, arbitrary: fc.array(valuesOf(def.element), { minLength: Math.min(most, 5), maxLength: most }) },
      );
    }
    case 'number': {
      const { minValue, maxValue, isInt } = schema as z.ZodNumber; // the case says it is one
      const [least, most] = [Math.max(minValue ?? -1e6, -1e6), Math.min(maxValue ?? 1e6, 1e7)];
      return isInt
        ? fc.oneof(fc.integer({ min: least, max: Math.min(most, least + 12) }), fc.integer({ min: least, max: most }))
        : fc.oneof(
            fc.double({ min: least, max: most, noNaN: true }),
            fc.constantFrom(0, 0.36, 0.5, 0.64, 1).filter((n) => n >= least && n <= most),
          );
    }
    case 'string':
      // Without a greatest length: a shape says what it is, a digest or an instant. Its own schema is asked which.
      return (schema as z.ZodString).maxLength === null
        ? fc.constantFrom(...shaped.filter((text) => accepts(schema, text)))
        : longEnough(schema);
    case 'custom':
      return anyDay;
    default:
      throw new Error(`no values known for a schema of kind ${def.type}`);
  }
}

const longest = (most: number, check: z.core.$ZodCheck<never>): number => {
  const { def } = check._zod;
  return def.check === 'max_length' && 'maximum' in def ? Math.min(most, Number(def.maximum)) : most;
};

const shortest = (least: number, check: z.core.$ZodCheck<never>): number => {
  const { def } = check._zod;
  return def.check === 'min_length' && 'minimum' in def ? Math.max(least, Number(def.minimum)) : least;
};

const shape = decisionFactsSchema.shape;
const factNames = Object.keys(shape) as FactName[]; // keys of the schema of facts
const valuesOfFact = Object.fromEntries(factNames.map((name) => [name, valuesOf(shape[name])]));

const asFacts = (facts: object): DecisionFacts => facts as DecisionFacts; // every value was made from the schema of its fact

/** Any facts a dossier may hold: some told, some not. */
export const anyFacts: fc.Arbitrary<DecisionFacts> = fc.record(valuesOfFact, { requiredKeys: [] }).map(asFacts);

/** Facts of which all of `names` but a few are told; the others never. */
export const factsAmong = (names: readonly FactName[]): fc.Arbitrary<DecisionFacts> => {
  const values = Object.fromEntries(names.map((name) => [name, valuesOfFact[name] ?? fc.constant(undefined)]));
  return fc
    .tuple(fc.record(values), fc.subarray([...names], { maxLength: Math.min(3, names.length) }))
    .map(([facts, untold]) =>
      asFacts(Object.fromEntries(Object.entries(facts).filter(([name]) => !untold.some((one) => one === name)))),
    );
};

/** One fact with a value. */
export const anyFact: fc.Arbitrary<DecisionFacts> = fc
  .constantFrom(...factNames)
  .chain((name) => (valuesOfFact[name] ?? fc.constant(undefined)).map((value) => asFacts({ [name]: value })));
