import type { CivilDate, WorkingCalendar } from '@/core/kernel';
import { type LawContext, type ProfileId, profiles } from '@/core/law';
import { type Dossier, foldDossier } from '@/core/matter';
import type { Clock } from '@/ports/clock';
import type { MatterSummary } from '@/ports/matter-api';
import type { MatterStore } from '@/ports/matter-store';
import type { OpinionStore } from '@/ports/opinion-store';
import { matterSummary } from '@/read-models';
import { type MatterAtHand, matterAtHand } from '@/read-models/work-list';
import { sealedBatches } from './sealed-opinions';

/** What is told of a matter on a day, each reckoned when it is first asked for. */
export interface ToldMatter {
  readonly dossier: Dossier;
  summary(): MatterSummary;
  atHand(): MatterAtHand;
}

interface Parts {
  readonly matters: MatterStore;
  readonly opinions: OpinionStore;
  readonly clock: Clock;
  readonly calendar: WorkingCalendar;
  readonly meetings: readonly CivilDate[];
}

/** Matters as they stand today. A record only grows, and seals the views that count: what is said on a day is known by its last entry. */
export function toldMatters({ matters, opinions, clock, calendar, meetings }: Parts) {
  const known = new Map<string, { readonly stamp: string; readonly told: ToldMatter }>();
  const lawFor = (profileId: ProfileId): LawContext => ({
    profile: profiles[profileId],
    asOf: clock.today(),
    calendar,
  });
  const one = async (id: string): Promise<ToldMatter[]> => {
    const record = await matters.read(id);
    const stamp = `${clock.today()} ${record.length} ${record.at(-1)?.commandId}`;
    const before = known.get(id);
    if (before?.stamp === stamp) return [before.told];
    const dossier = foldDossier(id, record);
    if (!dossier) return [];
    const law = lawFor(dossier.profileId);
    const views = await opinions.tally(id, sealedBatches(dossier));
    const told: ToldMatter = {
      dossier,
      summary: once(() => matterSummary(dossier, { record, law, meetings, views })),
      atHand: once(() => matterAtHand(dossier, law, meetings)),
    };
    known.set(id, { stamp, told });
    return [told];
  };
  return {
    lawFor,
    all: async (): Promise<readonly ToldMatter[]> => (await Promise.all((await matters.ids()).map(one))).flat(),
  };
}

function once<T>(reckon: () => T): () => T {
  let kept: { readonly value: T } | undefined;
  return () => {
    kept ??= { value: reckon() };
    return kept.value;
  };
}
