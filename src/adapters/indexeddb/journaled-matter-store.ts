import { err, ok, type Result } from '@/core/kernel';
import type { MatterStore } from '@/ports/matter-store';
import type { Journal, JournalCorrupt } from './journal';

/**
 * A store over a base (the sample city) whose appends are also written to the journal, and which starts from the journal.
 * A batch the base cannot take (it was written against another sample city) is reported, not skipped. Two tabs may share one
 * journal: each takes over what the other wrote, and a stale append is a conflict in both.
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
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = queue.then(work);
    queue = turn.catch(() => undefined);
    return turn;
  };
  /** Takes over what another tab wrote, so that both show the same record. What is known stays readable if that fails. */
  const catchUp = async () => {
    const newer = await journal.newer();
    if (newer.ok)
      for (const { matterId, events } of newer.value) await base.append(matterId, (events[0]?.seq ?? 1) - 1, events);
    return newer;
  };
  return ok({
    ids: () => inTurn(() => catchUp().then(() => base.ids())),
    read: (matterId) => inTurn(() => catchUp().then(() => base.read(matterId))),
    // One append at a time: the journal is written first, so that what is shown as recorded survives a reload.
    append: (matterId, expectedVersion, events) =>
      inTurn(async () => {
        for (;;) {
          const current = await catchUp();
          if (!current.ok) return current;
          const { length: version } = await base.read(matterId);
          if (version !== expectedVersion) return err({ kind: 'conflict' as const, version });
          const written = await journal.write(matterId, events);
          if (written.ok) return base.append(matterId, expectedVersion, events);
          if (written.error.kind !== 'behind') return err({ kind: written.error.kind });
        }
      }),
  });
}
