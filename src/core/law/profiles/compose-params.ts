import { addDays } from '@/core/kernel';
import { type Dated, type DatedValue, inForceOn } from './dated';
import type { ProfileParams } from './profile-params';

export type Strictness = 'longer' | 'shorter' | 'wider' | 'overlay';

/** Which of two sources binds: a minimum takes the longer, a maximum the shorter, a list of duties the wider, a local choice the overlay. */
export const strictness: Readonly<Record<keyof ProfileParams, Strictness>> = {
  catalogueRequired: 'wider',
  offCatalogueExplained: 'wider',
  catalogueHearingFlag: 'wider',
  yearEndDisclosureBy: 'overlay',
  studyReport: 'wider',
  handlingLimit: 'wider',
  executionFields: 'wider',
  consultationRequired: 'wider',
  consultationOrHearing: 'wider',
  marketPlayersHeard: 'wider',
  livelihoodPoll: 'wider',
  onlineInteractionDays: 'longer',
  reconsultation: 'wider',
  hearingRequiredFor: 'wider',
  hearingMinParticipants: 'longer',
  hearingOddParticipants: 'wider',
  hearingQuorum: 'longer',
  hearingMaxDelayDays: 'shorter',
  hearingHostImpartial: 'wider',
  hearingReportItems: 'wider',
  hearingReportDays: 'shorter',
  hearingMajorityReargued: 'wider',
  hearingRequestReplyWorkingDays: 'shorter',
  expertOdd: 'wider',
  expertMaxAuthorityShare: 'shorter',
  expertKinds: 'wider',
  expertMaterialDays: 'longer',
  expertStudyWorkingDays: 'longer',
  expertLeaderAttends: 'wider',
  expertMajorityReason: 'wider',
  riskRequiredFor: 'wider',
  riskGradeBounds: 'overlay',
  riskPlan: 'wider',
  riskGrades: 'overlay',
  riskThirdPartyFit: 'wider',
  endGroundsRaised: 'wider',
  competitionMinWorkingDays: 'longer',
  competitionBeforeLegality: 'wider',
  unitFirstReview: 'wider',
  unitMeeting: 'wider',
  legalityForwardWorkingDays: 'shorter',
  legalityRework: 'wider',
  meetingMaterialsBefore: 'wider',
  legalityLeaderAttends: 'wider',
  rediscussedOnSubstance: 'wider',
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
  legalityFileKinds: 'wider',
  legalityOutcomes: 'overlay',
  silenceIsConsent: 'overlay',
  discussionPackKinds: 'wider',
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
  backdatingReasonDays: 'shorter',
};

/** An overlay laid on a base: it may tighten or fill in, never loosen (an administrative regulation ranks above local rules). */
export function composeParams(base: ProfileParams, overlay: Partial<ProfileParams>): ProfileParams {
  const composed = Object.entries(strictness).map(([name, how]) => {
    const key = name as keyof ProfileParams; // the table is a Record over exactly these keys
    return [key, composeSeries(base[key], overlay[key] ?? [], how)];
  });
  return Object.fromEntries(composed) as ProfileParams; // every key of the table was composed from series of its own kind
}

/** Both series cut at every day one of them changes; in each span the stricter value binds and both sources are cited. */
function composeSeries(base: Dated<unknown>, overlay: Dated<unknown>, how: Strictness): Dated<unknown> {
  const changes = [...base, ...overlay].flatMap(({ from, until }) => (until ? [from, addDays(until, 1)] : [from]));
  const days = [...new Set(changes)].sort();
  return days.flatMap((day, i) => {
    const binding = bindingValue(inForceOn(base, day), inForceOn(overlay, day), how);
    if (!binding) return [];
    const next = days[i + 1];
    return [{ ...binding, from: day, ...(next !== undefined && { until: addDays(next, -1) }) }];
  });
}

function bindingValue(
  national: DatedValue<unknown> | undefined,
  local: DatedValue<unknown> | undefined,
  how: Strictness,
): Omit<DatedValue<unknown>, 'from' | 'until'> | undefined {
  if (!local) return national && withoutSpan(national);
  if (!national) return withoutSpan(local);
  const [binds, yields] = isLooser(local.value, national.value, how) ? [national, local] : [local, national];
  return {
    ...withoutSpan(binds),
    value: how === 'wider' ? union(binds.value, yields.value) : binds.value,
    also: [...(binds.also ?? []), yields.source, ...(yields.also ?? [])],
  };
}

const withoutSpan = ({ from: _from, until: _until, ...value }: DatedValue<unknown>) => value;

const union = (a: unknown, b: unknown): unknown =>
  Array.isArray(a) && Array.isArray(b) ? [...new Set<unknown>([...a, ...b])] : a;

function isLooser(local: unknown, national: unknown, how: Strictness): boolean {
  if (how === 'overlay') return false;
  if (typeof local === 'number' && typeof national === 'number')
    return how === 'shorter' ? local > national : local < national;
  if (typeof local === 'boolean' && typeof national === 'boolean') return national && !local;
  if (Array.isArray(local) && Array.isArray(national))
    return local.length < national.length && local.every((item) => national.includes(item));
  return false;
}
