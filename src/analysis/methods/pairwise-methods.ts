import { z } from 'zod';
import { groupJudgements, hierarchySynthesis, pairwiseWeights } from '@/analysis/decision';
import { ok } from '@/core/kernel';
import { withConventions } from './convention-words';
import { method } from './method';

const matrix = z
  .array(z.array(z.number().nullable()))
  .min(1)
  .describe('how many times the row outweighs the column; null: not judged; the lower triangle may be null');

const randomIndex = z
  .enum(['simulated', 'saaty-1980', 'saaty-2005'])
  .default('simulated')
  .describe('table of random indices that the consistency ratio is held against');

export const pairwiseMethods = [
  method({
    name: 'ahp',
    title: { zh: '层次分析法（AHP）判断矩阵', en: 'Weights from pairwise judgements (AHP)' },
    input: z.strictObject({ matrix }),
    options: z.strictObject({ randomIndex }),
    answer(input, options) {
      const found = pairwiseWeights(input.matrix, options.randomIndex);
      if (!found.ok) return found;
      const { weights, judgedShare, beyondScale } = found.value;
      const items = weights.length;
      return ok(
        withConventions(found.value, [
          items < 3 && 'few-items',
          items >= 3 && judgedShare * items <= 2 + 1e-9 && 'just-connected',
          items > 15 && 'no-random-index',
          beyondScale.length > 0 && 'beyond-scale',
        ]),
      );
    },
  }),
  method({
    name: 'ahp-group',
    title: { zh: '群组判断的集结（AIJ、AIP）', en: 'Pairwise judgements of a group (AIJ, AIP)' },
    input: z.strictObject({
      matrices: z.array(matrix).min(1),
      voices: z.array(z.number()).optional().describe('weights of the persons'),
    }),
    options: z.strictObject({
      randomIndex,
      by: z.enum(['judgements', 'priorities']).default('judgements').describe('judgements: AIJ; priorities: AIP'),
      mean: z.enum(['geometric', 'arithmetic']).default('geometric').describe('of the priorities'),
    }),
    answer: ({ matrices, voices }, { by, mean, randomIndex: table }) =>
      groupJudgements(matrices, by, voices, table, mean),
  }),
  method({
    name: 'ahp-synthesis',
    title: { zh: '层次总排序', en: 'Synthesis of a hierarchy (AHP)' },
    input: z.strictObject({
      weights: z.array(z.number()).min(1),
      local: z
        .array(z.array(z.number()))
        .min(1)
        .describe('local priorities of the options, one row for each criterion'),
    }),
    options: z.strictObject({ mode: z.enum(['distributive', 'ideal']).default('ideal') }),
    answer: ({ weights, local }, { mode }) => hierarchySynthesis(weights, local, mode),
  }),
];
