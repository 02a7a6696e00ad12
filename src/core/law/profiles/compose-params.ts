import type { Dated, DatedValue } from './dated';
import type { ProfileParams } from './profile-params';

type Strictness = 'longer' | 'shorter' | 'wider' | 'overlay';

/** Which of two sources binds: a minimum takes the longer, a maximum the shorter, a list of duties the wider, a local choice the overlay. */
const strictness: Readonly<Record<keyof ProfileParams, Strictness>> = {
  catalogueRequired: 'wider',
  draftingMaxMonths: 'shorter',
  draftSections: 'wider',
  consultationMinDays: 'longer',
  consultationNoticeFields: 'wider',
  symposiumMaterialDays: 'longer',
  hearingNoticeDays: 'longer',
  hearingListDays: 'longer',
  hearingMaterialDays: 'longer',
  expertMin: 'longer',
  expertMinComplex: 'longer',
  riskFields: 'wider',
  legalityMinWorkingDays: 'longer',
  legalityMaxWorkingDays: 'shorter',
  legalityExtensionWorkingDays: 'shorter',
  legalitySupplementWorkingDays: 'shorter',
  legalityClockStops: 'overlay',
  legalityOutcomes: 'overlay',
  silenceIsConsent: 'overlay',
  meetingOutcomes: 'overlay',
  lapseMonths: 'shorter',
  archiveMaxDays: 'shorter',
  executionReportMonths: 'shorter',
  evaluationTriggers: 'wider',
  evaluationRequired: 'wider',
  suspensionToMeeting: 'wider',
  reviewReportBy: 'overlay',
  publishMaxWorkingDays: 'shorter',
  archiveTransferYears: 'overlay',
};

/** An overlay laid on a base: it may tighten or fill in, never loosen (an administrative regulation ranks above local rules). */
export function composeParams(base: ProfileParams, overlay: Partial<ProfileParams>): ProfileParams {
  const composed = Object.entries(strictness).map(([name, how]) => {
    const key = name as keyof ProfileParams; // the table is a Record over exactly these keys
    return [key, composeSeries<unknown>(base[key], overlay[key] ?? [], how)];
  });
  return Object.fromEntries(composed) as ProfileParams; // every key of the table was composed from series of its own kind
}

function composeSeries<T>(base: Dated<T>, overlay: Dated<T>, how: Strictness): Dated<T> {
  const tightened = overlay.map((entry) => {
    const below = base.findLast((b) => b.from <= entry.from);
    return below && isLooser(entry, below, how) ? { ...below, from: entry.from } : entry;
  });
  return [...base, ...tightened].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}

function isLooser<T>(local: DatedValue<T>, national: DatedValue<T>, how: Strictness): boolean {
  const [a, b] = [local.value, national.value];
  if (how === 'overlay') return false;
  if (typeof a === 'number' && typeof b === 'number') return how === 'shorter' ? a > b : a < b;
  if (typeof a === 'boolean' && typeof b === 'boolean') return b && !a;
  if (Array.isArray(a) && Array.isArray(b)) return !b.every((item) => a.includes(item));
  return false;
}
