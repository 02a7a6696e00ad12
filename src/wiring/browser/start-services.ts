import { err, ok, type Result } from '@/core/kernel';
import type { Services } from '@/queries';

/** Why the app did not open, and the way on. */
export interface StartFailed {
  readonly why: string;
  /** Some of the code did not come: the connection is gone, or the app was built anew. */
  readonly isIncomplete: boolean;
  reset(): Promise<void>;
}

/** What the page runs on, as whoever serves it wrote into it: a server of ours with its database, or nothing but files. */
const servedBy = (): string | undefined => document.querySelector<HTMLMetaElement>('meta[name="hengce-api"]')?.content;

/** Chooses the adapters: the office over its server, else the demo over the sample city; the parts of each load in chunks of their own. */
export async function startServices(base: URL): Promise<Result<Services, StartFailed>> {
  let isIncomplete = false;
  const noteLoss = () => {
    isIncomplete = true;
  };
  addEventListener('vite:preloadError', noteLoss);
  try {
    const calendarRead = import('./read-calendar').then(({ readCalendar }) => readCalendar(base));
    const kind = servedBy();
    const starting =
      kind === 'server' || kind === 'server-sample'
        ? import('./start-office').then(({ startOffice }) => startOffice(base, kind, calendarRead))
        : import('../../../mocks/start-demo').then(({ startDemo }) => startDemo(base, calendarRead));
    const [started, { fault }] = await Promise.all([starting, calendarRead]);
    return ok({
      ...started,
      calendarFault: fault,
      readDocument: async (...given) => (await import('@/adapters/files/documents')).readDocument(...given),
      lawTextBeside: async (instrument) => (await import('./read-law-text')).readLawText(base, instrument),
    });
  } catch (cause) {
    return err({
      isIncomplete,
      why: cause instanceof Error ? cause.message : String(cause),
      reset: async () => (await import('../../../mocks/reset-demo')).resetDemo(),
    });
  } finally {
    removeEventListener('vite:preloadError', noteLoss);
  }
}
