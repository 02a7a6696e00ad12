import { err, ok, type Result } from '@/core/kernel';
import type { UnreadableEntry } from '@/ports/journal';
import type { Services } from '@/queries';

/** Why the app did not open, and the ways on. */
export type StartFailed =
  | {
      readonly kind: 'unreadable';
      /** What kept in this browser cannot be read. */
      readonly entries: readonly UnreadableEntry[];
      /** Puts these entries aside; the rest can be opened then. */
      setAside(): Promise<void>;
      reset(): Promise<void>;
    }
  | { readonly kind: 'failed'; readonly why: string; reset(): Promise<void> };

/** Chooses the adapters: for now the demo over the sample city; its parts load in a chunk of their own. */
export async function startServices(base: URL): Promise<Result<Services, StartFailed>> {
  try {
    const calendarRead = import('./read-calendar').then(({ readCalendar }) => readCalendar(base));
    const { startDemo } = await import('../../../mocks/start-demo');
    const [started, { fault }] = await Promise.all([startDemo(base, calendarRead), calendarRead]);
    return started.ok ? ok({ ...started.value, calendarFault: fault }) : err({ kind: 'unreadable', ...started.error });
  } catch (cause) {
    return err({
      kind: 'failed',
      why: cause instanceof Error ? cause.message : String(cause),
      reset: async () => (await import('../../../mocks/reset-demo')).resetDemo(),
    });
  }
}
