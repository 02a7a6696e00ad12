import * as z from 'zod/mini';
import { comparisons, folds, grains, type Predicate } from './query';

const name = z.string().check(z.minLength(1), z.maxLength(200));
const value = z.union([z.string().check(z.maxLength(2000)), z.number(), z.boolean()]);

const test: z.ZodMiniType<Predicate> = z.lazy(() =>
  z.discriminatedUnion('t', [
    z.strictObject({ t: z.literal('cmp'), field: name, is: z.enum(comparisons), value }),
    z.strictObject({
      t: z.literal('among'),
      field: name,
      values: z.array(value).check(z.maxLength(2000)),
      not: z.optional(z.literal(true)),
    }),
    z.strictObject({
      t: z.literal('text'),
      field: name,
      how: z.enum(['contains', 'starts']),
      value: z.string().check(z.maxLength(500)),
    }),
    z.strictObject({ t: z.literal('missing'), field: name, not: z.optional(z.literal(true)) }),
    z.strictObject({
      t: z.literal('inside'),
      field: name,
      bbox: z.tuple([z.number(), z.number(), z.number(), z.number()]),
    }),
    z.strictObject({ t: z.literal('all'), of: z.array(test).check(z.maxLength(100)) }),
    z.strictObject({ t: z.literal('any'), of: z.array(test).check(z.maxLength(100)) }),
  ]),
);

/** Decodes a question that comes from outside: an address, a board file, a request. */
export const querySchema = z.strictObject({
  dataset: name,
  pick: z.optional(z.array(name).check(z.maxLength(500))),
  where: z.optional(test),
  group: z.optional(z.array(z.strictObject({ field: name, grain: z.optional(z.enum(grains)) })).check(z.maxLength(10))),
  fold: z.optional(
    z.array(z.strictObject({ as: name, of: name, by: z.enum(folds), along: z.optional(name) })).check(z.maxLength(50)),
  ),
  order: z.optional(z.array(z.strictObject({ field: name, desc: z.optional(z.literal(true)) })).check(z.maxLength(10))),
  take: z.optional(z.int().check(z.gte(1))),
  asOf: z.optional(z.string().check(z.maxLength(40))),
  variant: z.optional(name),
});
