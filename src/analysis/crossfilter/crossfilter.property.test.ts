import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type FilterColumn, type FilterTest, type GroupSpec, MISSING_DAY, meanOf, openCrossfilter } from '.';

/** Random columns, a random series of filters, and after each one every group against counting row by row. */
const NAMES = ['amount', 'rate', 'day', 'district'] as const;
type Name = (typeof NAMES)[number];
type Step = readonly [Name, FilterTest | null, follow: boolean];

const cents = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: -5000, max: 5000 }).map((value) => value / 100) },
  { weight: 1, arbitrary: fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -0) },
);
const rate = fc.oneof({ weight: 9, arbitrary: fc.double({ min: -1e3, max: 1e3 }) }, fc.constant(Number.NaN));
const day = fc.oneof({ weight: 9, arbitrary: fc.integer({ min: -40, max: 40 }) }, fc.constant(MISSING_DAY));
const row = fc.tuple(cents, rate, day, fc.integer({ min: -1, max: 4 }));
const bound = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: -60, max: 60 }) },
  fc.constantFrom(Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
);
const range = fc.tuple(bound, bound).map(([from, to]): FilterTest => ({ kind: 'range', from, to }));
const among = fc.uniqueArray(fc.integer({ min: -1, max: 4 })).map((codes): FilterTest => ({ kind: 'among', codes }));
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(fc.constantFrom<Name>('amount', 'rate', 'day'), fc.option(range), fc.boolean()),
  fc.tuple(fc.constant<Name>('district'), fc.option(among), fc.boolean()),
);

const groups = {
  all: { by: null, of: 'amount' },
  districts: { by: 'district', of: 'amount' },
  chosen: { by: 'district', of: 'rate', own: 'applied' },
  amounts: { by: 'amount', bins: { from: -20, width: 7.5, count: 6 } },
  days: { by: 'day', bins: { from: -30, width: 7, count: 8 }, of: 'rate' },
} satisfies Record<string, GroupSpec<Name>>;
/** Only sums that are exact in any order, so that a column can be followed. */
const exact = {
  ...groups,
  chosen: { ...groups.chosen, of: 'amount' },
  days: { ...groups.days, of: 'amount' },
} as const;

const missing = (value: number) => !Number.isFinite(value) || value === MISSING_DAY;

function passes(test: FilterTest | null | undefined, value: number): boolean {
  if (!test) return true;
  if (test.kind === 'among') return test.codes.includes(value);
  return !missing(value) && value >= test.from && value < test.to;
}

/** Row by row, as the definition says. */
function counted(
  rows: readonly (readonly number[])[],
  tests: ReadonlyMap<Name, FilterTest | null>,
  spec: GroupSpec<Name>,
) {
  const at = (name: Name) => NAMES.indexOf(name);
  const heard = NAMES.filter((name) => spec.own === 'applied' || name !== spec.by);
  const bars = spec.by === null ? 1 : (spec.bins?.count ?? 5);
  const slots = Array.from({ length: bars + 2 }, () => ({ count: 0, values: [] as number[] }));
  for (const cells of rows) {
    if (!heard.every((name) => passes(tests.get(name), cells[at(name)] ?? Number.NaN))) continue;
    const value = spec.by === null ? 0 : (cells[at(spec.by)] ?? Number.NaN);
    const bin = spec.bins ? Math.floor((value - spec.bins.from) / spec.bins.width) : value;
    const gone = spec.by === null ? false : spec.bins ? missing(value) : value < 0;
    const slot = slots[gone ? bars + 1 : bin >= 0 && bin < bars ? bin : bars];
    if (!slot) throw new Error('no slot');
    slot.count += 1;
    const measured = spec.of === undefined ? Number.NaN : (cells[at(spec.of)] ?? Number.NaN);
    if (!missing(measured)) slot.values.push(measured);
  }
  return slots;
}

it.each([
  ['by index and by pass', groups],
  ['along a column that is followed', exact],
] as const)('agrees with counting row by row after every filter, %s', (_way, groups) => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 60 }), fc.array(step, { minLength: 1, maxLength: 12 }), (rows, steps) => {
      const columns: Record<Name, FilterColumn> = {
        amount: { kind: 'number', values: Float64Array.from(rows, (cells) => cells[0]) },
        rate: { kind: 'number', values: Float64Array.from(rows, (cells) => cells[1]) },
        day: { kind: 'day', days: Int32Array.from(rows, (cells) => cells[2]) },
        district: { kind: 'category', codes: Int32Array.from(rows, (cells) => cells[3]), names: [...'abcde'] },
      };
      const opened = openCrossfilter(columns, groups);
      if (!opened.ok) throw new Error(opened.error.kind);
      const crossfilter = opened.value;
      const tests = new Map<Name, FilterTest | null>();
      for (const [name, test, follows] of steps) {
        tests.set(name, test);
        crossfilter.filter(name, test);
        if (follows) crossfilter.follow(name);
        const totals = crossfilter.groups();
        for (const [group, spec] of Object.entries(groups)) {
          const expected = counted(rows, tests, spec);
          const found = totals[group as keyof typeof groups]; // a key of the record walked over
          const bars = expected.length - 2;
          const counts = [...found.counts, found.outside.count, found.missing.count];
          expect(counts, group).toEqual(expected.map(({ count }) => count));
          if (!('of' in spec)) continue;
          const sums = [...(found.sums ?? []), found.outside.sum, found.missing.sum];
          const present = [...(found.present ?? []), found.outside.present, found.missing.present];
          expect(present, group).toEqual(expected.map(({ values }) => values.length));
          expected.forEach(({ values }, slot) => {
            // Hundredths sum exactly; other values to one part in 10^15 of their sizes.
            if (spec.of === 'amount')
              expect(sums[slot], group).toBe(values.reduce((sum, value) => sum + Math.round(value * 100), 0) / 100);
            else {
              const size = Math.max(1, ...rows.map((cells) => Math.abs(missing(cells[1]) ? 0 : cells[1])));
              const sum = values.reduce((total, value) => total + value, 0);
              expect(Math.abs((sums[slot] ?? Number.NaN) - sum), group).toBeLessThanOrEqual(size * 1e-12);
            }
            if (slot < bars && values.length === 0) expect(meanOf(found, slot)).toBeNull();
          });
        }
        if (follows) continue; // what asks for rows must not be what keeps the sides of the rows right
        const open = rows.flatMap((cells, at) =>
          NAMES.every((column, c) => passes(tests.get(column), cells[c] ?? Number.NaN)) ? [at] : [],
        );
        expect([...crossfilter.rowsPassing(1000)]).toEqual(open);
        expect(crossfilter.passing()).toBe(open.length);
      }
    }),
    { numRuns: 200 },
  );
});
