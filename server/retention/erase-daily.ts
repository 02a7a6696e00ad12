import { eraseDue } from '@/api/retention';
import type { Clock } from '@/ports/clock';
import type { SourceStore } from '@/ports/connected-sources';
import type { ErasureLog } from '@/ports/erasures';
import type { WorkspaceStore } from '@/ports/workspace';
import { daily } from '../daily';
import type { AuditLog } from '../people/audit-log';

interface Parts {
  readonly documents: WorkspaceStore;
  readonly erasures: ErasureLog;
  readonly sources: SourceStore;
  readonly audit: AuditLog;
  readonly clock: Clock;
  report(error: Error): void;
}

/** Erases the copies whose days are over at the start, and once on each day of the clock; gives the way to stop. */
export const eraseDaily = ({ documents, erasures, sources, audit, clock, report }: Parts): Promise<() => void> =>
  daily(clock, report, async (today) => {
    const erased = await eraseDue({ documents, erasures, sources: await sources.list(), today });
    if (erased.length === 0) return;
    const about = `${erased.length}: ${[...new Set(erased.map(({ backend, dataset }) => `${backend}/${dataset}`))].join(', ')}`;
    await audit.note({ person: null, act: 'erase-copies', about, outcome: 'done', address: '' });
  });
