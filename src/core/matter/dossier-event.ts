import { z } from 'zod';
import { type DecisionFacts, day, decisionFactsSchema, paper, stageIds } from '@/core/law';

/**
 * What happened to a dossier: a named event of a stage, on a day. It tells facts (`facts` replace what was known, the
 * record keeps the former), adds entries to lists (`adds`), and brings papers. Decoded by the schema of the facts, so no
 * event can tell something the law's vocabulary does not know.
 */
export const dossierEvent = z.strictObject({
  stage: z.enum(stageIds),
  type: z.string().regex(/^[A-Z][A-Za-z]{2,60}$/),
  on: day,
  facts: decisionFactsSchema,
  adds: decisionFactsSchema.optional(),
  papers: z.array(paper).max(200).optional(),
});
export interface DossierEvent {
  readonly stage: (typeof stageIds)[number];
  readonly type: string;
  readonly on: z.infer<typeof day>;
  readonly facts: DecisionFacts;
  readonly adds?: DecisionFacts | undefined;
  readonly papers?: z.infer<typeof paper>[] | undefined;
}
