/** A limited number of places, and a line before them, each person in turn. */
export interface RequestQueue {
  /** Waits for a place; gives back how to leave it, or null when the line is full. Rejects when the signal ends the wait. */
  take(who: string, signal: AbortSignal): Promise<(() => void) | null>;
}

interface Waiting {
  readonly who: string;
  readonly enter: () => void;
}

/**
 * Whoever asks much waits behind those who ask little: nobody holds the last place beside others of their own, the next one seated
 * is the person with the fewest places, and of those the one who has waited longest; and nobody fills more than half of the line.
 */
export function createRequestQueue(concurrent: number, waiting: number): RequestQueue {
  const held = new Map<string, number>();
  const line: Waiting[] = [];
  let taken = 0;
  const most = Math.max(1, concurrent - 1);
  const mostInLine = Math.max(1, Math.ceil(waiting / 2));

  const heldBy = (who: string) => held.get(who) ?? 0;
  const sit = (who: string): (() => void) => {
    taken += 1;
    held.set(who, heldBy(who) + 1);
    let left = false;
    return () => {
      if (left) return;
      left = true;
      taken -= 1;
      if (heldBy(who) === 1) held.delete(who);
      else held.set(who, heldBy(who) - 1);
      seatNext();
    };
  };
  const seatNext = () => {
    if (taken >= concurrent) return;
    let next: Waiting | undefined;
    for (const each of line) if (heldBy(each.who) < most && (!next || heldBy(each.who) < heldBy(next.who))) next = each;
    if (!next) return;
    line.splice(line.indexOf(next), 1);
    next.enter();
  };

  return {
    take(who, signal) {
      if (taken < concurrent && heldBy(who) < most) return Promise.resolve(sit(who));
      const ownInLine = line.filter((each) => each.who === who).length;
      if (line.length >= waiting || ownInLine >= mostInLine) return Promise.resolve(null);
      return new Promise((seated, gone) => {
        const place: Waiting = {
          who,
          enter: () => {
            signal.removeEventListener('abort', giveUp);
            seated(sit(who));
          },
        };
        const giveUp = () => {
          line.splice(line.indexOf(place), 1);
          gone(signal.reason);
        };
        line.push(place);
        signal.addEventListener('abort', giveUp, { once: true });
      });
    },
  };
}
