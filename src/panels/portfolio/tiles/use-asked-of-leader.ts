import { useQuery } from '@tanstack/react-query';
import { isLeader } from '@/core/matter';
import type { WorkItem } from '@/ports/matter-api';
import { matterQueries, useServices } from '@/queries';
import { askedOf } from '@/read-models';

/** Whether the person is a leader, and what is asked of this leader now: the acts of the own work list. */
export function useAskedOfLeader(): {
  readonly isLeader: boolean;
  /** Undefined: not known yet, which is not the same as nothing. */
  readonly asked: readonly WorkItem[] | undefined;
  readonly failed: boolean;
  readonly again: () => void;
} {
  const { matterApi } = useServices();
  const { data: session } = useQuery(matterQueries.session(matterApi));
  const leads = session !== undefined && isLeader(session.actor.role);
  const { data: items, isError, refetch } = useQuery({ ...matterQueries.work(matterApi), enabled: leads });
  return {
    isLeader: leads,
    asked: items && askedOf(items),
    failed: isError && !items,
    again: () => void refetch(),
  };
}
