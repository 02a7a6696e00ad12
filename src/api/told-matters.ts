import type { CivilDate, WorkingCalendar } from '@/core/kernel';
import { type LawContext, type ProfileId, profiles } from '@/core/law';
import { type Dossier, foldDossier, type KnownName, namesOnRecord, type RecordedEvent } from '@/core/matter';
import type { Clock } from '@/ports/clock';
import type { KeptSummaries, KeptSummary } from '@/ports/kept-summaries';
import type { MatterSummary } from '@/ports/matter-api';
import type { MatterStore } from '@/ports/matter-store';
import type { OpinionStore } from '@/ports/opinion-store';
import { matterSummary } from '@/read-models';
import { type MatterAtHand, matterAtHand } from '@/read-models/work-list';
import { inTurns } from './in-turns';
import { sealedBatches } from './sealed-opinions';

/** What is told of a matter on a day, each reckoned when it is first asked for. */
export interface ToldMatter {
  readonly dossier: Dossier;
  summary(): MatterSummary;
  atHand(): MatterAtHand;
  names(): readonly KnownName[];
}

interface Parts {
  readonly matters: MatterStore;
  readonly opinions: OpinionStore;
  readonly clock: Clock;
  readonly calendar: WorkingCalendar;
  readonly meetings: readonly CivilDate[];
  readonly summaries?: KeptSummaries;
}

/** Matters as they stand today. A record only grows, and seals the views that count: what is said on a day is known by its last entry. */
export function toldMatters({ matters, opinions, clock, calendar, meetings, summaries }: Parts) {
  const known = new Map<string, { readonly stamp: string; readonly told: ToldMatter }>();
  const lawFor = (profileId: ProfileId): LawContext => ({
    profile: profiles[profileId],
    asOf: clock.today(),
    calendar,
  });
  const stampOf = (record: readonly RecordedEvent[]) => `${clock.today()} ${record.length} ${record.at(-1)?.commandId}`;
  const one = async (id: string, record: readonly RecordedEvent[]): Promise<ToldMatter[]> => {
    const stamp = stampOf(record);
    const before = known.get(id);
    if (before?.stamp === stamp) return [before.told];
    const dossier = foldDossier(id, record);
    if (!dossier) return [];
    const law = lawFor(dossier.profileId);
    const views = await opinions.tally(id, sealedBatches(dossier));
    const told: ToldMatter = {
      dossier,
      summary: once(() => matterSummary(dossier, { record, law, meetings, views })),
      names: once(() => namesOnRecord(record)),
      atHand: once(() => matterAtHand(dossier, law, meetings)),
    };
    known.set(id, { stamp, told });
    return [told];
  };
  const records = async () =>
    Promise.all((await matters.ids()).map(async (id) => [id, await matters.read(id)] as const));
  /** What is kept, and what was kept since; what cannot be read is reckoned. */
  const kept = once(async () => new Map(await summaries?.read().catch(() => undefined)));
  const told = async (
    id: string,
    record: readonly RecordedEvent[],
  ): Promise<readonly (readonly [string, KeptSummary])[]> => {
    const stamp = stampOf(record);
    const before = known.get(id)?.stamp === stamp ? undefined : (await kept()).get(id);
    if (before?.stamp === stamp) return [[id, before]];
    return (await one(id, record)).map((matter) => [id, { stamp, summary: matter.summary() }]);
  };
  return {
    lawFor,
    all: async (): Promise<readonly ToldMatter[]> => inTurns(await records(), ([id, record]) => one(id, record)),
    async summaries(): Promise<readonly MatterSummary[]> {
      const now = await inTurns(await records(), ([id, record]) => told(id, record));
      const before = await kept();
      const fresh = new Map(now.filter(([id, { stamp }]) => before.get(id)?.stamp !== stamp));
      for (const [id, matter] of fresh) before.set(id, matter);
      if (summaries && fresh.size > 0) void summaries.keep(fresh).catch(() => undefined); // reckoned again next time
      return now.map(([, { summary }]) => summary);
    },
  };
}

function once<T>(reckon: () => T): () => T {
  let kept: { readonly value: T } | undefined;
  return () => {
    kept ??= { value: reckon() };
    return kept.value;
  };
}
