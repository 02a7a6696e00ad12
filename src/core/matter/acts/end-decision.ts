import { day, line, prose } from '@/core/law';
import { defineAct } from '../act';

/** Stops the execution for good, through procedure (D713 37.1). The matter stays open for what is owed afterwards. */
export const endDecision = defineAct({
  type: 'endDecision',
  event: 'DecisionEnded',
  kind: 'records',
  stage: 'adjustment',
  title: { zh: '停止执行决策', en: 'Stop the decision' },
  roles: ['office', 'chief'],
  after: ['discussedOn', 'executingUnit'],
  tells: ['decisionChanges'],
  fields: { because: prose, discussedOn: day.nullable(), meetingNo: line.nullable(), newRun: line.nullable() },
  tell: () => ({}),
  add: ({ on, because, discussedOn, meetingNo, newRun }) => ({
    decisionChanges: [{ kind: 'stop', on, because, discussedOn, meetingNo, newRun }],
  }),
});
