import { ok, type Result } from '@/core/kernel';
import type { Services } from '@/services';
import { readCalendar } from './read-calendar';

export interface StartFailed {
  readonly why: string;
  /** What stands in the journal, to be saved before it is reset. */
  readonly raw: readonly unknown[];
  reset(): Promise<void>;
}

/** Chooses the adapters: for now the demo over the sample city; its parts load in a chunk of their own. */
export async function startServices(base: URL): Promise<Result<Services, StartFailed>> {
  const [{ startDemo }, { calendar, fault }] = await Promise.all([
    import('../../mocks/start-demo'),
    readCalendar(base),
  ]);
  const started = await startDemo(base, calendar);
  return started.ok ? ok({ ...started.value, calendarFault: fault }) : started;
}
