import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { CivilDate } from '@/core/kernel';
import { type LawContext, profiles } from '@/core/law';
import { type Actor, dayOfEntry, foldDossier, type RecordedEvent } from '@/core/matter';
import type { MatterSummary, Session } from '@/ports/matter-api';
import { MatterApiError, matterQueries, useServices } from '@/queries';
import { actingAs } from './acting-as';
import { type MatterView, matterView } from './matter-view';
import { useFrozenSummary, useMatterSummary } from './use-matter-summary';

/** A matter as it stands today, for whoever looks at it. */
export interface MatterToday {
  readonly view: MatterView;
  readonly summary: MatterSummary;
  readonly record: readonly RecordedEvent[];
  readonly law: LawContext;
  readonly session: Session;
  readonly actor: Actor;
  /** As it stood when an event was recorded, if that is asked for. */
  readonly frozen: { readonly view: MatterView; readonly summary: MatterSummary; readonly on: CivilDate } | undefined;
}

type MatterState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'failed'; readonly retry: () => void }
  | { readonly kind: 'ready'; readonly matter: MatterToday };

const noMeetings: readonly CivilDate[] = [];

/** Fetches a matter and reads it by the law of today; `at` asks for its state after that many events as well. */
export function useMatter(matterId: string, at: number | undefined): MatterState {
  const { matterApi, calendar, demo } = useServices();
  const { data: session } = useQuery(matterQueries.session(matterApi));
  const { data: record, error, refetch } = useQuery(matterQueries.record(matterApi, matterId));
  const live = useMemo(() => {
    const dossier = record && foldDossier(matterId, record);
    if (!record || !session || !dossier) return undefined;
    const law: LawContext = { profile: profiles[dossier.profileId], asOf: session.today, calendar };
    const view = matterView(matterId, record, law, session.meetings);
    return view && { view, record, law };
  }, [matterId, record, session, calendar]);

  const frozen = useMemo(() => {
    const last = at === undefined ? undefined : live?.record[at - 1];
    if (!live || !last || !session) return undefined;
    const on = dayOfEntry(last);
    const law = { ...live.law, asOf: on };
    const known = live.record.slice(0, at);
    const view = matterView(matterId, known, law, session.meetings);
    return view && { view, record: known, law, on };
  }, [live, session, matterId, at]);

  const meetings = session?.meetings ?? noMeetings;
  const summary = useMatterSummary(live, meetings);
  const frozenSummary = useFrozenSummary(frozen, meetings);

  if (error instanceof MatterApiError && error.failure.kind === 'not-found') return { kind: 'not-found' };
  // What was read stays in the page, and forms in it stay filled, when reading it anew does not succeed.
  if (error && !record) return { kind: 'failed', retry: () => void refetch() };
  if (!live || !session || !summary || (frozen && !frozenSummary)) return { kind: 'loading' };
  return {
    kind: 'ready',
    matter: {
      ...live,
      summary,
      session,
      actor: actingAs({ demo }, session.actor, live.view.dossier.facts),
      frozen: frozen && frozenSummary && { view: frozen.view, summary: frozenSummary, on: frozen.on },
    },
  };
}
