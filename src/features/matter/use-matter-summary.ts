import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { CivilDate } from '@/core/kernel';
import type { LawContext } from '@/core/law';
import type { RecordedEvent } from '@/core/matter';
import { type MatterSummary, tallyOf } from '@/ports/matter-api';
import { matterQueries, useServices } from '@/queries';
import { matterSummary } from '@/read-models';
import type { MatterView } from './matter-view';

interface Moment {
  readonly view: MatterView;
  readonly record: readonly RecordedEvent[];
  readonly law: LawContext;
}

const noViews = tallyOf([]);

/** The figures of a matter today: from its record, and its views as the city's system has counted them from the store. */
export function useMatterSummary(
  moment: Moment | undefined,
  meetings: readonly CivilDate[],
): MatterSummary | undefined {
  const { matterApi } = useServices();
  const { data: listed, isPending } = useQuery(matterQueries.matters(matterApi));
  return useMemo(() => {
    if (!moment || isPending) return undefined;
    const { view, record, law } = moment;
    const own = matterSummary(view.dossier, { record, law, meetings, views: noViews, reckoned: view });
    const known = listed?.find(({ id }) => id === own.id);
    return known ? { ...own, opinions: known.opinions } : own;
  }, [moment, listed, isPending, meetings]);
}

/** The figures of a matter as they stood at an entry of its record: its views are those received by then. */
export function useFrozenSummary(
  moment: Moment | undefined,
  meetings: readonly CivilDate[],
): MatterSummary | undefined {
  const { matterApi } = useServices();
  const id = moment?.view.dossier.id ?? '';
  const { data: rows, isPending } = useQuery({
    ...matterQueries.opinions(matterApi, id),
    enabled: moment !== undefined,
  });
  return useMemo(() => {
    if (!moment || isPending) return undefined;
    const { view, record, law } = moment;
    const views = tallyOf((rows ?? []).filter(({ receivedOn }) => receivedOn <= law.asOf));
    return matterSummary(view.dossier, { record, law, meetings, views, reckoned: view });
  }, [moment, rows, isPending, meetings]);
}
