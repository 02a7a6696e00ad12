import type { CivilDate } from '@/core/kernel';
import type { Dossier } from '@/core/matter';
import { type StepId, steps } from '@/core/procedure';

/** The day of a step with the number of the event that told it. */
export interface DatedStep {
  readonly step: StepId;
  readonly day: CivilDate;
  readonly seq: number | undefined;
}

export function datedStep(step: StepId, { facts, recordedIn }: Dossier): DatedStep | undefined {
  const day = steps[step].day(facts);
  return day ? { step, day, seq: recordedIn[steps[step].fact] } : undefined;
}
