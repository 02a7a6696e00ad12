import type { MatterStore } from '@/ports/matter-store';
import type { ChangeFeed, PlacedHint } from './change-feed';

interface Parts {
  readonly matters: MatterStore;
  readonly feed: ChangeFeed;
  /** Tells other servers over the same database; nobody waits for that. */
  announce(placed: PlacedHint): void;
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
  /** As first recorded: what a matter is called by then never changes. */
  const titles = new Map<string, string>();
  const titleOf = async (matterId: string) => {
    const known = titles.get(matterId);
    if (known !== undefined) return known;
    const [first] = await matters.read(matterId);
    const title = first?.payload.title;
    const told = typeof title === 'string' ? title : matterId;
    titles.set(matterId, told);
    return told;
  };
  const hint = async (matterId: string, version: number, by: string) => {
    const told = { matterId, version, by, title: await titleOf(matterId) };
    const placed = { position: nextPosition(), hint: told };
    feed.tell(placed);
    announce(placed);
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
