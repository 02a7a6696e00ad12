import { ok, type Result } from '@/core/kernel';
import type { Services } from '@/services';

export interface StartFailed {
  readonly why: string;
  /** What stands in the journal, to be saved before it is reset. */
  readonly raw: readonly unknown[];
  reset(): Promise<void>;
}

/** Chooses the adapters: for now the demo over the sample city; its parts load in a chunk of their own. */
export async function startServices(base: URL): Promise<Result<Services, StartFailed>> {
  const calendarRead = import('./read-calendar').then(({ readCalendar }) => readCalendar(base));
  const { startDemo } = await import('../../mocks/start-demo');
  const [started, { fault }] = await Promise.all([startDemo(base, calendarRead), calendarRead]);
  return started.ok ? ok({ ...started.value, calendarFault: fault }) : started;
}
