import { z } from 'zod';
import { day, line, prose } from '@/core/law';
import { defineAct } from '../act';

/** Adjusts the decision: minor changes through the meeting, a major one by a new run of the procedure (D713 37.1). */
export const adjustDecision = defineAct({
  type: 'adjustDecision',
  event: 'DecisionAdjusted',
  stage: 'adjustment',
  title: { zh: '调整决策', en: 'Adjust the decision' },
  roles: ['office', 'chief'],
  after: ['discussedOn', 'executingUnit'],
  mustHold: ['D713/37.1/procedure', 'D713/37.1/major'],
  settles: ['D713/37.1/procedure', 'D713/37.1/major'],
  fields: {
    kind: z.enum(['minor', 'major']),
    because: prose,
    discussedOn: day.nullable(),
    meetingNo: line.nullable(),
    newRun: line.nullable(),
  },
  tell: () => ({}),
  add: ({ on, kind, because, discussedOn, meetingNo, newRun }) => ({
    decisionChanges: [{ kind, on, because, discussedOn, meetingNo, newRun }],
  }),
});
