import { day, isInForce, line, prose } from '@/core/law';
import { defineAct } from '../act';
import { noDecisionInForce } from './decision-stands';

/**
 * Stops the decision for good, through procedure (D713 37.1). In force, the matter stays open for what is owed afterwards; stopped
 * before it was published there is nothing to publish or execute, and the procedure ends.
 */
export const endDecision = defineAct({
  type: 'endDecision',
  event: 'DecisionEnded',
  kind: 'records',
  stage: 'adjustment',
  follows: 'adjustDecision',
  title: { zh: '停止执行决策', en: 'Stop the decision' },
  roles: ['office', 'chief'],
  after: ['discussedOn'],
  tells: ['decisionChanges', 'endedOn', 'endReason'],
  reasons: ['because', 'newRun'],
  fields: { because: prose, discussedOn: day.nullable(), meetingNo: line.nullable(), newRun: line.nullable() },
  check: (_payload, state) => noDecisionInForce(state),
  tell: ({ on, because }, { facts }) => (isInForce(facts) ? {} : { endedOn: on, endReason: because }),
  add: ({ on, because, discussedOn, meetingNo, newRun }) => ({
    decisionChanges: [{ kind: 'stop', on, because, discussedOn, meetingNo, newRun }],
  }),
});
