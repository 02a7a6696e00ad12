import type { AnyRule, FactName } from '@/core/law';
import type { AnyAct } from '../act';
import { everyAct } from './act-of-type';

/**
 * The acts that help to meet a requirement, best first: those that tell most of the facts it lacks (or, where it lacks none,
 * reads), its own stage before others, then the order of the procedure. Derived from what acts tell; there is no list to keep.
 */
export function actsFor(rule: AnyRule, missing: readonly FactName[] = []): readonly AnyAct[] {
  const wanted = missing.length > 0 ? missing : rule.reads;
  if (wanted.length === 0) return everyAct.filter(({ stage }) => stage === rule.stage);
  return everyAct
    .map((act) => ({
      act,
      tells: wanted.filter((name) => act.tells.includes(name)).length,
      reads: rule.reads.filter((name) => act.tells.includes(name)).length,
      own: act.stage === rule.stage ? 1 : 0,
    }))
    .filter(({ act, tells }) => tells > 0 && act.type !== 'proposeMatter')
    .sort((one, other) => other.tells - one.tells || other.own - one.own || other.reads - one.reads)
    .map(({ act }) => act);
}
