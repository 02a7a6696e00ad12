import type { DecisionFacts } from '@/core/law';
import { type Belongs, decidedOn } from '@/core/procedure';
import type { DecisionPlan } from './decision-plan';
import type { Milestone } from './milestone';
import { milestones } from './milestones';
import { type Placement, placeAll } from './place';
import type { PlanContext } from './plan-context';
import { reviewedAnew } from './review-anew';
import { supposed } from './what-if';

interface LaidOut {
  /** The facts with what is supposed of them. */
  readonly told: DecisionFacts;
  /** The same, with a review of another text taken out. */
  readonly facts: DecisionFacts;
  readonly belonging: readonly { readonly milestone: Milestone; readonly belongs: Belongs }[];
  readonly left: DecisionPlan['left'];
  readonly placed: Placement;
}

/** The acts that belong to a matter, each on its earliest day; and those that do not, with the reason. */
export function layOut(recorded: DecisionFacts, context: PlanContext): LaidOut {
  const { law, whatIf = {} } = context;
  const told = supposed(recorded, whatIf, law.asOf);
  const facts = reviewedAnew(told);
  const belonging = milestones.map((milestone) => ({ milestone, belongs: milestone.belongs(facts, law) }));
  const asked = belonging.flatMap(({ milestone, belongs }) =>
    belongs.kind === 'yes' || (belongs.kind === 'unjudged' && belongs.as) ? [milestone] : [],
  );
  const isDecided = decidedOn(facts) !== undefined;
  const network = asked.filter((milestone) => !isOvertaken(milestone, asked, facts, isDecided));
  const left = belonging.flatMap(({ milestone, belongs }) =>
    belongs.kind === 'no'
      ? [{ milestone, because: belongs.because }]
      : asked.includes(milestone) && !network.includes(milestone)
        ? [{ milestone, because: OVERTAKEN }]
        : [],
  );
  return { told, facts, belonging, left, placed: placeAll(network, facts, context) };
}

const OVERTAKEN = {
  zh: '没有记录，而其后的环节都已办理。',
  en: 'Not recorded, though all that follows it is done.',
};

/** Not done, and everything that waits for it is: doing it now changes no day. After the decision nothing changes its day. */
function isOvertaken(
  { id, doneOn }: Milestone,
  network: readonly Milestone[],
  facts: DecisionFacts,
  isDecided: boolean,
): boolean {
  if (doneOn(facts)) return false;
  if (isDecided) return true;
  const followers = network.filter(({ after }) => after.some((precedence) => precedence.after === id));
  return followers.length > 0 && followers.every((follower) => follower.doneOn(facts));
}
