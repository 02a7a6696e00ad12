import { daysBetween } from '@/core/kernel';
import { inForceOn, type LawContext } from '@/core/law';
import { type Dossier, dayOfEntry, type RecordedEvent } from '@/core/matter';
import { type Precedence, precedences, type StepId } from '@/core/procedure';
import { type DatedStep, datedStep } from './steps';

/** What an inspector holds the days against: the order of the procedure, without what is merely planned so. */
export const inspectedOrder: readonly Precedence[] = precedences.filter(({ weight }) => weight !== 'plan');

export type OrderCheck = { readonly precedence: Precedence } & (
  | { readonly kind: 'kept'; readonly earlier: DatedStep; readonly later: DatedStep }
  /** The later step is dated before the earlier one, by so many days. */
  | { readonly kind: 'broken'; readonly earlier: DatedStep; readonly later: DatedStep; readonly days: number }
  /** One of the days is not in the record. */
  | { readonly kind: 'unsaid'; readonly missing: readonly StepId[] }
);

/** The order of the days of a dossier, one answer for each precedence. */
export const dateOrder = (dossier: Dossier): readonly OrderCheck[] =>
  inspectedOrder.map((precedence) => {
    const earlier = datedStep(precedence.earlier, dossier);
    const later = datedStep(precedence.later, dossier);
    if (!earlier || !later) {
      const missing = [...(earlier ? [] : [precedence.earlier]), ...(later ? [] : [precedence.later])];
      return { precedence, kind: 'unsaid', missing };
    }
    const days = daysBetween(earlier.day, later.day);
    return days < (precedence.strict ? 1 : 0)
      ? { precedence, kind: 'broken', earlier, later, days: -days }
      : { precedence, kind: 'kept', earlier, later };
  });

/** Days after which an entry counts as made after the event, by the practice of the day. */
export const lateEntryDays = ({ profile, asOf }: LawContext): number | undefined =>
  inForceOn(profile.params.backdatingReasonDays, asOf)?.value;

/** Acts entered long after their day: no breach, but an inspector asks. */
export function lateEntries(record: readonly RecordedEvent[], law: LawContext) {
  const limit = lateEntryDays(law);
  return record
    .map((recorded) => ({ recorded, days: daysBetween(recorded.on, dayOfEntry(recorded)) }))
    .filter(({ days }) => limit !== undefined && days > limit);
}
