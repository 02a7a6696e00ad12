import { z } from 'zod';
import {
  monteCarlo,
  readyTerms,
  sampleInformation,
  scenarioFigures,
  sumOfProducts,
  switchingValues,
  tornado,
} from '@/analysis/decision';
import { refuse } from '@/analysis/refusal';
import { ok } from '@/core/kernel';
import { withConventions } from './convention-words';
import { method } from './method';
import { rate } from './rate-schema';

const name = z.string().min(1);

const terms = z
  .array(
    z.strictObject({
      name: z.string().optional(),
      amount: z.union([z.number(), z.array(z.number())]).describe('an amount, or amounts by year from year 0'),
      factors: z.array(name).optional().describe('names of factors it is multiplied by, each once'),
    }),
  )
  .min(1);

const discount = rate.default(0);

const distribution = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('point'), value: z.number() }),
  z.strictObject({ kind: z.literal('uniform'), min: z.number(), max: z.number() }),
  z.strictObject({ kind: z.literal(['triangular', 'pert']), min: z.number(), mode: z.number(), max: z.number() }),
  z.strictObject({ kind: z.literal(['normal', 'lognormal']), mean: z.number(), sd: z.number() }),
  z.strictObject({ kind: z.literal('discrete'), values: z.array(z.number()), probabilities: z.array(z.number()) }),
]);

const payoffs = z
  .array(z.strictObject({ name, payoffs: z.array(z.number()) }))
  .min(1)
  .describe('payoffs: one for each scenario, more is better');

export const chanceMethods = [
  method({
    name: 'switching-values',
    title: { zh: '转换值', en: 'Switching values' },
    input: z.strictObject({ factors: z.array(z.strictObject({ name, base: z.number() })).min(1), terms }),
    options: z.strictObject({ rate: discount }),
    answer({ factors, terms: told }, options) {
      const ready = readyTerms(
        told,
        factors.map((factor) => factor.name),
        options.rate,
      );
      if (!ready.ok) return ready;
      const base = sumOfProducts(
        ready.value,
        factors.map((factor) => factor.base),
      );
      return ok({ base, factors: switchingValues(ready.value, factors) });
    },
  }),
  method({
    name: 'tornado',
    title: { zh: '敏感性（龙卷风图）', en: 'Tornado' },
    input: z.strictObject({
      factors: z.array(z.strictObject({ name, base: z.number(), low: z.number(), high: z.number() })).min(1),
      terms,
    }),
    options: z.strictObject({ rate: discount }),
    answer({ factors, terms: told }, options) {
      const reversed = factors.findIndex(({ low, high }) => low > high);
      if (reversed >= 0) return refuse('ends-order', 'factors', reversed, 'low');
      const ready = readyTerms(
        told,
        factors.map((factor) => factor.name),
        options.rate,
      );
      return ready.ok ? ok(tornado(ready.value, factors)) : ready;
    },
  }),
  method({
    name: 'monte-carlo',
    title: { zh: '蒙特卡罗模拟与信息价值', en: 'Monte Carlo with the value of information' },
    input: z.strictObject({
      factors: z.array(z.strictObject({ name, distribution })),
      alternatives: z.array(z.strictObject({ name, terms })).min(1),
      correlation: z.array(z.array(z.number())).optional().describe('of the normal scores behind the factors'),
    }),
    options: z.strictObject({
      rate: discount,
      samples: z.number().int().min(2).max(1_000_000).default(20_000),
      seed: z.number().int().min(0).default(1),
      repair: z
        .boolean()
        .default(false)
        .describe('draw correlations that contradict each other towards 0, and tell how far'),
    }),
    answer: ({ factors, alternatives, correlation }, { rate: at, ...draw }) =>
      monteCarlo(alternatives, factors, { ...draw, correlation }, at),
  }),
  method({
    name: 'scenarios',
    title: { zh: '情景后悔值与不确定型决策', en: 'Scenarios: regret, worst, Hurwicz, Laplace, satisficing' },
    input: z.strictObject({
      alternatives: payoffs,
      probabilities: z.array(z.number()).optional(),
      limits: z.array(z.number()).optional().describe('least acceptable result in each scenario'),
    }),
    options: z.strictObject({ alpha: z.number().default(0.5).describe('Hurwicz: share of the best') }),
    answer: ({ alternatives, ...given }, { alpha }) =>
      scenarioFigures({ ...given, payoffs: alternatives.map((one) => one.payoffs) }, alpha),
  }),
  method({
    name: 'sample-information',
    title: { zh: '信息价值（完全信息、样本信息）', en: 'Value of perfect and of sample information' },
    input: z.strictObject({
      alternatives: payoffs,
      probabilities: z.array(z.number()),
      likelihoods: z.array(z.array(z.number())).describe('P(finding | scenario), a row for each scenario'),
    }),
    answer({ alternatives, probabilities, likelihoods }) {
      const told = sampleInformation(
        alternatives.map((one) => one.payoffs),
        probabilities,
        likelihoods,
      );
      if (!told.ok) return told;
      const isImpossible = told.value.findings.some(({ probability }) => probability === 0);
      return ok(withConventions(told.value, [isImpossible && 'impossible-finding']));
    },
  }),
];
