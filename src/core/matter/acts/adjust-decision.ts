import { z } from 'zod';
import { day, line, prose } from '@/core/law';
import { defineAct } from '../act';
import { noDecisionInForce } from './decision-stands';

/** Adjusts the decision: minor changes through the meeting, a major one by a new run of the procedure (D713 37.1). */
export const adjustDecision = defineAct({
  type: 'adjustDecision',
  event: 'DecisionAdjusted',
  kind: 'records',
  stage: 'adjustment',
  title: { zh: '调整决策', en: 'Adjust the decision' },
  roles: ['office', 'chief'],
  after: ['discussedOn'],
  tells: ['decisionChanges'],
  reasons: ['because', 'newRun'],
  fields: {
    kind: z.enum(['minor', 'major']),
    because: prose,
    discussedOn: day.nullable(),
    meetingNo: line.nullable(),
    newRun: line.nullable(),
  },
  check: (_payload, state) => noDecisionInForce(state),
  tell: () => ({}),
  add: ({ on, kind, because, discussedOn, meetingNo, newRun }) => ({
    decisionChanges: [{ kind, on, because, discussedOn, meetingNo, newRun }],
  }),
});
