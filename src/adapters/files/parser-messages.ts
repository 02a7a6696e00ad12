import type { Parser } from './parser';

type Job = 'read' | 'ask' | 'inspect' | 'table' | 'kept' | 'rename' | 'drop';

/** What the page asks of the worker; `n` finds the answer again. */
export type ToParser = {
  [J in Job]: { readonly n: number; readonly job: J; readonly with: Parameters<Parser[J]> };
}[Job];

export interface FromParser {
  readonly n: number;
  /** What the job gave; absent where the worker itself failed, with the reason. */
  readonly gave?: unknown;
  readonly failed?: string;
}
