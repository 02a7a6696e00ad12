import type { z } from 'zod';
import type { Act, ActPayload, AnyAct } from '../act';
import { judgeFeatures } from './judge-features';
import { judgeProcedures } from './judge-procedures';
import { openConsultation } from './open-consultation';
import { proposeMatter } from './propose-matter';

/** Forgets the payload type; the payload was decoded by the act's own schema in `decide.ts` before it gets here. */
const any = <S extends z.ZodType<ActPayload>>(act: Act<string, S>): AnyAct => act as unknown as AnyAct;

/** Every act a person can carry out, in the order of the procedure. */
export const allActs: readonly AnyAct[] = [
  any(proposeMatter),
  any(judgeFeatures),
  any(judgeProcedures),
  any(openConsultation),
];

export const actOfType = (type: string): AnyAct | undefined => allActs.find((act) => act.type === type);
