import type { Words } from '@/core/kernel';
import type { AnyAct } from './act';
import { allActs } from './acts/all-acts';
import { goesOn } from './going-on';
import { sequenceOf } from './repetitions';
import type { RoundId } from './rounds';

/** Of an act, what folding its event asks: told once for each act, not at each of a hundred thousand events. */
export interface ActInFold {
  readonly act: AnyAct;
  readonly title: Words;
  readonly sequence: string | undefined;
  readonly goesOn: boolean;
  readonly round: RoundId | undefined;
  readonly reopens: boolean;
}

const byEvent: ReadonlyMap<string, ActInFold> = new Map(
  allActs.map((one) => {
    const act = one as unknown as AnyAct; // payload types are forgotten here
    const { title, round, reopens = false } = act;
    return [act.event, { act, title, sequence: sequenceOf(act), goesOn: goesOn(act), round, reopens }];
  }),
);

export const actInFold = (type: string): ActInFold | undefined => byEvent.get(type);
