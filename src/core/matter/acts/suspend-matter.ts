import { type DecisionFacts, decisionFactsSchema } from '@/core/law';
import { defineAct } from '../act';
import { type ActRefusal, refuse } from '../refusal';
import { suspendedAsExecutionOnly } from './decision-stands';

const f = decisionFactsSchema.shape;

/** Suspends the procedure with its reason; not ready after a year, it ends (HLJ 40). */
export const suspendMatter = defineAct({
  type: 'suspendMatter',
  event: 'MatterSuspended',
  kind: 'records',
  stage: 'discussion',
  whileSuspended: true,
  title: { zh: '中止程序', en: 'Suspend' },
  roles: ['chief', 'office'],
  day: 'suspendedOn',
  tells: ['suspensionReason', 'suspensions'],
  after: ['startedOn'],
  reasons: ['suspensionReason'],
  fields: { suspensionReason: f.suspensionReason.unwrap() },
  check: (_payload, state) => suspendedAsExecutionOnly(state) ?? alreadySuspended(state.facts),
  tell: ({ suspensionReason }) => ({ suspensionReason }),
  add: ({ on, suspensionReason }) => ({
    suspensions: [{ on, reason: suspensionReason, resumedOn: null, ordered: true }],
  }),
});

/** A procedure that stands still is not suspended again; one the meeting merely put off may be. */
function alreadySuspended({ suspensions = [] }: DecisionFacts): ActRefusal | undefined {
  const running = suspensions.find(({ ordered, resumedOn }) => ordered && resumedOn === null);
  return (
    running &&
    refuse('already-done', {
      zh: `程序已于 ${running.on} 中止，尚未恢复。`,
      en: `The procedure is suspended since ${running.on}, and not resumed yet.`,
    })
  );
}
