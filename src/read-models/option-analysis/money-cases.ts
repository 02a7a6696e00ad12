import { correlationMatrix, type DecisionFacts } from '@/core/law';

type Appraisal = NonNullable<DecisionFacts['appraisal']>;
type Flow = Appraisal['flows'][number];
type Factor = NonNullable<Appraisal['factors']>[number];

const SAMPLES = 20_000;

/** The likely case: every factor at what was entered. */
const LIKELY = 1;

/**
 * What is not sure of the money, as a case of `hengce analyse` (`monte-carlo`): the amounts as entered, each times the factors it hangs on,
 * triangular from lowest over 1 to highest.
 */
export function chanceCase({ factors = [], correlations = [], ...appraisal }: Appraisal, seed: number) {
  return {
    method: 'monte-carlo',
    input: {
      factors: factors.map(({ name, low, high }) => ({
        name,
        distribution: { kind: 'triangular' as const, min: low, mode: LIKELY, max: high },
      })),
      alternatives: appraisal.flows.map((flow) => ({
        name: flow.option,
        terms: termsOf(flow, appraisal.firstYear, factors),
      })),
      ...(correlations.length > 0 && { correlation: correlationMatrix(factors, correlations) }),
    },
    options: { rate: [...appraisal.rates], samples: SAMPLES, seed },
  };
}

/** One factor at a time, as a case of `hengce analyse` (`tornado`), of those that an option hangs on. */
export function swingCase({ factors = [], ...appraisal }: Appraisal, flow: Flow) {
  const terms = termsOf(flow, appraisal.firstYear, factors);
  const used = new Set(terms.flatMap((term) => term.factors));
  return {
    method: 'tornado',
    input: {
      factors: factors
        .filter(({ name }) => used.has(name))
        .map(({ name, low, high }) => ({ name, base: LIKELY, low, high })),
      terms,
    },
    options: { rate: [...appraisal.rates] },
  };
}

/** Amounts by year that hang on the same factors, costs below 0; together they are the net flows of the option. */
function termsOf(flow: Flow, firstYear: number, factors: readonly Factor[]) {
  const years = flow.costs.length;
  const terms = new Map<string, { readonly amount: number[]; readonly factors: readonly string[] }>();
  for (const side of ['costs', 'benefits'] as const)
    for (const [t, amount] of flow[side].entries()) {
      const on = factors
        .filter((factor) => touches(factor, flow.option, side, firstYear + t))
        .map((factor) => factor.name);
      const key = JSON.stringify([side, on]);
      const term = terms.get(key) ?? { amount: Array.from({ length: years }, () => 0), factors: on };
      term.amount[t] = side === 'costs' ? 0 - amount : amount;
      terms.set(key, term);
    }
  return [...terms.values()].filter(({ amount }, at) => at === 0 || amount.some((value) => value !== 0));
}

const touches = ({ option, side, from, to }: Factor, name: string, of: 'costs' | 'benefits', year: number): boolean =>
  side === of && (option === null || option === name) && year >= (from ?? year) && year <= (to ?? year);
