import { type RankedOption, type RankRefusal, rankOptions } from '@/analysis/options';
import type { Result } from '@/core/kernel';
import type { DecisionFacts } from '@/core/law';

/** The seed of a matter's simulations, from its id: the same weightings on every screen and every day. */
const seedOf = (matterId: string): number =>
  [...matterId].reduce((seed, char) => (seed * 31 + (char.codePointAt(0) ?? 0)) % 0x7fffffff, 7);

/** Rankings are asked for by several parts of one page: kept while their facts live. */
const kept = new WeakMap<
  object,
  { readonly id: string; readonly criteria: object; readonly answer: Result<readonly RankedOption[], RankRefusal> }
>();

/** The options of a matter, best first, with how often each leads. undefined: there are no options to compare yet. */
export function optionRanking(
  matterId: string,
  { options, criteria }: Pick<DecisionFacts, 'options' | 'criteria'>,
): Result<readonly RankedOption[], RankRefusal> | undefined {
  if (!options || !criteria) return undefined;
  const known = kept.get(options);
  if (known?.id === matterId && known.criteria === criteria) return known.answer;
  const answer = rankOptions(options, criteria, seedOf(matterId));
  kept.set(options, { id: matterId, criteria, answer });
  return answer;
}
