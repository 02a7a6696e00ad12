import { z } from 'zod';
import {
  criticWeights,
  entropyWeights,
  mixedWeights,
  rankOrderWeights,
  readScores,
  swingWeights,
} from '@/analysis/decision';
import type { MethodAnswer } from '@/analysis/refusal';
import { ok } from '@/core/kernel';
import { withConventions } from './convention-words';
import { method } from './method';
import { missingOption, tableSchema } from './table-schema';

const missing = missingOption.default('refuse');

const mix = z
  .strictObject({
    subjective: z.array(z.number()),
    alpha: z.number().describe('share of the subjective weights, 0 to 1'),
  })
  .optional()
  .describe('mixed with weights of people; data weights are never the only weights of a public decision');

/** The weights told, and mixed with those of people where asked. */
function told<T extends { readonly weights: readonly number[] }>(
  answer: MethodAnswer<T>,
  mixing: z.output<typeof mix>,
): MethodAnswer<unknown> {
  if (!answer.ok || !mixing) return answer;
  const mixed = mixedWeights(mixing.subjective, answer.value.weights, mixing.alpha);
  return mixed.ok ? ok({ ...answer.value, mixed: mixed.value, alpha: mixing.alpha }) : mixed;
}

/** Whether some column holds one value. */
const someAlike = (scores: readonly (readonly number[])[]): boolean =>
  (scores[0] ?? []).some((value, at) => scores.every((row) => row[at] === value));

export const weightMethods = [
  method({
    name: 'swing',
    title: { zh: '摆幅赋权', en: 'Swing weights' },
    input: z.strictObject({
      swings: z
        .array(
          z.strictObject({
            criterion: z.string().min(1),
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
  method({
    name: 'entropy',
    title: { zh: '熵权法', en: 'Entropy weights' },
    input: tableSchema,
    options: z.strictObject({ missing, mix, scaling: z.enum(['sum', 'min-max']).default('sum') }),
    answer(table, options) {
      const read = readScores(table, options.missing);
      if (!read.ok) return read;
      const found = entropyWeights(read.value.scores, options.scaling, read.value.directions);
      return told(
        found.ok
          ? ok(
              withConventions(found.value, [
                found.value.allAlike && 'all-alike',
                !found.value.allAlike && read.value.scores.length > 1 && someAlike(read.value.scores) && 'some-alike',
              ]),
            )
          : found,
        options.mix,
      );
    },
  }),
  method({
    name: 'critic',
    title: { zh: 'CRITIC 赋权', en: 'CRITIC weights' },
    input: tableSchema,
    options: z.strictObject({ missing, mix }),
    answer(table, options) {
      const read = readScores(table, options.missing);
      if (!read.ok) return read;
      const found = criticWeights(read.value.scores, read.value.directions);
      return told(
        found.ok
          ? ok(
              withConventions(found.value, [
                someAlike(read.value.scores) && 'some-alike',
                found.value.information.every((held) => held === 0) && 'no-conflict',
              ]),
            )
          : found,
        options.mix,
      );
    },
  }),
];
