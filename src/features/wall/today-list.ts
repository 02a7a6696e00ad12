import type { MatterSummary } from '@/ports/matter-api';
import { isRunning, overdueOf, toDecide } from '@/read-models';

const SHOWN = 5;
const MOST_OVERDUE = 2;

/**
 * What the first page lists: what is overdue, then one that is barred and one in breach, then what waits for a leader, then the next to
 * come. The sentence above tells how many there are of each.
 */
export function todayList(
  matters: readonly MatterSummary[],
  blocked: readonly MatterSummary[],
  breached: readonly MatterSummary[],
  waits: readonly MatterSummary[],
): readonly MatterSummary[] {
  const open = toDecide(matters);
  return [
    ...new Set([
      ...overdueOf(matters.filter(isRunning)).slice(0, MOST_OVERDUE),
      ...blocked.slice(0, 1),
      ...breached.slice(0, 1),
      ...waits,
      ...open,
    ]),
  ].slice(0, SHOWN);
}
