import { z } from 'zod';
import { type DecisionFacts, decisionFactsSchema } from '@/core/law';

/**
 * An entry of the first format whose payload cannot be told from the facts it left: it told facts (`facts` replace what was
 * known) and added entries to lists (`adds`). Nothing new is written in this form.
 */
export const earlierEntry = z.strictObject({
  /** Name the event bore. */
  of: z.string().min(1).max(100),
  facts: decisionFactsSchema,
  adds: decisionFactsSchema.optional(),
});

export interface EarlierEntry {
  readonly type: 'EarlierEntry';
  readonly payload: {
    readonly of: string;
    readonly facts: DecisionFacts;
    readonly adds?: DecisionFacts | undefined;
  };
}
