import { z } from 'zod';
import { intervalSum, leadOver, rankOrderWeights, swingWeights, weightedSum } from '@/analysis/decision';
import { ok } from '@/core/kernel';
import { method } from './method';
import { missingOption, tableSchema } from './table-schema';

export const valueMethods = [
  method({
    name: 'weighted-sum',
    title: { zh: '加权和', en: 'Additive value model (weighted sum of values)' },
    input: tableSchema,
    options: z.strictObject({ missing: z.union([missingOption, z.literal('interval')]).default('refuse') }),
    answer(table, { missing }) {
      if (missing === 'interval') return intervalSum(table);
      const sum = weightedSum(table, missing);
      if (!sum.ok) return sum;
      const [leader, ...rivals] = sum.value.alternatives.toSorted((a, b) => b.value - a.value);
      const leads = leader ? rivals.map(({ name }) => leadOver(sum.value, leader.name, name)) : [];
      return ok({ ...sum.value, leads: leads.flatMap((lead) => (lead.ok ? [lead.value] : [])) });
    },
  }),
  method({
    name: 'swing',
    title: { zh: '摆幅赋权', en: 'Swing weights' },
    input: z.strictObject({
      swings: z
        .array(
          z.strictObject({
            criterion: z.string(),
            from: z.number().optional(),
            to: z.number().optional(),
            points: z.number(),
          }),
        )
        .min(1),
    }),
    answer: ({ swings }) => swingWeights(swings),
  }),
  method({
    name: 'rank-order',
    title: { zh: '排序质心赋权（ROC）', en: 'Rank order centroid weights (ROC)' },
    input: z.strictObject({ ranks: z.array(z.number()).min(1).describe('1: most important; equal ranks are ties') }),
    answer({ ranks }) {
      const weights = rankOrderWeights(ranks);
      return weights.ok ? ok({ weights: weights.value }) : weights;
    },
  }),
];
