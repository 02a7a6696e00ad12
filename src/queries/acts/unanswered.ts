import * as z from 'zod/mini';
import { keptValue } from '@/browser-storage';

/** An act on its way: under which id it was sent, and of which words. */
export interface Unanswered {
  readonly commandId: string;
  readonly matterId: string;
  readonly type: string;
  readonly text: string;
}

/** More than a person leaves without an answer; the oldest give way. */
const MOST = 200;
const acts = z.array(z.object({ commandId: z.string(), matterId: z.string(), type: z.string(), text: z.string() }));
const kept = keptValue<readonly Unanswered[]>('hengce.unanswered', (value) => acts.safeParse(value).data);

/** The acts that were sent from this browser and have no answer yet, oldest first. */
export const unanswered = (): readonly Unanswered[] => kept.read() ?? [];

export const keepUnanswered = (act: Unanswered): void => kept.write([...unanswered(), act].slice(-MOST));

/** An answer has come, or the act is found in the record. */
export const forgetUnanswered = (commandId: string): void =>
  kept.write(unanswered().filter((act) => act.commandId !== commandId));
