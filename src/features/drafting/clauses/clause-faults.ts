import { clauseNumber, likeNumber, type NumberedClause } from '@/core/matter/forms';
import type { Clause } from './split-clauses';

/** What is wrong with a clause among its neighbours. `at` is its place in the list. */
export type ClauseFault =
  | { readonly kind: 'no-number' | 'no-text' | 'too-long' | 'not-a-number'; readonly at: number }
  | { readonly kind: 'doubled' | 'out-of-order'; readonly at: number; readonly after: string }
  | { readonly kind: 'gap'; readonly at: number; readonly from: string; readonly to: string };

/** A clause holds so much at most, as the record does. */
export const longestClause = 20_000;
export const mostClauses = 300;

/** Gaps, doubled and misplaced numbers, and clauses without number or words. */
export function clauseFaults(clauses: readonly Clause[]): readonly ClauseFault[] {
  const faults: ClauseFault[] = [];
  const seen = new Set<string>();
  let last: NumberedClause = { number: 0, inserted: 0 };
  let lastNo = '';
  for (const [at, { no, text }] of clauses.entries()) {
    if (text.trim() === '') faults.push({ kind: 'no-text', at });
    if (text.length > longestClause) faults.push({ kind: 'too-long', at });
    const here = clauseNumber(no);
    if (no.trim() === '') faults.push({ kind: 'no-number', at });
    else if (!here) faults.push({ kind: 'not-a-number', at });
    if (!here) continue;
    const key = `${here.number}.${here.inserted}`;
    if (seen.has(key)) faults.push({ kind: 'doubled', at, after: lastNo });
    else if (here.number < last.number || (here.number === last.number && here.inserted < last.inserted))
      faults.push({ kind: 'out-of-order', at, after: lastNo });
    else {
      if (here.number > last.number + 1)
        faults.push({ kind: 'gap', at, from: likeNumber(no, last.number + 1), to: likeNumber(no, here.number - 1) });
      last = here;
    }
    seen.add(key);
    lastNo = no;
  }
  return faults;
}
