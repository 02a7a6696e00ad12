import { daysBetween } from '@/core/kernel';
import { type Dossier, dayOfEntry, type RecordedEvent } from '@/core/matter';
import { type DatedStep, datedStep, type StepId } from './steps';

/** One step comes before another: by a rule of the law, or by good practice where no text says so. */
export interface Precedence {
  readonly earlier: StepId;
  readonly later: StepId;
  /** Rule whose article asks for the order. */
  readonly rule?: string;
}

/**
 * The order of the procedure. Steps the law lets run side by side (HLJ 5) have no order between them. The Party report
 * comes before publication, not after the meeting: local orders differ there (D713 31.1).
 */
export const precedences: readonly Precedence[] = [
  { earlier: 'draft', later: 'consultation-opens', rule: 'D713/15.1/published' },
  { earlier: 'consultation-closes', later: 'opinions-answered', rule: 'D713/18.1/disposition' },
  { earlier: 'draft', later: 'experts' },
  { earlier: 'draft', later: 'risk' },
  { earlier: 'opinions-answered', later: 'unit-first-review' },
  { earlier: 'unit-first-review', later: 'unit-meeting', rule: 'HLJ/33/unit-meeting' },
  { earlier: 'unit-meeting', later: 'legality-submitted', rule: 'HLJ/33/unit-meeting' },
  { earlier: 'consultation-closes', later: 'legality-submitted', rule: 'D713/26.1/file' },
  { earlier: 'hearing', later: 'legality-submitted', rule: 'D713/26.1/file' },
  { earlier: 'experts', later: 'legality-submitted', rule: 'D713/26.1/file' },
  { earlier: 'risk', later: 'legality-submitted', rule: 'D713/26.1/file' },
  { earlier: 'competition', later: 'legality-submitted' },
  { earlier: 'competition', later: 'decision', rule: 'FCR/18.1/conclusion' },
  { earlier: 'legality-submitted', later: 'legality-opinion', rule: 'D713/25.1/review' },
  { earlier: 'legality-opinion', later: 'decision', rule: 'D713/25.1/review' },
  { earlier: 'controllability', later: 'decision', rule: 'D713/24.1/controllable' },
  { earlier: 'draft', later: 'decision', rule: 'D713/30.1/meeting' },
  { earlier: 'decision', later: 'publication', rule: 'D713/30.1/meeting' },
  { earlier: 'party-report', later: 'publication', rule: 'D713/31.1/party-report' },
  { earlier: 'publication', later: 'archive', rule: 'D713/33.1/complete' },
];

export type OrderCheck = { readonly precedence: Precedence } & (
  | { readonly kind: 'kept'; readonly earlier: DatedStep; readonly later: DatedStep }
  /** The later step is dated before the earlier one, by so many days. */
  | { readonly kind: 'broken'; readonly earlier: DatedStep; readonly later: DatedStep; readonly days: number }
  /** One of the days is not in the record. */
  | { readonly kind: 'unsaid'; readonly missing: readonly StepId[] }
);

/** The order of the days of a dossier, one answer for each precedence. */
export const dateOrder = (dossier: Dossier): readonly OrderCheck[] =>
  precedences.map((precedence) => {
    const earlier = datedStep(precedence.earlier, dossier);
    const later = datedStep(precedence.later, dossier);
    if (!earlier || !later) {
      const missing = [...(earlier ? [] : [precedence.earlier]), ...(later ? [] : [precedence.later])];
      return { precedence, kind: 'unsaid', missing };
    }
    const days = daysBetween(earlier.day, later.day);
    return days < 0
      ? { precedence, kind: 'broken', earlier, later, days: -days }
      : { precedence, kind: 'kept', earlier, later };
  });

/** Days after which an entry counts as made after the event. */
export const LATE_ENTRY_DAYS = 10;

/** Acts entered long after their day: no breach, but an inspector asks. */
export const lateEntries = (record: readonly RecordedEvent[]) =>
  record
    .map((recorded) => ({ recorded, days: daysBetween(recorded.on, dayOfEntry(recorded)) }))
    .filter(({ days }) => days > LATE_ENTRY_DAYS);
