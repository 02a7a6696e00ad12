import { day, line, prose } from '@/core/law';
import { defineAct } from '../act';
import { refuse } from '../refusal';

/** A measure that reduces the loss of a stop, suspension or adjustment (HLJ 50). */
export const recordLossReduction = defineAct({
  type: 'recordLossReduction',
  event: 'LossReductionRecorded',
  kind: 'records',
  stage: 'adjustment',
  inAnyOrder: true,
  title: { zh: '记录减损措施', en: 'Record a measure against loss' },
  roles: ['undertaking', 'office'],
  after: ['discussedOn', 'executingUnit'],
  tells: ['lossReductions'],
  fields: { measure: prose, owner: line, dueOn: day.nullable() },
  check: (_payload, { facts }) =>
    facts.executionSuspension || facts.decisionChanges?.length
      ? undefined
      : refuse('out-of-order', {
          zh: '决策没有停止、中止或调整。',
          en: 'The decision is neither stopped, suspended nor adjusted.',
        }),
  tell: () => ({}),
  add: ({ measure, owner, dueOn }) => ({ lossReductions: [{ measure, owner, dueOn }] }),
});
