import { err, ok, type Result } from '@/core/kernel';
import type { AnyAct } from './act';
import { type Actor, roleWords } from './actor';
import type { Dossier } from './dossier';
import { type Refusal, refuse } from './refusal';

/** Whether this person may carry out this act on this dossier. Denied unless the act names the role; staff only act for their own unit's matters. */
export function can(actor: Actor, act: Pick<AnyAct, 'roles'>, dossier: Pick<Dossier, 'facts'>): Result<true, Refusal> {
  const { leadUnit, coUnits = [] } = dossier.facts;
  if (!act.roles.includes(actor.role)) {
    const zh = act.roles.map((role) => roleWords[role].zh).join('、');
    const en = act.roles.map((role) => roleWords[role].en.toLowerCase()).join(', ');
    return err(refuse('not-yours', { zh: `此行为由${zh}办理。`, en: `This act belongs to: ${en}.` }));
  }
  if (
    actor.role === 'undertaking' &&
    leadUnit !== undefined &&
    actor.unit !== leadUnit &&
    !coUnits.includes(actor.unit)
  ) {
    return err(refuse('not-yours', { zh: `该事项由${leadUnit}承办。`, en: `This matter is handled by ${leadUnit}.` }));
  }
  return ok(true);
}
