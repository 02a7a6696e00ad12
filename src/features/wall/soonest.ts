import { isRunning } from '@/portfolio';
import type { MatterSummary } from '@/ports/desk';

/** The running matters still to be decided, those that wait for a word first, then by the day they can lawfully be decided. */
export const soonest = (matters: readonly MatterSummary[], count: number): readonly MatterSummary[] =>
  matters
    .filter((matter) => isRunning(matter) && (matter.earliest.kind === 'open' || matter.awaits !== null))
    .sort(
      (a, b) =>
        Number(b.awaits !== null) - Number(a.awaits !== null) ||
        ((a.earliest.day ?? '9999') < (b.earliest.day ?? '9999') ? -1 : 1),
    )
    .slice(0, count);
