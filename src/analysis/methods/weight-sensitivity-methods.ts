import { z } from 'zod';
import {
  type CriteriaNode,
  dominance,
  leadersOf,
  linearScores,
  potentialOptimality,
  scoreMargins,
  singleFlips,
  smaaOfTable,
  smallestFlips,
  stabilityInterval,
  topsisIntervals,
} from '@/analysis/decision';
import { refuse } from '@/analysis/refusal';
import { ok } from '@/core/kernel';
import { withConventions } from './convention-words';
import { method } from './method';
import { preferences } from './preference-schema';
import { tableSchema } from './table-schema';

const weighed = tableSchema.extend({ preferences: preferences.optional() });

const uncertainScore = z.union([
  z.number(),
  z.null(),
  z.strictObject({ min: z.number(), max: z.number() }),
  z.strictObject({ mean: z.number(), sd: z.number() }),
]);

export const weightSensitivityMethods = [
  method({
    name: 'weight-stability',
    title: { zh: '权重稳定区间', en: 'Exact stability intervals of weights' },
    input: weighed.describe('with preferences: net flows of PROMETHEE, without: the weighted sum'),
    options: z.strictObject({
      by: z.enum(['linear', 'topsis']).default('linear').describe('topsis: searched, not exact'),
      scaling: z.enum(['vector', 'min-max', 'values']).default('vector').describe('of TOPSIS'),
    }),
    answer({ preferences: chosen, ...table }, { by, scaling }) {
      if (by === 'topsis') {
        const searched = topsisIntervals(table, scaling);
        return searched.ok ? ok({ exact: false, intervals: searched.value }) : searched;
      }
      const scores = linearScores(table, chosen);
      if (!scores.ok) return scores;
      if (table.alternatives.length < 2) return refuse('fewer-than-two', 'alternatives');
      const { leaves } = scores.value;
      const branches = new Map<string, number[]>();
      for (const [index, { path }] of leaves.entries())
        for (let depth = 1; depth <= path.length; depth += 1) {
          const key = path.slice(0, depth).join(' / ');
          branches.set(key, [...(branches.get(key) ?? []), index]);
        }
      const whole = (branch: readonly number[]) => branch.length === leaves.length;
      const intervals = [...branches]
        .filter(([, branch]) => !whole(branch))
        .map(([of, branch]) => stabilityInterval(scores.value, of, branch));
      const refused = intervals.find((interval) => !interval.ok);
      if (refused) return refused;
      const leaders = leadersOf(scores.value);
      const told = { exact: true, leaders, intervals: intervals.flatMap((one) => (one.ok ? [one.value] : [])) };
      return ok(
        withConventions(told, [leaders.length > 1 && 'tied-first', told.intervals.length === 0 && 'one-criterion']),
      );
    },
  }),
  method({
    name: 'smallest-flip',
    title: { zh: '最小翻转', en: 'Smallest change that turns the order' },
    input: weighed,
    answer({ preferences: chosen, ...table }) {
      const scores = linearScores(table, chosen);
      if (!scores.ok) return scores;
      if (table.alternatives.length < 2) return refuse('fewer-than-two', 'alternatives');
      const several = smallestFlips(scores.value);
      if (!several.ok) return several;
      const margins = scoreMargins(scores.value);
      if (!margins.ok) return margins;
      const told = { single: singleFlips(scores.value), several: several.value, margins: margins.value };
      const leaders = leadersOf(scores.value).length;
      return ok(
        withConventions(told, [leaders > 1 && 'tied-first', leaders === 1 && told.several.length === 0 && 'no-flip']),
      );
    },
  }),
  method({
    name: 'dominance',
    title: { zh: '占优关系', en: 'Dominance' },
    input: tableSchema.describe('weights are not read'),
    answer(table) {
      const scores = linearScores(table, undefined, false);
      return scores.ok ? ok({ pairs: dominance(scores.value) }) : scores;
    },
  }),
  method({
    name: 'potential-optimality',
    title: { zh: '潜在最优', en: 'Potential optimality' },
    input: tableSchema.describe('weights are not read'),
    answer(table) {
      const scores = linearScores(table, undefined, false);
      return scores.ok ? potentialOptimality(scores.value) : scores;
    },
  }),
  method({
    name: 'smaa',
    title: { zh: 'SMAA-2 随机多准则可接受性分析', en: 'SMAA-2' },
    input: z.strictObject({
      criteria: tableSchema.shape.criteria,
      alternatives: z.array(z.strictObject({ name: z.string().min(1), scores: z.array(uncertainScore) })).min(1),
    }),
    options: z.strictObject({
      samples: z.number().int().min(1).max(10_000_000).default(100_000),
      seed: z.number().int().min(0).default(1),
      order: z.array(z.string()).optional().describe('names of all criteria, the most important first'),
      lower: z.array(z.number().min(0).max(1)).optional(),
      upper: z.array(z.number().min(0).max(1)).optional(),
      rankWeights: z.array(z.number()).optional().describe('weights of ranks for the holistic index'),
    }),
    answer(table, { samples, seed, order, lower, upper, rankWeights }) {
      const leafNames = (nodes: readonly CriteriaNode[]): readonly string[] =>
        nodes.flatMap((node) => ('children' in node ? leafNames(node.children) : [node.name]));
      const names = leafNames(table.criteria);
      const indexes = order?.map((name) => names.indexOf(name));
      const found = smaaOfTable(table, { samples, seed, rankWeights, limits: { order: indexes, lower, upper } });
      if (!found.ok) return found;
      const { winning } = found.value;
      return ok(
        withConventions(found.value, [winning.every((row) => row.every((share) => share === 0)) && 'no-order']),
      );
    },
  }),
];
