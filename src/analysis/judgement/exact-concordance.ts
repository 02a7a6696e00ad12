import { entry, exactSum } from '@/analysis/statistics';

/** Steps, states times orders over all experts, that are worked through; beyond, chance is drawn. */
const MOST = 150_000;

/**
 * Chance that experts who rank at random agree at least as much as these do, exact: the distribution of the rank sums, expert by expert, each
 * with all orders of the ranks given (ties kept), sums kept in order of size, for items are alike (Kendall 1948, ch. 6; Friedman 1937). `ranks`:
 * mid-ranks, experts in rows. undefined where there are too many states.
 */
export function exactConcordance(ranks: readonly (readonly number[])[]): number | undefined {
  // Mid-ranks are halves: doubled they are whole.
  const rows = ranks.map((row) => row.map((rank) => Math.round(2 * rank)));
  const told = spread(rows[0]?.map((_, item) => exactSum(rows.map((row) => entry(row, item)))) ?? []);
  let states = new Map<string, { readonly sums: readonly number[]; readonly share: number }>([
    ['', { sums: rows[0] ?? [], share: 1 }],
  ]);
  let left = MOST;
  for (const row of rows.slice(1)) {
    const orders = ordersOf(row, Math.floor(left / states.size));
    if (!orders) return undefined;
    left -= orders.length * states.size;
    const next: typeof states = new Map();
    for (const { sums, share } of states.values())
      for (const order of orders) {
        const added = sums.map((sum, item) => sum + entry(order, item)).sort((a, b) => a - b);
        const key = added.join();
        next.set(key, { sums: added, share: (next.get(key)?.share ?? 0) + share / orders.length });
      }
    states = next;
  }
  const reaching = [...states.values()].filter(({ sums }) => spread(sums) >= told);
  return Math.min(1, exactSum(reaching.map(({ share }) => share)));
}

const spread = (sums: readonly number[]): number => sums.reduce((total, sum) => total + sum * sum, 0);

/** The different orders of some numbers, or undefined where there are more than `most`. */
function ordersOf(numbers: readonly number[], most: number): readonly (readonly number[])[] | undefined {
  let orders: (readonly number[])[] = [[]];
  for (const [place, number] of numbers.entries()) {
    const longer = new Map<string, readonly number[]>();
    for (const order of orders)
      for (let at = 0; at <= place; at += 1) {
        const one = order.toSpliced(at, 0, number);
        longer.set(one.join(), one);
      }
    if (longer.size > most) return undefined;
    orders = [...longer.values()];
  }
  return orders;
}
