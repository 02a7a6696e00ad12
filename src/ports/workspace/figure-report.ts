import * as z from 'zod/mini';
import { cleanText } from '@/core/kernel';
import type { Collection } from './collection';

/** "There is an error in this figure": the duty of correction (校核纠错) of the sharing regulation, put to the owner of the data. */
const figureReportSchema = z.object({
  backend: z.string(),
  dataset: z.string(),
  /** Owner the report is put to. */
  owner: z.string(),
  /** Canonical question and digest of the answer complained of. */
  request: z.string(),
  digest: z.string(),
  /** The figure, where one cell is meant. */
  figure: z.optional(z.string()),
  text: z.string().check(z.overwrite(cleanText), z.minLength(5), z.maxLength(4000)),
  state: z.enum(['open', 'accepted', 'rejected', 'corrected']),
  answer: z.optional(z.string().check(z.maxLength(4000))),
});
export type FigureReport = z.infer<typeof figureReportSchema>;

/** Everybody may report; the general office and the data's owner answer. Nothing is removed. */
export const figureReports: Collection<FigureReport> = {
  body: figureReportSchema,
  mayWrite: (actor, before, next) =>
    next !== undefined &&
    (before === undefined ? next.state === 'open' : actor.role === 'office' || actor.unit === before.body.owner),
  maxBytes: 20_000,
};
