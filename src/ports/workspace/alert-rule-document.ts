import * as z from 'zod/mini';
import { alertRuleSchema } from '@/analysis/alerts';
import type { Collection } from './collection';
import { maySetLights } from './may-set-lights';

const MOST_CHANGES = 100;

/** A change of a light rule: who, in which role, on which day, and the rule as it stood before (null: as delivered). */
const alertRuleChangeSchema = z.object({
  by: z.string(),
  role: z.string(),
  unit: z.string(),
  on: z.string(),
  before: z.nullable(alertRuleSchema),
});

const alertRuleBodySchema = z.object({
  rule: alertRuleSchema,
  /** Oldest first. Written by the server; what is sent is passed over. */
  changes: z.array(alertRuleChangeSchema),
});
export type AlertRuleBody = z.infer<typeof alertRuleBodySchema>;

/** The general office and supervision set the lights; everybody sees the rules and who changed them. Rules are switched off, not removed. */
export const alertRules: Collection<AlertRuleBody> = {
  body: alertRuleBodySchema,
  mayWrite: (actor, _before, next) => next !== undefined && maySetLights(actor),
  written: (next, { actor, on, before }) => ({
    rule: next.rule,
    changes: [
      ...(before?.body.changes ?? []),
      { by: actor.name, role: actor.role, unit: actor.unit, on, before: before?.body.rule ?? null },
    ].slice(-MOST_CHANGES),
  }),
  maxBytes: 100_000,
};
