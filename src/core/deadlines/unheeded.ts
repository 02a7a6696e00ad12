import type { CivilDate } from '@/core/kernel';
import type { DecisionFacts } from '@/core/law';
import type { Unheeded, Unheeding } from './decision-plan';
import { layOut } from './lay-out';
import { type MilestoneId, milestoneIds } from './milestone';
import type { Placement } from './place';
import type { PlanContext } from './plan-context';
import { conditionalProcedures, shortenedTerms } from './what-if';

/** Every supposition without which the plan would have the same acts on the same days: told, never passed over. */
export function unheededOf(facts: DecisionFacts, context: PlanContext, placed: Placement): readonly Unheeded[] {
  const { whatIf = {} } = context;
  const { notBefore = {}, shortened = {}, judged = {} } = whatIf;
  const isSameWith = (others: typeof whatIf) =>
    isSame(placed, layOut(facts, { ...context, whatIf: { ...whatIf, ...others } }).placed);
  const why = (act: MilestoneId): Unheeding => {
    const state = placed.get(act)?.state;
    return state === undefined ? 'left' : state === 'to-do' ? 'so-already' : state;
  };
  return [
    ...idsOf(notBefore).flatMap((act): readonly Unheeded[] => {
      const { [act]: wish, ...others } = notBefore;
      return wish && isSameWith({ notBefore: others }) ? [{ of: 'notBefore', act, wish, because: why(act) }] : [];
    }),
    ...shortenedTerms.flatMap((act): readonly Unheeded[] => {
      const { [act]: term, ...others } = shortened;
      return term && isSameWith({ shortened: others })
        ? [{ of: 'shortened', act, count: term.count, because: why(act) }]
        : [];
    }),
    ...conditionalProcedures.flatMap((procedure): readonly Unheeded[] => {
      const { [procedure]: applies, ...others } = judged;
      return applies !== undefined && isSameWith({ judged: others })
        ? [{ of: 'judged', procedure, applies, because: 'so-already' }]
        : [];
    }),
  ];
}

const idsOf = (wishes: Partial<Record<MilestoneId, CivilDate>>): readonly MilestoneId[] =>
  milestoneIds.filter((id) => wishes[id] !== undefined);

function isSame(one: Placement, other: Placement): boolean {
  if (one.size !== other.size) return false;
  return [...one].every(([id, { on, state }]) => {
    const own = other.get(id);
    return own?.state === state && own.on.earliest === on.earliest && own.on.latest === on.latest;
  });
}
