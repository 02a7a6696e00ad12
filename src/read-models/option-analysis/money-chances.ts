import { monteCarlo, readyTerms, switchingValues, tornado } from '@/analysis/decision';
import { type MethodAnswer, refuse } from '@/analysis/refusal';
import { ok } from '@/core/kernel';
import type { DecisionFacts } from '@/core/law';
import { seedOf } from '../option-ranking';
import { flowsOf } from './appraisal-figures';
import { chanceCase, swingCase } from './money-cases';

type Appraised = Pick<DecisionFacts, 'appraisal' | 'options'>;
type Answered<T> = Extract<T, { readonly ok: true }> extends { readonly value: infer V } ? V : never;
type Run = Answered<ReturnType<typeof monteCarlo>>;

interface FactorSwing {
  readonly factor: string;
  /** Net value with the factor at its lowest and at its highest, the others as entered. */
  readonly atLow: number;
  readonly atHigh: number;
  readonly swing: number;
  /** How many times the amounts at which the net value is 0; null: none at or above 0. */
  readonly turnsAt: number | null;
}

interface OptionChances {
  readonly option: string;
  /** Net value of the amounts as entered. */
  readonly net: number;
  /** Share of runs in which the net value is below 0. */
  readonly loss: number;
  readonly run: Run['alternatives'][number];
  /** The widest swing first. */
  readonly swings: readonly FactorSwing[];
}

export interface MoneyChances {
  /** Largest net value of the amounts as entered first. */
  readonly options: readonly OptionChances[];
  /** What knowing everything, and each factor, beforehand would be worth; null: one option, nothing to choose. */
  readonly worth: Run['perfectInformation'];
  readonly samples: number;
  readonly seed: number;
}

/** The appraisal of the options that are still compared, where something of it is not sure. */
function standing(facts: Appraised) {
  const flows = flowsOf(facts);
  return facts.appraisal?.factors?.length && flows.length > 0 ? { ...facts.appraisal, flows } : undefined;
}

/**
 * What is not sure of the money: chance of a loss, spread, what moves each net value most and where it turns, and what knowing would be worth.
 * Refuses where nothing is told to be unsure, and as the methods do.
 */
export function moneyChances(matterId: string, facts: Appraised): MethodAnswer<MoneyChances> {
  const { appraisal, options } = facts;
  const last = appraisal && kept.get(appraisal);
  if (last && last.matterId === matterId && last.options === options) return last.answer;
  const answer = workedOut(matterId, facts);
  if (appraisal) kept.set(appraisal, { matterId, options, answer });
  return answer;
}

/** Asked for by the screen, by what is frozen and by what it is held against: kept while the facts live. */
const kept = new WeakMap<
  object,
  {
    readonly matterId: string;
    readonly options: Appraised['options'];
    readonly answer: MethodAnswer<MoneyChances>;
  }
>();

function workedOut(matterId: string, facts: Appraised): MethodAnswer<MoneyChances> {
  const appraisal = standing(facts);
  if (!appraisal) return refuse('nothing-given', 'factors');
  const told = ranBy(appraisal, matterId);
  if (!told.ok) return told;
  const options: OptionChances[] = [];
  for (const [at, flow] of appraisal.flows.entries()) {
    const { input, options: by } = swingCase(appraisal, flow);
    const terms = readyTerms(
      input.terms,
      input.factors.map(({ name }) => name),
      by.rate,
    );
    if (!terms.ok) return terms;
    const { base, bars } = tornado(terms.value, input.factors);
    const turns = switchingValues(terms.value, input.factors);
    const run = told.value.alternatives[at];
    if (!run) continue;
    options.push({
      option: flow.option,
      net: base,
      loss: run.belowZero,
      run,
      swings: bars.map(({ factor, atLow, atHigh, swing }) => {
        const value = turns.find((one) => one.factor === factor)?.value ?? null;
        return { factor, atLow, atHigh, swing, turnsAt: value !== null && value >= 0 ? value : null };
      }),
    });
  }
  const { perfectInformation: worth, samples, seed } = told.value;
  return ok({ options: options.toSorted((a, b) => b.net - a.net), worth, samples, seed });
}

/** Share of runs in which the net value of one option is below 0, and no more worked out than that; undefined: nothing is told to be unsure. */
export function chanceOfLoss(matterId: string, facts: Appraised, option: string): number | undefined {
  const appraisal = standing(facts);
  const flows = appraisal?.flows.filter((flow) => flow.option === option) ?? [];
  if (!appraisal || flows.length === 0) return undefined;
  const told = ranBy({ ...appraisal, flows }, matterId);
  return told.ok ? told.value.alternatives[0]?.belowZero : undefined;
}

function ranBy(appraisal: NonNullable<Appraised['appraisal']>, matterId: string) {
  const { input, options } = chanceCase(appraisal, seedOf(matterId));
  const { rate, ...draw } = options;
  return monteCarlo(
    input.alternatives,
    input.factors,
    { ...draw, ...('correlation' in input && { correlation: input.correlation }) },
    rate,
  );
}
