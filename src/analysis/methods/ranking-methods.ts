import { z } from 'zod';
import { mrSort, promethee, rankReversals, topsis, weightedSum } from '@/analysis/decision';
import { refuse } from '@/analysis/refusal';
import { ok } from '@/core/kernel';
import { areLevel } from './are-level';
import { withConventions } from './convention-words';
import { method } from './method';
import { noticesInWords } from './notices-in-words';
import { preferences } from './preference-schema';
import { missingOption, tableSchema } from './table-schema';

const missing = missingOption.default('refuse');

const scaling = z
  .enum(['vector', 'min-max', 'values'])
  .default('vector')
  .describe('values: by the value functions of the criteria, with ideal 1 and anti-ideal 0');

export const rankingMethods = [
  method({
    name: 'topsis',
    title: { zh: 'TOPSIS 逼近理想解', en: 'TOPSIS' },
    input: tableSchema,
    options: z.strictObject({ missing, scaling }),
    answer(table, options) {
      const near = topsis(table, options.scaling, options.missing);
      return near.ok ? ok(noticesInWords(near.value)) : near;
    },
  }),
  method({
    name: 'promethee',
    title: { zh: 'PROMETHEE I、II', en: 'PROMETHEE I and II' },
    input: tableSchema.extend({ preferences }),
    answer({ preferences: chosen, ...table }) {
      const flows = promethee(table, chosen);
      return flows.ok ? ok(withConventions(flows.value, [areLevel(flows.value.alternatives) && 'no-order'])) : flows;
    },
  }),
  method({
    name: 'mr-sort',
    title: { zh: 'MR-Sort 分级（含否决）', en: 'MR-Sort with veto' },
    input: tableSchema.extend({
      classes: z
        .array(
          z.strictObject({
            name: z.string(),
            profile: z.array(z.number()).describe('least scores that belong to the class'),
            veto: z.array(z.number().nullable()).optional().describe('a score as bad as this bars the class'),
          }),
        )
        .min(1)
        .describe('from the best class down'),
      lowest: z.string().describe('the class of what reaches none'),
    }),
    options: z.strictObject({
      majority: z.number().describe('share of the weight that must reach the profile, 0 to 1'),
    }),
    answer: ({ classes, lowest, ...table }, { majority }) => mrSort(table, classes, lowest, majority),
  }),
  method({
    name: 'rank-reversal',
    title: { zh: '逆序检验', en: 'What changes when an option is taken away' },
    input: tableSchema.extend({ preferences: preferences.optional() }),
    options: z.strictObject({ by: z.enum(['weighted-sum', 'topsis', 'promethee']), scaling }),
    answer({ preferences: chosen = [], ...given }, { by, scaling: scaled }) {
      if (given.alternatives.length < 3) return refuse('fewer-than-three', 'alternatives');
      return rankReversals(given, (table) => {
        if (by === 'weighted-sum') {
          const sum = weightedSum(table);
          return sum.ok ? ok(sum.value.alternatives.map(({ name, value }) => ({ name, score: value }))) : sum;
        }
        if (by === 'topsis') {
          const near = topsis(table, scaled);
          return near.ok
            ? ok(near.value.alternatives.map(({ name, closeness }) => ({ name, score: closeness })))
            : near;
        }
        const flows = promethee(table, chosen);
        return flows.ok ? ok(flows.value.alternatives.map(({ name, net }) => ({ name, score: net }))) : flows;
      });
    },
  }),
];
