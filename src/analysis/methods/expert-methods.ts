import { z } from 'zod';
import { appropriateness, concordance, itemFigures, panelAuthority, roundStability } from '@/analysis/judgement';
import { refuse } from '@/analysis/refusal';
import { ok } from '@/core/kernel';
import { withConventions } from './convention-words';
import { method } from './method';

const answers = z.array(z.number().nullable());

export const expertMethods = [
  method({
    name: 'kendall-w',
    title: { zh: '肯德尔协调系数 W', en: 'Agreement of experts (Kendall’s W)' },
    input: z.strictObject({
      ratings: z.array(z.array(z.number())).min(1).describe('experts in rows, items in columns'),
    }),
    options: z.strictObject({ seed: z.number().int().min(0).default(1) }),
    answer: ({ ratings }, { seed }) => concordance(ratings, seed),
  }),
  method({
    name: 'expert-items',
    title: { zh: '专家评分逐项统计', en: 'Figures of each item over the experts' },
    input: z.strictObject({
      ratings: z.array(answers).min(1).describe('experts in rows, items in columns; null: no answer'),
    }),
    options: z.strictObject({
      scale: z.strictObject({ min: z.number(), max: z.number() }),
      camp: z.number().default(0.3).describe('share from which an outer third of the scale is a camp'),
    }),
    answer({ ratings }, { scale, camp }) {
      const ragged = ratings.findIndex((row) => row.length !== ratings[0]?.length);
      if (ragged >= 0) return refuse('ragged', 'ratings', ragged);
      if (ratings[0]?.length === 0) return refuse('nothing-given', 'ratings', 0);
      const items = [];
      for (const [item] of (ratings[0] ?? []).entries()) {
        const figures = itemFigures(
          ratings.map((row) => row[item] ?? null),
          scale,
          camp,
        );
        if (!figures.ok)
          return figures.error.at[0] === 'ratings'
            ? refuse(figures.error.reason, ...figures.error.at, item)
            : refuse(figures.error.reason, 'options', ...figures.error.at);
        items.push(figures.value);
      }
      return ok(withConventions({ items }, [items.some(({ count }) => count === 1) && 'one-answer']));
    },
  }),
  method({
    name: 'expert-panel',
    title: { zh: '专家积极系数与权威系数', en: 'Returns and authority of a panel' },
    input: z.strictObject({
      rounds: z.array(z.strictObject({ sent: z.number().int().min(1), returned: z.number().int().min(0) })).optional(),
      experts: z.array(z.strictObject({ basis: z.array(z.number()), familiarity: z.number() })).min(1),
    }),
    answer({ rounds = [], experts }) {
      const over = rounds.findIndex(({ sent, returned }) => returned > sent);
      if (over >= 0) return refuse('over-sent', 'rounds', over, 'returned');
      const panel = panelAuthority(experts);
      return panel.ok
        ? ok({ ...panel.value, returnRates: rounds.map(({ sent, returned }) => returned / sent) })
        : panel;
    },
  }),
  method({
    name: 'appropriateness',
    title: { zh: 'RAND/UCLA 适宜性判定', en: 'RAND/UCLA appropriateness' },
    input: z.strictObject({ ratings: z.array(z.number()).min(1).describe('1 to 9, one for each panellist') }),
    answer({ ratings }) {
      const judged = appropriateness(ratings);
      return judged.ok ? ok(withConventions(judged.value, [ratings.length === 1 && 'one-answer'])) : judged;
    },
  }),
  method({
    name: 'round-stability',
    title: { zh: '两轮之间的稳定性', en: 'Stability between two rounds' },
    input: z.strictObject({ before: answers.min(1), after: answers.min(1) }),
    answer({ before, after }) {
      const moved = roundStability(before, after);
      return moved.ok ? ok(withConventions(moved.value, [moved.value.signedRank === null && 'nobody-moved'])) : moved;
    },
  }),
];
