import type { CivilDate } from '@/core/kernel';
import type { MatterSummary } from '@/ports/matter-api';
import { scheduleLevel, sizeOf, stances } from '@/read-models';
import { type EffectiveRule, matterLights, type ShownLight } from './alert-rules';
import type { StanceChoice } from './portfolio-filter';

export interface WaitingCard {
  readonly matter: MatterSummary;
  /** The gravest rule that speaks up; undefined: all calm. */
  readonly light: (ShownLight & { readonly figure: string }) | undefined;
  readonly schedule: ReturnType<typeof scheduleLevel>;
  /** Nothing of the next door is missing. */
  readonly isComplete: boolean;
  readonly missing: MatterSummary['barriers'];
  readonly stance: readonly { readonly stance: StanceChoice; readonly share: number }[];
}

/** What a leader needs of a matter that waits: complete or what is missing, and what speaks against it. */
export function waitingCard(matter: MatterSummary, rules: readonly EffectiveRule[], today: CivilDate): WaitingCard {
  const counts = matter.opinions?.stance;
  const total = counts ? sizeOf(counts) : 0;
  return {
    matter,
    light: matterLights(rules, matter, today)[0],
    schedule: scheduleLevel(matter),
    isComplete: matter.barriers.length === 0,
    missing: matter.barriers,
    stance: counts && total > 0 ? stances.map((stance) => ({ stance, share: counts[stance] / total })) : [],
  };
}
