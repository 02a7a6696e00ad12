import type { CivilDate } from '@/core/kernel';
import type { Dossier } from '@/core/matter';
import type { Enrolment, EnrolmentCall } from '@/ports/enrolment';
import type { PublicEntries } from '@/ports/public-entries';

/** A hearing that was announced, as those who enrol for it must know it. */
export interface AnnouncedHearing {
  readonly callId: string;
  readonly on: CivilDate;
  readonly seats: readonly { readonly side: string; readonly seats: number }[];
  readonly isHeld: boolean;
  readonly isListed: boolean;
}

/** The hearing whose notice is out on this day; undefined: none. */
export function announcedHearing({ id, facts }: Dossier, today: CivilDate): AnnouncedHearing | undefined {
  const { hearingNoticeOn, hearingOn, hearingSeats = [], hearingHeldOn, hearingListOn } = facts;
  if (!hearingNoticeOn || hearingNoticeOn > today || !hearingOn || facts.nonPublicBasis) return undefined;
  return {
    callId: `${id}.${hearingNoticeOn}`,
    on: hearingOn,
    seats: hearingSeats,
    isHeld: (hearingHeldOn !== undefined && hearingHeldOn <= today) || hearingOn < today,
    isListed: hearingListOn !== undefined && hearingListOn <= today,
  };
}

/** The call of that hearing with everybody who enrolled. */
export async function enrolledFor(
  { calls, enrolments }: Pick<PublicEntries, 'calls' | 'enrolments'>,
  matterId: string,
  callId: string,
): Promise<{ readonly call: EnrolmentCall | null; readonly enrolments: readonly Enrolment[] }> {
  const [call, all] = await Promise.all([calls.find(callId), enrolments.list(matterId)]);
  return { call: call?.entry ?? null, enrolments: all.filter((one) => one.call === callId) };
}
