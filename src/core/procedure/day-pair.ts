import type { CivilDate, Words } from '@/core/kernel';
import { type FactName, factWords } from '@/core/law';

/** A day, and the day before which it cannot fall. */
export interface DayPair {
  /** Fact that holds the day, and the place inside it: `riskFactors.2.dueOn`. */
  readonly fact: FactName;
  readonly path: string;
  readonly title: Words;
  readonly day: CivilDate;
  readonly startTitle: Words;
  readonly start: CivilDate | undefined;
  /** A time set for something still to be done: it cannot lie before the day on which it is set either. */
  readonly isDue: boolean;
  /** The day of something done: it cannot lie ahead of the day it is entered. */
  readonly isDone?: true;
  /** It can have happened before that day all the same: shown, and confirmed with a reason. */
  readonly mayPrecede?: true;
}

type Day = CivilDate | null | undefined;
export const words = (zh: string, en: string): Words => ({ zh, en });
export const first = (...days: readonly Day[]): CivilDate | undefined => days.find((day) => day) ?? undefined;

/** One fact against the day its matter begins. */
export function single(fact: FactName, day: Day, start: Day, startTitle: Words, isDue: boolean) {
  return day ? [{ fact, path: fact, title: factWords[fact], day, start: start ?? undefined, startTitle, isDue }] : [];
}

/** The days of one list, row by row. */
export function rows<T>(
  fact: FactName,
  list: readonly T[] | undefined,
  field: string,
  read: (row: T) => { readonly title: Words; readonly day: Day; readonly start: Day; readonly startTitle: Words },
  kind: 'due' | 'done' | 'set' = 'set',
): readonly DayPair[] {
  return (list ?? []).flatMap((row, i) => {
    const { day, start, ...rest } = read(row);
    const what = { isDue: kind === 'due', ...(kind === 'done' && { isDone: true as const }) };
    return day ? [{ fact, path: `${fact}.${i}.${field}`, day, start: start ?? undefined, ...what, ...rest }] : [];
  });
}

export const beganSuspension = words('中止执行日', 'the suspension of the execution');
export const beganExecution = words('决策公布日', 'the publication of the decision');
