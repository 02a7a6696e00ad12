import { eraseDue } from '@/api/retention';
import type { Clock } from '@/ports/clock';
import type { SourceStore } from '@/ports/connected-sources';
import type { ErasureLog } from '@/ports/erasures';
import type { WorkspaceStore } from '@/ports/workspace';
import type { AuditLog } from '../people/audit-log';

interface Parts {
  readonly documents: WorkspaceStore;
  readonly erasures: ErasureLog;
  readonly sources: SourceStore;
  readonly audit: AuditLog;
  readonly clock: Clock;
  report(error: Error): void;
}

/** How often the day is looked at. */
const LOOK_MS = 10 * 60_000;

/** Erases the copies whose days are over at the start, and once on each day of the clock; gives the way to stop. */
export async function eraseDaily({ documents, erasures, sources, audit, clock, report }: Parts): Promise<() => void> {
  let done = '';
  const run = async () => {
    const today = clock.today();
    if (today === done) return;
    const erased = await eraseDue({ documents, erasures, sources: await sources.list(), today });
    done = today;
    if (erased.length === 0) return;
    const about = `${erased.length}: ${[...new Set(erased.map(({ backend, dataset }) => `${backend}/${dataset}`))].join(', ')}`;
    await audit.note({ person: null, act: 'erase-copies', about, outcome: 'done', address: '' });
  };
  // What fails today is tried again at the next look.
  const look = () =>
    void run().catch((cause: unknown) => report(cause instanceof Error ? cause : new Error(String(cause))));
  await run().catch((cause: unknown) => report(cause instanceof Error ? cause : new Error(String(cause))));
  const timer = setInterval(look, LOOK_MS);
  timer.unref();
  return () => clearInterval(timer);
}
