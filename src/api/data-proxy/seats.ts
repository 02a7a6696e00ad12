/** A limited number of places, and a line before them. */
export interface Seats {
  /** Waits for a place; gives back how to leave it, or null when the line is full. Rejects when the signal ends the wait. */
  take(signal: AbortSignal): Promise<(() => void) | null>;
}

export function createSeats(concurrent: number, waiting: number): Seats {
  let taken = 0;
  const line: (() => void)[] = [];

  const leave = () => {
    const next = line.shift();
    if (next) next();
    else taken -= 1;
  };
  const leaveOnce = () => {
    let left = false;
    return () => {
      if (!left) leave();
      left = true;
    };
  };

  return {
    take(signal) {
      if (taken < concurrent) {
        taken += 1;
        return Promise.resolve(leaveOnce());
      }
      if (line.length >= waiting) return Promise.resolve(null);
      return new Promise((seated, gone) => {
        const enter = () => {
          signal.removeEventListener('abort', giveUp);
          seated(leaveOnce());
        };
        const giveUp = () => {
          line.splice(line.indexOf(enter), 1);
          gone(signal.reason);
        };
        line.push(enter);
        signal.addEventListener('abort', giveUp, { once: true });
      });
    },
  };
}
