import { err, ok, type Result } from '@/core/kernel';
import type { StageId } from '@/core/law';
import type { AnyAct } from './act';
import { type Actor, roleWords } from './actor';
import type { Dossier } from './dossier';
import { type ActRefusal, refuse } from './refusal';

/** Stages in which the executing unit acts beside the undertaking unit. */
const ofExecution: readonly StageId[] = ['execution', 'adjustment'];

/** Whether this person may carry out this act on this dossier. Denied unless the act names the role; staff only act for their own unit's matters, and once decided for those their unit executes (D713 34.1). */
export function can(
  actor: Actor,
  act: Pick<AnyAct, 'roles' | 'stage' | 'byTaskUnits'>,
  dossier: Pick<Dossier, 'facts'>,
): Result<true, ActRefusal> {
  const { leadUnit, coUnits = [], executingUnit, executionTasks = [] } = dossier.facts;
  const hasTask = () => executionTasks.some(({ unit }) => unit === actor.unit);
  if (!act.roles.includes(actor.role)) {
    const zh = act.roles.map((role) => roleWords[role].zh).join('、');
    const en = act.roles.map((role) => roleWords[role].en.toLowerCase()).join(', ');
    return err(refuse('not-yours', { zh: `此行为由${zh}办理。`, en: `Only for: ${en}.` }));
  }
  if (
    actor.role === 'undertaking' &&
    leadUnit !== undefined &&
    actor.unit !== leadUnit &&
    !coUnits.includes(actor.unit) &&
    !(ofExecution.includes(act.stage) && actor.unit === executingUnit) &&
    !(act.byTaskUnits && hasTask())
  ) {
    return err(refuse('not-yours', { zh: `该事项由${leadUnit}承办。`, en: `This matter is handled by ${leadUnit}.` }));
  }
  return ok(true);
}
