import * as z from 'zod/mini';
import { raisedLevels } from './level';

const name = z.string().check(z.minLength(1), z.maxLength(200));
const limit = z.nullable(z.number());
const MOST_PERIODS = 24;

/** What a light is about: a figure of the portfolio by its id, or an indicator of a data set. */
const lightSubjectSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('figure'), figure: name }),
  z.strictObject({ kind: z.literal('indicator'), backend: name, dataset: name, indicator: name }),
]);
export type LightSubject = z.infer<typeof lightSubjectSchema>;

/**
 * A rule that turns a figure into one of four levels. Limits are in the unit of the figure; a limit counts as reached when the
 * figure equals it. A level without a limit is never shown. Limits must grow graver in the bad direction.
 */
export const alertRuleSchema = z
  .strictObject({
    subject: lightSubjectSchema,
    /** Which side is bad. */
    bad: z.enum(['high', 'low']),
    levels: z.strictObject({ watch: limit, warning: limit, alarm: limit }),
    /** Periods in a row that must reach a limit; 1: the latest alone. */
    persists: z.int().check(z.gte(1), z.lte(MOST_PERIODS)),
    /** Raised by one level when the figure got worse this many periods in a row; null: no trend is looked at. */
    worsens: z.nullable(z.int().check(z.gte(2), z.lte(MOST_PERIODS))),
    /** Who answers for what the light shows. */
    owner: name,
    on: z.boolean(),
  })
  .check(
    z.refine(({ bad, levels }) => areOrdered(bad, levels), {
      error: 'limits must grow graver from watch to alarm, and at least one is needed',
    }),
  );
export type AlertRule = z.infer<typeof alertRuleSchema>;

/** Whether the limits told grow graver in the bad direction, and there is one. */
function areOrdered(bad: AlertRule['bad'], levels: AlertRule['levels']): boolean {
  const told = raisedLevels.map((level) => levels[level]).filter((value) => value !== null);
  return (
    told.length > 0 &&
    told.every(
      (value, index) =>
        index === 0 || (bad === 'high' ? value > (told[index - 1] ?? 0) : value < (told[index - 1] ?? 0)),
    )
  );
}
