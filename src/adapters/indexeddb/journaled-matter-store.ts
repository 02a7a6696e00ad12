import { err, ok, type Result } from '@/core/kernel';
import type { MatterStore } from '@/ports/matter-store';
import type { Journal, JournalCorrupt } from './journal';

/**
 * A store over a base (the sample city) whose appends are also written to the journal, and which starts from the journal.
 * A batch the base cannot take (it was written against another sample city) is reported, not skipped.
 */
export async function journaledMatterStore(
  base: MatterStore,
  journal: Journal,
): Promise<Result<MatterStore, JournalCorrupt>> {
  for (const [index, { matterId, events }] of journal.appends.entries()) {
    const replayed = await base.append(matterId, (events[0]?.seq ?? 1) - 1, events);
    if (!replayed.ok)
      return err({
        kind: 'corrupt',
        at: index + 1,
        why: `events of ${matterId} do not follow on its record`,
        raw: journal.appends,
      });
  }
  let queue: Promise<unknown> = Promise.resolve();
  return ok({
    ids: () => base.ids(),
    read: (matterId) => base.read(matterId),
    // One append at a time: the journal is written first, so that what is shown as recorded survives a reload.
    append: (matterId, expectedVersion, events) => {
      const turn = queue.then(async () => {
        const { length: version } = await base.read(matterId);
        if (version !== expectedVersion) return err({ kind: 'conflict' as const, version });
        const written = await journal.write(matterId, events);
        return written.ok ? base.append(matterId, expectedVersion, events) : err(written.error);
      });
      queue = turn.catch(() => undefined);
      return turn;
    },
  });
}
