import {
  dominance,
  equity,
  intervalSum,
  leadOver,
  linearScores,
  potentialOptimality,
  scoreMargins,
  smaaOfTable,
  smallestFlips,
  stabilityInterval,
  weightedSum,
} from '@/analysis/decision';
import { type MethodAnswer, refuse } from '@/analysis/refusal';
import { ok } from '@/core/kernel';
import { branchLine, type DecisionFacts } from '@/core/law';
import { seedOf, WEIGHTINGS } from '../option-ranking';
import { methodsCompared } from './methods-compared';
import { missedLimits, optionTable } from './option-table';
import { uncertainLeads } from './uncertain-leads';

type Compared = Pick<DecisionFacts, 'options' | 'criteria' | 'affected'>;
type Answered<T> = Extract<T, { readonly ok: true }> extends { readonly value: infer V } ? V : never;
export type OptionAnalysis = Answered<ReturnType<typeof optionAnalysis>>;

const TIED = 1e-9;
const given = <T>(answer: MethodAnswer<T>): T | null => (answer.ok ? answer.value : null);

/**
 * Everything the options tell: order, lead over each rival, how far each weight can move, what turns the order, the share of weightings behind
 * each, three methods beside each other, what is not sure, who gains and who loses. Options beyond a hard limit are kept apart and left out of it.
 * Refuses what cannot be worked on, at its place in the table.
 */
export function optionAnalysis(matterId: string, { options = [], criteria = [], affected }: Compared) {
  const missed = missedLimits(options, criteria);
  const running = options.filter(({ name }) => missed.every(({ option }) => option !== name));
  if (options.length > 0 && running.length === 0) return refuse('out-of-range', 'alternatives');
  const table = optionTable(running, criteria);
  const rows = { criteria: table.nodes, alternatives: table.alternatives };
  const sum = weightedSum(rows);
  if (!sum.ok) return sum;
  const linear = linearScores(rows);
  if (!linear.ok) return linear;
  const order = sum.value.alternatives.toSorted((a, b) => b.value - a.value);
  const [first, second] = order;
  const leader = first && !(second && first.value - second.value <= TIED) ? first.name : null;
  return ok({
    table,
    missed,
    sum: sum.value,
    order,
    leader,
    tied: order.filter(({ value }) => (first?.value ?? 0) - value <= TIED).map(({ name }) => name),
    leads: order.slice(1).flatMap(({ name }) => given(leadOver(sum.value, first?.name ?? '', name)) ?? []),
    stability: stabilityOf(linear.value),
    flips: given(smallestFlips(linear.value)) ?? [],
    margins: given(scoreMargins(linear.value)) ?? [],
    dominated: dominance(linear.value),
    potential: given(potentialOptimality(linear.value)) ?? [],
    weightings: given(smaaOfTable(rows, { samples: WEIGHTINGS, seed: seedOf(matterId), limits: {} })),
    compared: methodsCompared(table, sum.value),
    uncertain: first ? uncertainLeads(running, criteria, first.name) : null,
    equity: affected
      ? given(
          equity(
            affected.groups.map(({ name, people }) => ({ name, size: people })),
            options.map(({ name }, at) => ({ name, impacts: affected.groups.map(({ effects }) => effects[at] ?? 0) })),
          ),
        )
      : null,
  });
}

/** Of each criterion, and of each branch that holds more than one. */
function stabilityOf(scores: Answered<ReturnType<typeof linearScores>>) {
  const branches = new Map<string, number[]>();
  for (const [at, { path }] of scores.leaves.entries())
    for (const depth of path.slice(1).keys()) {
      const line = branchLine(path.slice(0, depth + 1));
      branches.set(line, [...(branches.get(line) ?? []), at]);
    }
  const leaves = scores.criteria.map((name, at) => ({ name, at: [at], isBranch: false }));
  const boughs = [...branches].map(([name, at]) => ({ name, at, isBranch: true })).filter(({ at }) => at.length > 1);
  return [...leaves, ...boughs].flatMap(({ name, at, isBranch }) => {
    const interval = given(stabilityInterval(scores, name, at));
    return interval ? [{ ...interval, isBranch }] : [];
  });
}

/** Where scores are missing: between what ends the value of each option lies. */
export function optionIntervals({ options = [], criteria = [] }: Compared) {
  const { nodes, alternatives } = optionTable(options, criteria);
  return given(intervalSum({ criteria: nodes, alternatives })) ?? [];
}
