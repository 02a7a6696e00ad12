import type { CivilDate } from '@/core/kernel';
import { foldDossier } from '@/core/matter';
import type { OpinionRow } from '@/ports/matter-api';
import type { MatterStore } from '@/ports/matter-store';
import { sampleOpinions } from './sample-city/sample-opinions';
import type { Voices } from './sample-city/voices/voices';
import { voicesOf } from './sample-city/voices/voices-of';

/** Views of a matter are made once for each period of consultation, and are one list for as long as the day is the same. */
const made = new Map<string, readonly OpinionRow[]>();
const received = new Map<string, { readonly key: string; readonly rows: readonly OpinionRow[] }>();
function viewsOf(
  matterId: string,
  voices: Voices,
  { opened, closed, today }: Readonly<Record<'opened' | 'closed' | 'today', CivilDate>>,
): readonly OpinionRow[] {
  const period = `${matterId} ${opened} ${closed}`;
  const key = `${period} ${today}`;
  const known = received.get(matterId);
  if (known?.key === key) return known.rows;
  const all = made.get(period) ?? sampleOpinions(matterId, voices, opened, closed);
  made.set(period, all);
  const rows = all.filter(({ receivedOn }) => receivedOn <= today);
  received.set(matterId, { key, rows });
  return rows;
}
const none: readonly OpinionRow[] = [];

/** The invented views of the sample city: those received on a matter until today. */
export const sampleViews =
  (matters: MatterStore, today: () => CivilDate) =>
  async (matterId: string): Promise<readonly OpinionRow[]> => {
    const voices = voicesOf(matterId);
    const facts = foldDossier(matterId, await matters.read(matterId))?.facts;
    return voices && facts?.consultationOpened && facts.consultationClosed
      ? viewsOf(matterId, voices, {
          opened: facts.consultationOpened,
          closed: facts.consultationClosed,
          today: today(),
        })
      : none;
  };
