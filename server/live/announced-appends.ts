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
  return {
    ...matters,
    async append(matterId, expectedVersion, events) {
      const appended = await matters.append(matterId, expectedVersion, events);
      const last = events.at(-1);
      if (appended.ok && last) {
        const [first] = await matters.read(matterId);
        const title = first?.payload.title;
        const hint = {
          matterId,
          version: appended.value,
          by: last.actor.name,
          title: typeof title === 'string' ? title : matterId,
        };
        const placed = { position: nextPosition(), hint };
        feed.tell(placed);
        await announce(placed).catch(() => undefined);
      }
      return appended;
    },
  };
}
