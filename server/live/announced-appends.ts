import type { MatterStore } from '@/ports/matter-store';
import type { ChangeFeed, PlacedHint } from './change-feed';

interface Parts {
  readonly matters: MatterStore;
  readonly feed: ChangeFeed;
  /** Tells other servers over the same database. */
  announce(placed: PlacedHint): Promise<void>;
  now(): number;
}

/** The store, telling what it appended: only what is on the disk is told, and a hint that is lost is no harm. */
export function announcedAppends({ matters, feed, announce, now }: Parts): MatterStore {
  let before = 0;
  /** Grows, over restarts too, so that a browser that comes back is told what it missed or to read anew. */
  const nextPosition = () => {
    before = Math.max(before + 1, now());
    return before;
  };
  const hint = async (matterId: string, version: number, by: string) => {
    const [first] = await matters.read(matterId);
    const title = first?.payload.title;
    const told = { matterId, version, by, title: typeof title === 'string' ? title : matterId };
    const placed = { position: nextPosition(), hint: told };
    feed.tell(placed);
    await announce(placed);
  };
  return {
    ...matters,
    async append(matterId, expectedVersion, events) {
      const appended = await matters.append(matterId, expectedVersion, events);
      const last = events.at(-1);
      // What is recorded is recorded: whatever becomes of the hint.
      if (appended.ok && last) await hint(matterId, appended.value, last.actor.name).catch(() => undefined);
      return appended;
    },
  };
}
