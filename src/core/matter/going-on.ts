import type { CivilDate } from '@/core/kernel';
import { type DecisionFacts, type StageId, suspendedBy } from '@/core/law';
import type { AnyAct } from './act';
import { type ActRefusal, refuse } from './refusal';

/** Stages that lead from the start to the published decision. */
const onTheWay: ReadonlySet<StageId> = new Set([
  'initiation',
  'drafting',
  'participation',
  'hearing',
  'experts',
  'risk',
  'competition',
  'legality',
  'discussion',
  'publication',
]);

/** Whether the act goes on with the procedure: done while it is suspended, it contradicts the suspension. */
export const goesOn = ({ stage, anyStage, afterEnd, whileSuspended }: AnyAct): boolean =>
  onTheWay.has(stage) && !anyStage && !afterEnd && !whileSuspended;

/** Hengce performs nothing that goes on with a suspended procedure: it is resumed first. */
export function restsNow(act: AnyAct, on: CivilDate, facts: DecisionFacts): ActRefusal | undefined {
  const suspended = act.kind === 'performs' && goesOn(act) ? suspendedBy(facts, on) : undefined;
  return (
    suspended &&
    refuse(
      'out-of-order',
      suspended.resumedOn === null
        ? {
            zh: `程序已于 ${suspended.on} 中止，尚未恢复：请先办理“恢复程序”。`,
            en: `The procedure is suspended since ${suspended.on}: resume it first.`,
          }
        : {
            zh: `程序自 ${suspended.on} 中止，至 ${suspended.resumedOn} 恢复，其间不得办理。`,
            en: `The procedure was suspended from ${suspended.on} to ${suspended.resumedOn}: nothing is carried out in between.`,
          },
      { field: 'on' },
    )
  );
}
