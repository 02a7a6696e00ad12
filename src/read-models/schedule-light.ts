import type { LightLevel } from '@/analysis/alerts';
import type { MatterSummary } from '@/ports/matter-api';

/**
 * The light of a matter's schedule on the four levels, by a stated rule: ■ past its promised day, or a binding requirement is breached; ◆ the earliest lawful day lies
 * after it, or there is none as the file stands, so the promise cannot be kept; ▲ less than ten days of slack; ● else. Suspended and ended matters have none.
 */
export function scheduleLevel({ light, earliest, plannedBy }: MatterSummary): LightLevel | null {
  switch (light) {
    case 'overdue':
    case 'breached':
      return 'alarm';
    case 'due':
      return earliest.kind === 'blocked' ||
        (earliest.kind === 'open' && earliest.day && plannedBy && earliest.day > plannedBy)
        ? 'warning'
        : 'watch';
    case 'normal':
    case 'done':
      return 'normal';
    case 'stopped':
      return null;
  }
}

/** Matters the city has at hand: neither suspended nor ended, not yet published. */
export const isRunning = ({ status }: MatterSummary): boolean => status === 'active' || status === 'decided';
