import type { CivilDate } from '@/core/kernel';
import type { Dossier } from '@/core/matter';
import type { OpenNotice } from '@/ports/open-api';
import type { PublicEntries } from '@/ports/public-entries';
import { announcedHearing, enrolledFor } from '../enrolment-of-hearing';

type Told = NonNullable<OpenNotice['hearing']>['enrolment'];

/** How one enrols, who may be drawn (by number), and who was: names only once the record says the list was published. */
export async function toldEnrolment(entries: PublicEntries, dossier: Dossier, today: CivilDate): Promise<Told> {
  const hearing = announcedHearing(dossier, today);
  if (!hearing) return null;
  const { call, enrolments } = await enrolledFor(entries, dossier.id, hearing.callId);
  if (!call) return null;
  const { until, frozen, drawn } = call;
  const nameOf = (number: string) => enrolments.find((one) => one.number === number)?.name ?? null;
  return {
    until,
    isOpen: frozen === null && today <= until && !hearing.isHeld,
    sides: hearing.seats.map(({ side, seats }) => ({
      side,
      seats,
      enrolled: enrolments.filter((one) => one.side === side && one.state !== 'withdrawn').length,
    })),
    frozen,
    drawn:
      drawn && frozen && hearing.isListed
        ? {
            ...drawn,
            people: drawn.numbers.map((number) => ({
              number,
              side: frozen.pool.find((one) => one.number === number)?.side ?? '',
              name: nameOf(number),
            })),
          }
        : null,
  };
}
