import { chineseNumber, numberOfSigns, numeralSigns } from '@/core/law';
import { articleLine } from '@/core/law/official-text';
import type { Clause } from './split-clauses';

/** What is wrong with a clause among its neighbours. `at` is its place in the list. */
export type ClauseFault =
  | { readonly kind: 'no-number' | 'no-text' | 'too-long' | 'not-a-number'; readonly at: number }
  | { readonly kind: 'doubled' | 'out-of-order'; readonly at: number; readonly after: string }
  | { readonly kind: 'gap'; readonly at: number; readonly from: string; readonly to: string };

/** A clause holds so much at most, as the record does. */
export const longestClause = 20_000;
export const mostClauses = 300;

interface Numbered {
  readonly number: number;
  readonly inserted: number;
}

/** 第十二条, 十二, 12 and 12. by their number. */
function numbered(no: string): Numbered | undefined {
  const found = articleLine(no);
  if (found) return found;
  const bare = numberOfSigns(no.trim().replace(/[、.．]$/, ''));
  return bare === undefined ? undefined : { number: bare, inserted: 0 };
}

/** Gaps, doubled and misplaced numbers, and clauses without number or words. */
export function clauseFaults(clauses: readonly Clause[]): readonly ClauseFault[] {
  const faults: ClauseFault[] = [];
  const seen = new Set<string>();
  let last: Numbered = { number: 0, inserted: 0 };
  let lastNo = '';
  for (const [at, { no, text }] of clauses.entries()) {
    if (text.trim() === '') faults.push({ kind: 'no-text', at });
    if (text.length > longestClause) faults.push({ kind: 'too-long', at });
    const here = numbered(no);
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

/** A number written as another one is: 第三条 → 第四条, 3 → 4, 三、 → 四、. */
function likeNumber(no: string, value: number): string {
  const written = (signs: string) => (/[0-9０-９]/.test(signs) ? String(value) : chineseNumber(value));
  return no
    .trim()
    .replace(new RegExp(`[0-9０-９${numeralSigns}]+`), written)
    .replace(/之.*$/, '');
}

/** The number of the clause to be added after these. */
export function nextClauseNo(numbers: readonly string[]): string {
  const last = numbers.findLast((no) => numbered(no) !== undefined);
  return last === undefined ? '第一条' : likeNumber(last, (numbered(last)?.number ?? 0) + 1);
}
