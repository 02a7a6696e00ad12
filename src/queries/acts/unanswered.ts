import * as z from 'zod/mini';

/** An act on its way: under which id it was sent, and of which words. */
export interface Unanswered {
  readonly commandId: string;
  readonly matterId: string;
  readonly type: string;
  readonly text: string;
}

const KEY = 'hengce.unanswered';
/** More than a person leaves without an answer; the oldest give way. */
const MOST = 200;
const kept = z.array(z.object({ commandId: z.string(), matterId: z.string(), type: z.string(), text: z.string() }));

/** Where storage is refused, what waits for an answer lives in memory. */
let memory: readonly Unanswered[] | undefined;

/** The acts that were sent from this browser and have no answer yet, oldest first. */
export function unanswered(): readonly Unanswered[] {
  if (memory) return memory;
  try {
    const found = kept.safeParse(JSON.parse(localStorage.getItem(KEY) ?? '[]'));
    return found.success ? found.data : [];
  } catch {
    return [];
  }
}

export function keepUnanswered(act: Unanswered): void {
  write([...unanswered(), act].slice(-MOST));
}

/** An answer has come, or the act is found in the record. */
export function forgetUnanswered(commandId: string): void {
  write(unanswered().filter((act) => act.commandId !== commandId));
}

function write(acts: readonly Unanswered[]): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(acts));
    memory = undefined;
  } catch {
    memory = acts;
  }
}
