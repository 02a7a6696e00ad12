import type { Verdict } from './check-rule';
import type { DecisionFacts } from './facts/decision-facts';

type Seats = NonNullable<DecisionFacts['hearingSeats']>;
type Served = NonNullable<DecisionFacts['hearingServed']>;
type Answered = Extract<Verdict, { readonly holds: boolean } | { readonly missing: readonly unknown[] }>;

/** Fewer were served than the list has: how many, and on which sides seats are without service. Undefined: everyone was, or nobody. */
export function unservedOf(served: Served, listed: number | undefined, seats: Seats): Answered | undefined {
  const count = new Set(served.map(({ name, side }) => `${side}\n${name}`)).size;
  const seated = seats.reduce((sum, one) => sum + one.seats, 0);
  if (count === 0 || count >= (listed ?? seated)) return undefined;
  if (listed === undefined) return { missing: ['hearingListed'] };
  const open = seats.flatMap(({ side, seats: of }) => {
    const got = served.filter((one) => one.side === side).length;
    return got < of ? [{ side, got, of }] : [];
  });
  const zh = open.map(({ side, got, of }) => `${side} ${of} 席送达 ${got} 人`).join('，');
  const en = open.map(({ side, got, of }) => `${side}: ${got} of ${of} seats`).join(', ');
  return {
    holds: false,
    says: {
      zh: `名单 ${listed} 人，只送达 ${count} 人，还有 ${listed - count} 人没有送达${zh && `（${zh}）`}。`,
      en: `${count} of ${listed} participants on the list were served; ${listed - count} were not${en && ` (${en})`}.`,
    },
    counted: { value: count, unit: 'people', needed: listed, bound: 'at-least' },
  };
}
