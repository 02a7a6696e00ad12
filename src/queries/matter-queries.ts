import { queryOptions } from '@tanstack/react-query';
import type { Result } from '@/core/kernel';
import type { Desk, DeskFailure } from '@/ports/matter-api';

/** A failure of the desk as TanStack Query wants it: thrown, with the closed kind kept. */
export class DeskError extends Error {
  constructor(readonly failure: DeskFailure) {
    super(failure.kind);
  }
}

async function unwrap<T>(answer: Promise<Result<T, DeskFailure>>): Promise<T> {
  const result = await answer;
  if (!result.ok) throw new DeskError(result.error);
  return result.value;
}

/** The questions the screens ask, each with its one key. */
export const deskQueries = {
  session: (desk: Desk) => queryOptions({ queryKey: ['session'], queryFn: () => unwrap(desk.session()) }),
  matters: (desk: Desk) => queryOptions({ queryKey: ['matters'], queryFn: () => unwrap(desk.matters()) }),
  /** Under the matters' key: whatever makes them stale makes the list of work stale. */
  work: (desk: Desk) => queryOptions({ queryKey: ['matters', '', 'work'], queryFn: () => unwrap(desk.work()) }),
  record: (desk: Desk, matterId: string) =>
    queryOptions({ queryKey: ['matters', matterId, 'record'], queryFn: () => unwrap(desk.record(matterId)) }),
  opinions: (desk: Desk, matterId: string) =>
    queryOptions({ queryKey: ['matters', matterId, 'opinions'], queryFn: () => unwrap(desk.opinions(matterId)) }),
};
