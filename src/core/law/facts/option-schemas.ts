import { z } from 'zod';
import { count, day, digest, line, prose } from './fact';

const worth = z.number().min(0).max(1);

/** Where the score of a cell comes from. */
const scoreSource = z.strictObject({
  kind: z.enum(['evidence', 'experts', 'document', 'estimate']),
  /** Number of the evidence relied on in this matter. */
  evidence: count.optional(),
  told: line,
});

export const optionSchema = z.strictObject({
  id: line,
  name: line,
  summary: prose,
  scores: z.array(z.number().nullable()).max(30),
  /** One for each score; null: not said where it comes from. */
  sources: z.array(scoreSource.nullable()).max(30).optional(),
  /** Between what ends the score may lie, where it is not sure; null: sure. */
  ranges: z
    .array(z.strictObject({ low: z.number(), high: z.number() }).nullable())
    .max(30)
    .optional(),
});

export const criterionSchema = z.strictObject({
  name: line,
  unit: line,
  direction: z.enum(['up', 'down']),
  worst: z.number(),
  best: z.number(),
  weight: z.number().min(0).max(1),
  /** Branch of the value tree it hangs on, as `branchPath` reads it; absent: on the trunk. */
  branch: line.optional(),
  /** The score that must be reached, whatever else speaks for an option. */
  limit: z.number().optional(),
  /** Words that stand for scores. */
  levels: z
    .array(z.strictObject({ word: line, score: z.number() }))
    .max(9)
    .optional(),
  /** Worth at scores between worst and best, where it does not grow straight. */
  bends: z
    .array(z.strictObject({ score: z.number(), worth }))
    .max(8)
    .optional(),
});

const pairsSchema = z
  .array(
    z.strictObject({
      more: z.number().int().min(1).max(60),
      less: z.number().int().min(1).max(60),
      times: z.number().min(1).max(9),
    }),
  )
  .max(435);

/** How the importance of the risk factors was found; the weights themselves stand with the factors. */
export const riskWeightingSchema = z.strictObject({
  method: z.enum(['direct', 'pairs']),
  by: line,
  /** How many times `more` counts against `less`, factors by their numbers from 1. */
  pairs: pairsSchema.optional(),
});

const judgements = {
  /** Worth of the step from worst to best, the greatest 100; one for each. */
  swings: z.array(z.number().min(0).max(100)).max(30).optional(),
  /** Place of each, 1 the most important; equal places are allowed. */
  places: z.array(z.number().int().min(1).max(30)).max(30).optional(),
  /** How many times `more` counts against `less`, by their numbers from 1. */
  pairs: pairsSchema.optional(),
};

/** How what hangs on one branch was weighed, in the order of the value tree. */
const nodeWeighting = z.strictObject({
  /** Line of the branch; absent: the trunk. */
  of: line.optional(),
  method: z.enum(['direct', 'swing', 'order', 'pairs']),
  /** As given, on any scale. */
  shares: z.array(z.number().min(0)).max(30).optional(),
  ...judgements,
});

/** How the weights were found; the weights themselves stand with the criteria. `tree`: branch by branch, in `nodes`. */
export const weightingSchema = z.strictObject({
  method: z.enum(['direct', 'swing', 'order', 'pairs', 'tree']),
  by: line,
  ...judgements,
  nodes: z.array(nodeWeighting).max(30).optional(),
});

/** What each option brings each group, on one scale: below 0 the group loses. */
export const affectedSchema = z.strictObject({
  unit: line,
  groups: z
    .array(z.strictObject({ name: line, people: z.number().int().min(1), effects: z.array(z.number()).max(12) }))
    .min(1)
    .max(30),
});

/** The answer of the analysis as it was relied on: what it was worked out of, how, and what it says. */
export const frozenAnalysisParts = {
  /** Digest of criteria, options, weighting and groups. */
  inputs: digest,
  /** Digest of the whole answer. */
  results: digest,
  seed: z.number().int().min(0).max(0xffff_ffff),
  samples: count,
  /** null: the first place is shared. */
  leader: line.nullable(),
  ranking: z
    .array(z.strictObject({ name: line, value: z.number(), rank: count, firstShare: worth }))
    .min(2)
    .max(12),
  stability: z.array(z.strictObject({ criterion: line, weight: worth, low: worth, high: worth })).max(60),
  /** What it says in words, in the language of the record. */
  says: prose,
} as const;

export const frozenAnalysis = z.strictObject({ on: day, by: line, unit: line, ...frozenAnalysisParts });
