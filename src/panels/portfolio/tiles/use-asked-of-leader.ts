import { useQuery } from '@tanstack/react-query';
import { leaderRoleIds } from '@/core/matter';
import type { WorkItem } from '@/ports/matter-api';
import { matterQueries, useServices } from '@/queries';

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
  const isLeader = leaderRoleIds.some((role) => role === session?.actor.role);
  const { data: items, isError, refetch } = useQuery({ ...matterQueries.work(matterApi), enabled: isLeader });
  return {
    isLeader,
    asked: items?.filter(({ kind }) => kind === 'do'),
    failed: isError && !items,
    again: () => void refetch(),
  };
}
