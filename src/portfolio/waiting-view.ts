import type { CivilDate } from '@/core/kernel';
import type { MatterSummary } from '@/ports/desk';
import { matterLights, type ShownLight, type StandingRule } from './light-rules';
import type { Stance } from './portfolio-filter';
import { scheduleLevel } from './schedule-level';

export interface WaitingCard {
  readonly matter: MatterSummary;
  /** The gravest rule that speaks up; undefined: all calm. */
  readonly light: (ShownLight & { readonly figure: string }) | undefined;
  readonly schedule: ReturnType<typeof scheduleLevel>;
  readonly isComplete: boolean;
  readonly conditions: MatterSummary['conditions'];
  readonly missing: MatterSummary['barriers'];
  /** Share of weightings under which the leading option comes first, in whole percent. */
  readonly robust: number;
  readonly stance: readonly { readonly stance: Stance; readonly share: number }[];
}

const order: readonly Stance[] = ['oppose', 'conditional', 'support', 'none'];

/** What a leader needs of a matter that waits: complete or what is missing, and what speaks against it. */
export function waitingCard(matter: MatterSummary, rules: readonly StandingRule[], today: CivilDate): WaitingCard {
  const counts = matter.opinions?.stance;
  const total = counts ? order.reduce((sum, stance) => sum + counts[stance], 0) : 0;
  return {
    matter,
    light: matterLights(rules, matter, today)[0],
    schedule: scheduleLevel(matter),
    isComplete: matter.barriers.length === 0,
    conditions: matter.conditions,
    missing: matter.barriers,
    robust: Math.round((matter.options?.robustShare ?? 0) * 100),
    stance: counts && total > 0 ? order.map((stance) => ({ stance, share: counts[stance] / total })) : [],
  };
}
