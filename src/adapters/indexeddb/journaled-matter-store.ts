import { err } from '@/core/kernel';
import type { UnreadableEntry } from '@/ports/journal';
import type { MatterStore } from '@/ports/matter-store';
import type { Journal } from './journal';
import { sortJournal } from './sort-journal';

/**
 * A store over a base (the sample city) whose appends are also written to the journal, and which starts from the journal.
 * Entries that cannot be read, or that the base cannot take (they were written against another sample city), are given back with
 * their reasons, and not taken. Two tabs may share one journal: each takes over what the other wrote, and a stale append is a
 * conflict in both.
 */
export async function journaledMatterStore(
  base: MatterStore,
  journal: Journal,
): Promise<{ readonly store: MatterStore; readonly unreadable: readonly UnreadableEntry[] }> {
  const { fit, unreadable } = await sortJournal(journal.kept, base.read);
  for (const { matterId, events } of fit) await base.append(matterId, (events[0]?.seq ?? 1) - 1, events);
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
  /** Reads asked for before a look at the journal begins share that look: a thousand records cost one. */
  let nextLook: Promise<unknown> | null = null;
  const looked = () => {
    nextLook ??= inTurn(() => {
      nextLook = null;
      return catchUp();
    });
    return nextLook;
  };
  const store: MatterStore = {
    ids: () => looked().then(() => base.ids()),
    read: (matterId) => looked().then(() => base.read(matterId)),
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
  };
  return { store, unreadable };
}
