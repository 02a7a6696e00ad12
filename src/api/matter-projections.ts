import type { CivilDate, WorkingCalendar } from '@/core/kernel';
import { type DecisionFacts, type LawContext, type ProfileId, profiles } from '@/core/law';
import {
  type Actor,
  type Dossier,
  foldDossier,
  type KnownName,
  namesOnRecord,
  type RecordedEvent,
} from '@/core/matter';
import type { Clock } from '@/ports/clock';
import type { KeptSummaries, KeptSummary, KeptWork } from '@/ports/kept-summaries';
import type { MatterSummary, WorkItem } from '@/ports/matter-api';
import type { MatterStore } from '@/ports/matter-store';
import type { OpinionStore } from '@/ports/opinion-store';
import { matterSummary, reckon } from '@/read-models';
import { atHandOf, byDay, workIn } from '@/read-models/work-list';
import { inTurns } from './in-turns';
import { sealedBatches } from './sealed-opinions';

/** What is told of a matter on a day, each reckoned when it is first asked for. */
export interface MatterProjection {
  readonly dossier: Dossier;
  summary(): Promise<MatterSummary>;
  workOf(actor: Actor): readonly WorkItem[];
  names(): readonly KnownName[];
}

interface Parts {
  readonly matters: MatterStore;
  readonly opinions: OpinionStore;
  readonly clock: Clock;
  readonly calendar: WorkingCalendar;
  readonly meetings: readonly CivilDate[];
  readonly summaries?: KeptSummaries;
  /** As whom a person works on a matter, where that depends on it. */
  actsAs?(actor: Actor, facts: DecisionFacts): Actor;
}

/** Matters as they stand today. A record only grows, and seals the views that count: what is said on a day is known by its last entry. */
export function matterProjections({ matters, opinions, clock, calendar, meetings, summaries, actsAs }: Parts) {
  const known = new Map<string, { readonly stamp: string; readonly told: MatterProjection }>();
  const lawFor = (profileId: ProfileId): LawContext => ({
    profile: profiles[profileId],
    asOf: clock.today(),
    calendar,
  });
  const stampOf = (record: readonly RecordedEvent[]) => `${clock.today()} ${record.length} ${record.at(-1)?.commandId}`;
  const one = async (id: string, record: readonly RecordedEvent[]): Promise<MatterProjection[]> => {
    const stamp = stampOf(record);
    const before = known.get(id);
    if (before?.stamp === stamp) return [before.told];
    const dossier = foldDossier(id, record);
    if (!dossier) return [];
    const law = lawFor(dossier.profileId);
    const reckoned = once(() => reckon(dossier, law, meetings));
    const atHand = once(() => atHandOf(dossier, law, reckoned()));
    const told: MatterProjection = {
      dossier,
      summary: once(async () => {
        const views = await opinions.tally(id, sealedBatches(dossier));
        return matterSummary(dossier, { record, law, meetings, views, reckoned: reckoned() });
      }),
      names: once(() => namesOnRecord(record)),
      workOf: (actor) => workIn(actsAs?.(actor, dossier.facts) ?? actor, atHand()),
    };
    known.set(id, { stamp, told });
    return [told];
  };
  const records = async () =>
    Promise.all((await matters.ids()).map(async (id) => [id, await matters.read(id)] as const));
  /** What is kept of each matter, as long as its stamp holds; the rest is reckoned, and given to `keep`. */
  const ofEach = async <K extends { readonly stamp: string }>(
    kept: Map<string, K>,
    reckon: (matter: MatterProjection, stamp: string) => K | Promise<K>,
    keep: (fresh: ReadonlyMap<string, K>) => Promise<void> | undefined,
  ): Promise<readonly K[]> => {
    const fresh = new Map<string, K>();
    const all = await inTurns(await records(), async ([id, record]) => {
      const stamp = stampOf(record);
      const before = kept.get(id);
      if (before?.stamp === stamp) return [before];
      const [matter] = await one(id, record);
      if (!matter) return [];
      const now = await reckon(matter, stamp);
      fresh.set(id, now);
      return [now];
    });
    for (const [id, now] of fresh) kept.set(id, now);
    if (fresh.size > 0) void keep(fresh)?.catch(() => undefined); // reckoned again next time
    return all;
  };
  /** What is kept, and what was kept since; what cannot be read is reckoned. */
  const keptSummaries = once(async () => new Map(await summaries?.read().catch(() => undefined)));
  /** What is kept of the person who asked last. */
  let work: { readonly person: string; readonly kept: Promise<Map<string, KeptWork>> } | undefined;
  const keptWork = (person: string) => {
    if (work?.person !== person)
      work = {
        person,
        kept: Promise.resolve(summaries?.readWork(person).catch(() => undefined)).then((m) => new Map(m)),
      };
    return work.kept;
  };
  return {
    lawFor,
    all: async (): Promise<readonly MatterProjection[]> => inTurns(await records(), ([id, record]) => one(id, record)),
    async summaries(): Promise<readonly MatterSummary[]> {
      const now = await ofEach<KeptSummary>(
        await keptSummaries(),
        async (matter, stamp) => ({ stamp, summary: await matter.summary() }),
        (fresh) => summaries?.keep(fresh),
      );
      return now.map(({ summary }) => summary);
    },
    /** Overdue first, then by day. */
    async work(actor: Actor): Promise<readonly WorkItem[]> {
      const person = JSON.stringify([actor.id, actor.role, actor.unit]);
      const now = await ofEach<KeptWork>(
        await keptWork(person),
        (matter, stamp) => ({ stamp, items: matter.workOf(actor) }),
        (fresh) => summaries?.keepWork(person, fresh),
      );
      return byDay(now.flatMap(({ items }) => items));
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

export type MatterProjections = ReturnType<typeof matterProjections>;
