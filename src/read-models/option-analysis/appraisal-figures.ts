import { annualEquivalent, costBenefit, internalRates, presentValue } from '@/analysis/decision';
import { type MethodAnswer, refuse } from '@/analysis/refusal';
import { ok } from '@/core/kernel';
import type { DecisionFacts } from '@/core/law';

type Appraisal = NonNullable<DecisionFacts['appraisal']>;
type Appraised = Pick<DecisionFacts, 'appraisal' | 'options'>;

export interface OptionMoney {
  readonly option: string;
  readonly presentBenefits: number;
  readonly presentCosts: number;
  readonly net: number;
  /** null: no costs. */
  readonly ratio: number | null;
  /** All rates at which the net present value is 0; none or several are said. */
  readonly internal: readonly number[];
  readonly signChanges: number;
  /** The net value as an amount for each year after the first; null where the rate is in bands. */
  readonly yearly: number | null;
  /** First calendar year by which the discounted benefits have made up for the costs; null: never. */
  readonly paidBackIn: number | null;
  /** By how much of themselves all benefits, or all costs, would have to change for the net value to be 0; null: nothing to change. */
  readonly switching: { readonly benefits: number | null; readonly costs: number | null };
  /** Discounted sum from the first year to each. */
  readonly sums: readonly number[];
}

export interface AppraisalFigures {
  /** Largest net value first. */
  readonly options: readonly OptionMoney[];
  readonly years: readonly number[];
  /** Net value by single rates, for a picture. */
  readonly byRate: readonly {
    readonly option: string;
    readonly points: readonly (readonly [rate: number, net: number])[];
  }[];
  /** Rates at which the first and another change places: the internal rates of their difference. */
  readonly turns: readonly { readonly rival: string; readonly rate: number }[];
  readonly notAppraised: readonly string[];
}

const HIGHEST_RATE = 0.2;
const STEPS = 40;
const TIED = 1e-9;

/** What the money of the options says: net present value, ratio, internal rates, switching values, and at which rate their order turns. */
export function appraisalFigures({ appraisal, options = [] }: Appraised): MethodAnswer<AppraisalFigures> {
  const flows = flowsOf({ appraisal, options });
  if (!appraisal || flows.length === 0) return refuse('nothing-given', 'flows');
  const told: OptionMoney[] = [];
  for (const row of flows) {
    const money = moneyOf(row, appraisal);
    if (!money.ok) return refuse(money.error.reason, 'flows', appraisal.flows.indexOf(row), ...money.error.at);
    told.push(money.value);
  }
  const sorted = told.toSorted((a, b) => b.net - a.net);
  const net = (option: string) => netFlows(flows.find((row) => row.option === option));
  const [first] = sorted;
  return ok({
    options: sorted,
    years: (flows[0]?.costs ?? []).map((_, t) => appraisal.firstYear + t),
    byRate: sorted.map(({ option }) => ({
      option,
      points: Array.from({ length: STEPS + 1 }, (_, k) => {
        const rate = (HIGHEST_RATE * k) / STEPS;
        const value = presentValue(net(option), rate);
        return [rate, value.ok ? value.value : 0] as const; // rates from 0 up and finite flows are never refused
      }),
    })),
    turns: first ? sorted.slice(1).flatMap(({ option }) => turnsOf(net(first.option), net(option), option)) : [],
    notAppraised: options.map(({ name }) => name).filter((name) => told.every(({ option }) => option !== name)),
  });
}

/** Net present values alone, the largest first: what a sentence needs. */
export function netValues(facts: Appraised): MethodAnswer<readonly Pick<OptionMoney, 'option' | 'net'>[]> {
  const nets: Pick<OptionMoney, 'option' | 'net'>[] = [];
  for (const { option, benefits, costs } of flowsOf(facts)) {
    const sides = costBenefit(benefits, costs, facts.appraisal?.rates ?? 0);
    if (!sides.ok) return sides;
    nets.push({ option, net: sides.value.net });
  }
  return nets.length > 0 ? ok(nets.toSorted((a, b) => b.net - a.net)) : refuse('nothing-given', 'flows');
}

/** Flows of the options that are still compared. */
export const flowsOf = ({ appraisal, options = [] }: Appraised): Appraisal['flows'] =>
  appraisal?.flows.filter(({ option }) => options.some(({ name }) => name === option)) ?? [];

type Flow = Appraisal['flows'][number];

const netFlows = (row: Flow | undefined): readonly number[] =>
  row ? row.benefits.map((gain, t) => gain - (row.costs[t] ?? 0)) : [];

function moneyOf(row: Flow, { rates, firstYear }: Appraisal): MethodAnswer<OptionMoney> {
  const sides = costBenefit(row.benefits, row.costs, rates);
  if (!sides.ok) return sides;
  const net = netFlows(row);
  const internal = internalRates(net);
  const last = net.length - 1;
  const [single] = rates;
  const yearly = single && rates.length === 1 ? annualEquivalent(sides.value.net, single.rate, last) : undefined;
  const sums: number[] = [];
  for (let t = 0; t <= last; t += 1) {
    const sum = presentValue(net.slice(0, t + 1), rates);
    if (!sum.ok) return sum;
    sums.push(sum.value);
  }
  const staysPaid = sums.findLastIndex((sum) => sum < -TIED) + 1;
  const { presentBenefits, presentCosts } = sides.value;
  return ok({
    option: row.option,
    ...sides.value,
    internal: internal.ok ? internal.value.rates : [],
    signChanges: internal.ok ? internal.value.signChanges : 0,
    yearly: yearly?.ok ? yearly.value : null,
    paidBackIn: staysPaid <= last ? firstYear + staysPaid : null,
    switching: {
      benefits: presentBenefits > 0 ? presentCosts / presentBenefits - 1 : null,
      costs: presentCosts > 0 ? presentBenefits / presentCosts - 1 : null,
    },
    sums,
  });
}

function turnsOf(first: readonly number[], other: readonly number[], rival: string): AppraisalFigures['turns'] {
  const difference = internalRates(first.map((flow, t) => flow - (other[t] ?? 0)));
  const within = difference.ok ? difference.value.rates.filter((rate) => rate >= 0 && rate <= HIGHEST_RATE) : [];
  return within.map((rate) => ({ rival, rate }));
}
