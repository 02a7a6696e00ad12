import { err, type Result } from '@/core/kernel';
import type { refusalWords } from './refusal-words';

export type RefusalReason = keyof typeof refusalWords;

/** Why there is no answer, and the place in what was handed in: names of fields and indexes from 0. */
export interface MethodRefusal {
  readonly reason: RefusalReason;
  readonly at: readonly (string | number)[];
}

export type MethodAnswer<T> = Result<T, MethodRefusal>;

export const refuse = (reason: RefusalReason, ...at: readonly (string | number)[]): Result<never, MethodRefusal> =>
  err({ reason, at });
