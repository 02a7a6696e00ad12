import { useEffect, useMemo, useRef, useState } from 'react';

const CHANNEL = 'hengce.drafts';
/** Asked by who opens a form; said by who types in it; said by who is done with it. */
type Says = 'who' | 'mine' | 'free';

interface DraftOwner {
  /** The draft is being written in another tab. */
  readonly isElsewhere: boolean;
  /** What is typed here is the draft from now on: the other tabs are told. */
  claim(): void;
  /** The form is done with here. */
  free(): void;
}

/**
 * A draft belongs to the tab in which somebody types; another tab that shows the same form says so, and may take it over.
 * `onFree`: the other tab is done, and the draft as it left it can be read.
 */
export function useDraftOwner(key: string, onFree: () => void): DraftOwner {
  const [isElsewhere, setElsewhere] = useState(false);
  const line = useRef<{ owns: boolean; say: (says: Says) => void }>({ owns: false, say: () => undefined });
  const done = useRef(onFree);
  done.current = onFree;
  useEffect(() => {
    if (typeof BroadcastChannel === 'undefined') return;
    const channel = new BroadcastChannel(CHANNEL);
    const own = line.current;
    own.say = (says) => channel.postMessage(`${says} ${key}`);
    const free = () => {
      if (own.owns) own.say('free');
      own.owns = false;
    };
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (data === `who ${key}` && own.owns) own.say('mine');
      if (data === `mine ${key}`) {
        own.owns = false;
        setElsewhere(true);
      }
      if (data === `free ${key}`) {
        setElsewhere(false);
        done.current();
      }
    };
    own.say('who');
    addEventListener('pagehide', free);
    return () => {
      removeEventListener('pagehide', free);
      free();
      own.say = () => undefined;
      channel.close();
    };
  }, [key]);
  return useMemo(
    () => ({
      isElsewhere,
      claim: () => {
        if (line.current.owns) return;
        line.current.owns = true;
        line.current.say('mine');
        setElsewhere(false);
      },
      free: () => {
        if (line.current.owns) line.current.say('free');
        line.current.owns = false;
      },
    }),
    [isElsewhere],
  );
}
