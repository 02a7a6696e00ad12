import { queryOptions } from '@tanstack/react-query';
import type { Result } from '@/core/kernel';
import type { MatterApi, MatterApiFailure } from '@/ports/matter-api';

/** A failure of the API as TanStack Query wants it: thrown, with the closed kind kept. */
export class MatterApiError extends Error {
  constructor(readonly failure: MatterApiFailure) {
    super(failure.kind);
  }
}

async function unwrap<T>(answer: Promise<Result<T, MatterApiFailure>>): Promise<T> {
  const result = await answer;
  if (!result.ok) throw new MatterApiError(result.error);
  return result.value;
}

/** The questions the screens ask, each with its one key. */
export const matterQueries = {
  session: (matterApi: MatterApi) =>
    queryOptions({ queryKey: ['session'], queryFn: () => unwrap(matterApi.session()) }),
  matters: (matterApi: MatterApi) =>
    queryOptions({ queryKey: ['matters'], queryFn: () => unwrap(matterApi.matters()) }),
  /** Under the matters' key: whatever makes them stale makes the list of work stale. */
  work: (matterApi: MatterApi) =>
    queryOptions({ queryKey: ['matters', '', 'work'], queryFn: () => unwrap(matterApi.work()) }),
  /** Under the matters' key: an act may name somebody new. */
  directory: (matterApi: MatterApi) =>
    queryOptions({ queryKey: ['matters', '', 'directory'], queryFn: () => unwrap(matterApi.directory()) }),
  record: (matterApi: MatterApi, matterId: string) =>
    queryOptions({ queryKey: ['matters', matterId, 'record'], queryFn: () => unwrap(matterApi.record(matterId)) }),
  opinions: (matterApi: MatterApi, matterId: string) =>
    queryOptions({ queryKey: ['matters', matterId, 'opinions'], queryFn: () => unwrap(matterApi.opinions(matterId)) }),
};
