import { smaaOfTable, weightedSum } from '@/analysis/decision';
import { type MethodAnswer, refuse } from '@/analysis/refusal';
import { ok } from '@/core/kernel';
import type { DecisionFacts } from '@/core/law';
import { missedLimits, optionTable } from './option-analysis/option-table';

interface RankedOption {
  readonly name: string;
  /** 0 to 1, the weighted sum of the contributions. */
  readonly value: number;
  /** Weight × value per criterion, in the order of `criteria`. */
  readonly contributions: readonly number[];
  /** Share of all possible weightings under which the option is the best (SMAA-2). */
  readonly firstRankAcceptability: number;
  /** Does not reach a hard limit: it stands last and is never first. */
  readonly isOut: boolean;
}

export interface OptionRanking {
  readonly criteria: readonly string[];
  /** Best first; those out of the running last. */
  readonly options: readonly RankedOption[];
}

/** Weightings drawn for a share that stands on every screen: ± 0.8 of a hundred, in a few milliseconds. */
export const WEIGHTINGS = 16_384;

/** The seed of a matter's simulations, from its id: the same weightings on every screen and every day. */
export const seedOf = (matterId: string): number =>
  [...matterId].reduce((seed, char) => (seed * 31 + (char.codePointAt(0) ?? 0)) % 0x7fffffff, 7);

type Compared = Pick<DecisionFacts, 'options' | 'criteria'>;

/** Rankings are asked for by several parts of one page: kept while their facts live. */
const kept = new WeakMap<
  object,
  { readonly id: string; readonly criteria: object; readonly answer: MethodAnswer<OptionRanking> }
>();

/** Summaries are made anew every day and after every entry, from facts read anew: what was drawn for the same scores is not drawn again. */
const drawn = new Map<string, MethodAnswer<OptionRanking>>();
const MOST_DRAWN = 8_192;

/** The options of a matter, best first, with how often each leads. undefined: there are no options to compare yet. */
export function optionRanking(
  matterId: string,
  { options, criteria }: Compared,
): MethodAnswer<OptionRanking> | undefined {
  if (!options || !criteria) return undefined;
  const known = kept.get(options);
  if (known?.id === matterId && known.criteria === criteria) return known.answer;
  const key = JSON.stringify([matterId, criteria, options.map(({ name, scores }) => [name, scores])]);
  const answer = drawn.get(key) ?? ranked(options, criteria, seedOf(matterId));
  drawn.delete(key);
  drawn.set(key, answer);
  for (const oldest of drawn.keys()) {
    if (drawn.size <= MOST_DRAWN) break;
    drawn.delete(oldest);
  }
  kept.set(options, { id: matterId, criteria, answer });
  return answer;
}

function ranked(
  options: NonNullable<Compared['options']>,
  criteria: NonNullable<Compared['criteria']>,
  seed: number,
): MethodAnswer<OptionRanking> {
  const { nodes, columns, alternatives } = optionTable(options, criteria);
  const sum = weightedSum({ criteria: nodes, alternatives });
  if (!sum.ok) return sum;
  const out = new Set(missedLimits(options, criteria).map(({ option }) => option));
  const within = alternatives.filter(({ name }) => !out.has(name));
  if (within.length === 0) return refuse('out-of-range', 'alternatives');
  const shares = firstShares(nodes, within, seed);
  if (!shares.ok) return shares;
  return ok({
    criteria: columns.map(({ name }) => name),
    options: sum.value.alternatives
      .map(({ name, value, contributions }) => ({
        name,
        value,
        contributions,
        firstRankAcceptability: shares.value.get(name) ?? 0,
        isOut: out.has(name),
      }))
      .sort((a, b) => Number(a.isOut) - Number(b.isOut) || b.value - a.value),
  });
}

/** How often each comes first over all weightings; one option alone always does. */
function firstShares(
  criteria: Parameters<typeof smaaOfTable>[0]['criteria'],
  within: Parameters<typeof smaaOfTable>[0]['alternatives'],
  seed: number,
): MethodAnswer<ReadonlyMap<string, number>> {
  const [only] = within;
  if (within.length === 1 && only) return ok(new Map([[only.name, 1]]));
  const drawn = smaaOfTable({ criteria, alternatives: within }, { samples: WEIGHTINGS, seed, limits: {} });
  if (!drawn.ok) return drawn;
  return ok(new Map(drawn.value.alternatives.map((name, at) => [name, drawn.value.acceptability[at]?.[0] ?? 0])));
}
