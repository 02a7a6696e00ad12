import type { AnyAct } from '../act';
import { allActs } from './all-acts';

const byType: ReadonlyMap<string, AnyAct> = new Map(allActs.map((act) => [act.type, act as unknown as AnyAct])); // payload types are forgotten here

export const actOfType = (type: string): AnyAct | undefined => byType.get(type);

/** Every act of the procedure, in its order. */
export const everyAct: readonly AnyAct[] = [...byType.values()];
