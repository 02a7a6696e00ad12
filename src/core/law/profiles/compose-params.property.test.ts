import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type CivilDate, civilDate } from '@/core/kernel';
import { paraphrased } from '../provision';
import { composeParams, strictness } from './compose-params';
import { type Dated, type DatedValue, inForceOn } from './dated';
import { optionalOverlays, withOverlay } from './optional-overlays';
import { profiles } from './profile';
import type { ParamName, ProfileParams } from './profile-params';

const names = Object.keys(strictness) as ParamName[]; // keys of the table of parameters
const day = fc.integer({ min: 0, max: 4000 }).map((n) => addDays(civilDate('2018-01-01'), n));
const places = [
  ...Object.values(profiles),
  ...Object.values(optionalOverlays).map((overlay) => withOverlay(profiles.hlj2021, overlay)),
];
const seriesOf = (params: Partial<ProfileParams>, name: ParamName): Dated<unknown> => params[name] ?? [];

/** Values of the kind some place gives the parameter; two parameters no text sets yet are numbers. */
function anyValueFor(name: ParamName): fc.Arbitrary<unknown> {
  const sample = places.map(({ params }) => seriesOf(params, name)[0]?.value).find((value) => value !== undefined);
  if (typeof sample === 'boolean') return fc.boolean();
  if (typeof sample === 'string') return fc.constantFrom('03-31', '12-31');
  if (Array.isArray(sample)) return fc.subarray(['a', 'b', 'c', 'd']);
  return fc.integer({ min: 1, max: 40 });
}

/** A series as a text makes it: spans one after the other, the last one open or closed, gaps allowed. */
const seriesFor = (name: ParamName): fc.Arbitrary<Dated<unknown>> =>
  fc
    .tuple(
      fc.uniqueArray(day, { maxLength: 4 }),
      fc.array(anyValueFor(name), { minLength: 4, maxLength: 4 }),
      fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
    )
    .map(([days, values, closed]) => {
      const starts = [...days].sort();
      return starts.map((from, i): DatedValue<unknown> => {
        const next = starts[i + 1];
        const until = next
          ? addDays(next, closed[i] && addDays(from, 30) < next ? -30 : -1)
          : closed[i]
            ? addDays(from, 400)
            : undefined;
        return {
          from,
          value: values[i],
          source: paraphrased('SH', `${i}`, '示例', null),
          ...(until && { until }),
        };
      });
    });

const silent = composeParams(profiles.d713.params, {});
const nothing = Object.fromEntries(names.map((name) => [name, []])) as unknown as ProfileParams; // every parameter, all silent
/** A parameter, and three texts on it. */
const anyTexts = fc
  .constantFrom(...names)
  .chain((name) => {
    const text = seriesFor(name).map((series): Partial<ProfileParams> => ({ [name]: series }));
    return fc.tuple(fc.constant(name), text, text, text);
  })
  .map(([name, first, one, two]) => ({ name, base: composeParams(nothing, first), one, two }));

const isArray = (value: unknown): value is readonly unknown[] => Array.isArray(value);
/** Whether `bound` is at least as strict as `other`, by what the table says of the parameter. */
function asStrict(name: ParamName, bound: unknown, other: unknown): boolean {
  switch (strictness[name]) {
    case 'longer':
      return Number(bound) >= Number(other);
    case 'shorter':
      return Number(bound) <= Number(other);
    case 'wider':
      return isArray(other) ? isArray(bound) && other.every((one) => bound.includes(one)) : bound === true || !other;
    case 'overlay':
      return true;
  }
}

/** Every day a series changes, with its neighbours. */
const turns = (...all: readonly Partial<ProfileParams>[]): readonly CivilDate[] => [
  ...new Set(
    all
      .flatMap((params) => Object.values(params).flat())
      .flatMap(({ from, until }: DatedValue<unknown>) => [from, ...(until ? [until] : [])])
      .flatMap((one) => [addDays(one, -1), one, addDays(one, 1)]),
  ),
];
/** What a parameter says on a day, lists without their order. */
const said = (params: Partial<ProfileParams>, name: ParamName, on: CivilDate): unknown => {
  const value = inForceOn(seriesOf(params, name), on)?.value;
  return isArray(value) ? [...value].sort() : value;
};

describe('an overlay on a base, on every day one of them changes', () => {
  it('never loosens: the value is at least as strict as both', () =>
    fc.assert(
      fc.property(anyTexts, ({ name, base, one }) => {
        const composed = composeParams(base, one);
        for (const on of turns(base, one)) {
          const valueIn = (params: Partial<ProfileParams>) => inForceOn(seriesOf(params, name), on)?.value;
          const [bound, national, local] = [valueIn(composed), valueIn(base), valueIn(one)];
          expect(bound === undefined).toBe(national === undefined && local === undefined);
          for (const given of [national, local].filter((value) => value !== undefined))
            expect(asStrict(name, bound, given), `${name} on ${on}: ${bound} for ${given}`).toBe(true);
          if (strictness[name] === 'overlay') expect(bound).toEqual(local ?? national);
        }
      }),
      { numRuns: 400 },
    ));
  it('says the same when laid on twice, and nothing when it is silent', () =>
    fc.assert(
      fc.property(anyTexts, ({ name, base, one }) => {
        const once = composeParams(base, one);
        const twice = composeParams(once, one);
        const alone = composeParams(base, {});
        for (const on of turns(base, one)) {
          expect(said(twice, name, on)).toEqual(said(once, name, on));
          expect(said(alone, name, on)).toEqual(said(base, name, on));
        }
      }),
      { numRuns: 300 },
    ));
  it('says the same whichever two are composed first', () =>
    fc.assert(
      fc.property(anyTexts, ({ name, base, one, two }) => {
        const left = composeParams(composeParams(base, one), two);
        const right = composeParams(base, composeParams(composeParams(nothing, one), two));
        for (const on of turns(base, one, two)) expect(said(left, name, on)).toEqual(said(right, name, on));
      }),
      { numRuns: 300 },
    ));
  it('cites every text that speaks on a day, each once, the binding one first', () =>
    fc.assert(
      fc.property(anyTexts, ({ name, base, one }) => {
        const composed = composeParams(base, one);
        for (const on of turns(base, one)) {
          const texts = [base, one].flatMap((params) => inForceOn(seriesOf(params, name), on)?.source ?? []);
          const bound = inForceOn(seriesOf(composed, name), on);
          const cited = bound ? [bound.source, ...(bound.also ?? [])] : [];
          expect(new Set(cited)).toEqual(new Set(texts));
          expect(cited).toHaveLength(texts.length);
          // The overlay is cited first where it is as strict as the base, or where neither is the stricter.
          const [national, local] = [base, one].map((params) => inForceOn(seriesOf(params, name), on));
          if (!bound || !national || !local) continue;
          const givesWay = !asStrict(name, local.value, national.value) && asStrict(name, national.value, local.value);
          expect(bound.source).toBe(givesWay ? national.source : local.source);
        }
      }),
      { numRuns: 300 },
    ));
});

describe('the values of every place, on every edge', () => {
  it.each(places.map((place) => [place.instruments.join(' '), place] as const))(
    '%s: one answer, no gap',
    (_, { params }) => {
      for (const name of names) {
        const series = seriesOf(params, name);
        const [first] = series;
        for (const on of turns({ [name]: series })) {
          const holding = series.filter(({ from, until }) => from <= on && (until === undefined || on <= until));
          const begun = first !== undefined && first.from <= on;
          expect([name, on, holding.length]).toEqual([name, on, begun ? 1 : 0]);
          expect(inForceOn(series, on)).toBe(holding[0]);
        }
      }
    },
  );
  it('is silent before its instrument and binds from its first day', () => {
    for (const [name, series] of Object.entries(silent))
      for (const { from } of (series as Dated<unknown>).slice(0, 1)) {
        expect([name, inForceOn<unknown>(series, addDays(from, -1))]).toEqual([name, undefined]);
        expect(inForceOn<unknown>(series, from)).toBeDefined();
      }
  });
});
