import * as z from 'zod/mini';

/** How a table can be shown. */
const pictureKinds = [
  'timeSeries',
  'longSeries',
  'categoryBars',
  'share',
  'scatterPlot',
  'heatGrid',
  'boxes',
  'regionMap',
  'flow',
  'kpi',
  'pivot',
  'table',
] as const;

const name = z.string().check(z.minLength(1), z.maxLength(200));
const words = z.string().check(z.minLength(1), z.maxLength(200));
const period = z.string().check(z.minLength(4), z.maxLength(40));

/** Choice of a picture and what is drawn into it; closed, so that it can stand in a file, an address or the record. */
export const chartConfigSchema = z.strictObject({
  kind: z.enum(pictureKinds),
  /** Columns by their part in the picture. */
  x: z.optional(name),
  y: z.optional(name),
  group: z.optional(name),
  values: z.array(name).check(z.maxLength(12)),
  as: z.optional(z.enum(['line', 'area', 'bar'])),
  stacked: z.optional(z.literal(true)),
  sort: z.optional(z.enum(['given', 'largest', 'smallest'])),
  /** Draws so many classes, the rest is in the table. */
  top: z.optional(z.int().check(z.gte(1), z.lte(60))),
  targets: z.optional(z.array(z.strictObject({ label: words, value: z.number() })).check(z.maxLength(6))),
  thresholds: z.optional(
    z
      .array(
        z.strictObject({
          label: words,
          value: z.number(),
          level: z.optional(z.enum(['watch', 'warning', 'alarm'])),
        }),
      )
      .check(z.maxLength(6)),
  ),
  /** Events on the time axis: the day, what happened, who noted it. */
  annotations: z.optional(
    z
      .array(z.strictObject({ period, label: words, by: z.optional(words), on: z.optional(period) }))
      .check(z.maxLength(60)),
  ),
  /** Held against the period before (环比) or the same period a year before (同比). */
  compare: z.optional(z.enum(['period-before', 'year-before'])),
  /** The one class the others are a benchmark for: our city among cities. */
  main: z.optional(z.string().check(z.maxLength(200))),
});
export type Picture = z.infer<typeof chartConfigSchema>;
