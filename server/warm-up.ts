import { setTimeout as pause } from 'node:timers/promises';
import type { MatterProjections } from '@/api/notices';
import type { MatterStore } from '@/ports/matter-store';
import { errorOf } from './error-of';

/** Who opens a page as the server starts is answered first. */
const FIRST_MS = 1_000;
/** Records read at a time: others are answered in between. */
const AT_ONCE = 10;

export type Warmth =
  | { readonly state: 'waiting' }
  | { readonly state: 'reading'; readonly matters: number; readonly of: number }
  | { readonly state: 'searching' | 'failed' }
  | { readonly state: 'ready'; readonly ms: number };

interface Parts {
  readonly matters: MatterStore;
  readonly told: Pick<MatterProjections, 'all' | 'summaries'>;
  /** Brings the searched texts up to date: what is kept since the last start is not made again. */
  freshen(): Promise<void>;
  now(): number;
  report(error: Error): void;
  /** The server ends. */
  readonly ending: AbortSignal;
  readonly firstMs?: number;
}

/** Makes after a start, a little at a time, what the first list, the first bell and the first search would wait for; gives how far it is. */
export function warmUp({ matters, told, freshen, now, report, ending, firstMs = FIRST_MS }: Parts): {
  state(): Warmth;
  done: Promise<void>;
} {
  let warmth: Warmth = { state: 'waiting' };
  const run = async () => {
    await pause(firstMs, undefined, { signal: ending, ref: false });
    const begun = now();
    const ids = await matters.ids();
    for (let at = 0; at < ids.length; at += AT_ONCE) {
      if (ending.aborted) return;
      await Promise.all(ids.slice(at, at + AT_ONCE).map((id) => matters.read(id)));
      warmth = { state: 'reading', matters: Math.min(at + AT_ONCE, ids.length), of: ids.length };
      await new Promise((resume) => setImmediate(resume));
    }
    await told.all();
    if (ending.aborted) return;
    await told.summaries();
    warmth = { state: 'searching' };
    if (ending.aborted) return;
    await freshen();
    warmth = { state: 'ready', ms: now() - begun };
  };
  const done = run().catch((cause: unknown) => {
    if (ending.aborted) return;
    warmth = { state: 'failed' }; // each is made when it is first asked for
    report(errorOf(cause));
  });
  return { state: () => warmth, done };
}
