import type { PairEntry } from '@/analysis/decision';
import type { JudgementEntry } from '../options/worked-weights';

const lists = ['shares', 'swings', 'places'] as const;

/** Judgements by what they are about rather than by its number, so that they follow it wherever it moves. */
export interface KeyedJudgements {
  readonly numbers: Readonly<Record<(typeof lists)[number], ReadonlyMap<string, number | null>>>;
  readonly pairs: readonly { readonly more: string; readonly less: string; readonly times: number }[];
}

export function keyedJudgements(judged: JudgementEntry, keys: readonly string[]): KeyedJudgements {
  const byKey = (list: readonly (number | null)[] = []) => new Map(keys.map((key, at) => [key, list[at] ?? null]));
  return {
    numbers: { shares: byKey(judged.shares), swings: byKey(judged.swings), places: byKey(judged.places) },
    pairs: (judged.pairs ?? []).flatMap(({ more, less, times }) => {
      const [above, below] = [keys[more - 1], keys[less - 1]];
      return above === undefined || below === undefined ? [] : [{ more: above, less: below, times }];
    }),
  };
}

/** The judgements of what stands under these keys, in their order. */
export function laidJudgements({ numbers, pairs }: KeyedJudgements, keys: readonly string[]): JudgementEntry {
  const list = (name: (typeof lists)[number]) => keys.map((key) => numbers[name].get(key) ?? null);
  const placed = pairs.map(
    ({ more, less, times }): PairEntry => ({
      more: keys.indexOf(more) + 1,
      less: keys.indexOf(less) + 1,
      times,
    }),
  );
  return {
    shares: list('shares'),
    swings: list('swings'),
    places: list('places'),
    pairs: placed.filter(({ more, less }) => more > 0 && less > 0),
  };
}

/** Judgements of now; those of before where now there is none. */
export function overJudgements(now: KeyedJudgements, before: KeyedJudgements): KeyedJudgements {
  const over = (name: (typeof lists)[number]) => {
    const told = [...now.numbers[name]].filter(([, value]) => value !== null);
    return new Map([...before.numbers[name], ...told]);
  };
  const known = new Set(now.pairs.map(pairKey));
  return {
    numbers: { shares: over('shares'), swings: over('swings'), places: over('places') },
    pairs: [...now.pairs, ...before.pairs.filter((pair) => !known.has(pairKey(pair)))],
  };
}

const pairKey = ({ more, less }: { readonly more: string; readonly less: string }) =>
  [more, less].toSorted().join('\0');
