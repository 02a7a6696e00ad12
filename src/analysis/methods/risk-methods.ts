import { z } from 'zod';
import { equity, stabilityRisk } from '@/analysis/decision';
import { ok } from '@/core/kernel';
import { method } from './method';

const name = z.string().min(1);
const chance = z.strictObject({ chance: z.number(), impact: z.number() }).describe('each 0 to 1');
const bands = z
  .array(z.strictObject({ grade: z.string().min(1), upTo: z.number() }))
  .min(1)
  .describe('upper limits of grades, rising');

export const riskMethods = [
  method({
    name: 'stability-risk',
    title: { zh: '社会稳定风险指数', en: 'Social-stability risk index' },
    input: z.strictObject({
      factors: z
        .array(
          z.strictObject({
            name,
            weight: z.number(),
            before: chance,
            after: chance.optional().describe('with the measures carried out'),
            intolerable: z.boolean().optional(),
          }),
        )
        .min(1),
    }),
    options: z.strictObject({ factorBands: bands, indexBands: bands }),
    answer: ({ factors }, { factorBands, indexBands }) => stabilityRisk(factors, factorBands, indexBands),
  }),
  method({
    name: 'equity',
    title: { zh: '利益相关方得失', en: 'Who gains and who loses' },
    input: z.strictObject({
      groups: z.array(z.strictObject({ name, size: z.number() })).min(1),
      alternatives: z.array(z.strictObject({ name, impacts: z.array(z.number()) })).min(1),
    }),
    answer({ groups, alternatives }) {
      const figures = equity(groups, alternatives);
      return figures.ok ? ok({ alternatives: figures.value }) : figures;
    },
  }),
];
