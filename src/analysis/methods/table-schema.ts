import { z } from 'zod';
import type { CriteriaNode } from '@/analysis/decision';

const name = z.string().min(1);
const outside = z.enum(['clip', 'extrapolate']).optional();

const valueFunction = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('linear'), worst: z.number(), best: z.number(), outside }),
    z.strictObject({
      kind: z.literal('piecewise'),
      points: z.array(z.tuple([z.number(), z.number()])).min(2),
      outside,
    }),
    z.strictObject({ kind: z.literal('as-is') }),
    z.strictObject({ kind: z.literal(['local', 'max', 'sum', 'vector']) }),
  ])
  .describe('how scores become values from 0 (worst) to 1 (best); without it: local, by the options present');

const weight = z.number().optional().describe('any scale from 0; normalised among the criteria beside it');

const criterion = z.strictObject({
  name,
  unit: z.string().optional(),
  direction: z.enum(['up', 'down']).optional().describe('down: less is better'),
  weight,
  value: valueFunction.optional(),
});

const node: z.ZodType<CriteriaNode> = z.lazy(() =>
  z.union([z.strictObject({ name, weight, children: z.array(node).min(1) }), criterion]),
);

export const tableSchema = z.strictObject({
  criteria: z.array(node).min(1).describe('criteria, or branches with children'),
  alternatives: z
    .array(z.strictObject({ name, scores: z.array(z.number().nullable()) }))
    .min(1)
    .describe('scores: one for each criterion, leaves of the tree from the top; null where nothing is known'),
});

export const missingOption = z
  .enum(['refuse', 'drop-criterion'])
  .describe('where a score is missing: refuse, or leave the criterion out for all');
