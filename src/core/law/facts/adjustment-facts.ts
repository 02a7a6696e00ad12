import { z } from 'zod';
import type { Words } from '@/core/kernel';
import { problemKinds } from './execution-facts';
import { day, line, prose } from './fact';

/** What the law asks of this stage (D713 37; HLJ 50). */
export const adjustmentFacts = {
  /** The latest suspension of the execution by the chief; null inside: recorded that there is none of it; null: never suspended. */
  executionSuspension: z
    .strictObject({
      on: day,
      by: line,
      situation: z.enum(problemKinds).nullable(),
      urgency: prose.nullable(),
      resumedOn: day.nullable(),
    })
    .nullable()
    .optional(),
  /** null: recorded that it was not put to a meeting. */
  suspensionMeetingOn: day.nullable().optional(),
  suspensionMeetingNo: line.optional(),
  /** Changes and stops of the decision; an empty list says that there was none. `newRun`: matter that runs the procedure anew. */
  decisionChanges: z
    .array(
      z.strictObject({
        kind: z.enum(['minor', 'major', 'stop']),
        on: day,
        because: prose,
        discussedOn: day.nullable(),
        meetingNo: line.nullable(),
        newRun: line.nullable(),
      }),
    )
    .max(50)
    .optional(),
  /** Measures against loss; an empty list says that none was taken. */
  lossReductions: z
    .array(z.strictObject({ measure: prose, owner: line, dueOn: day.nullable() }))
    .max(50)
    .optional(),
};

export const adjustmentFactWords: Readonly<Record<keyof typeof adjustmentFacts, Words>> = {
  executionSuspension: { zh: '中止执行', en: 'suspension of the execution' },
  suspensionMeetingOn: { zh: '中止提交会议讨论日', en: 'day the suspension was put to the meeting' },
  suspensionMeetingNo: { zh: '讨论中止的会议届次', en: 'number of the meeting on the suspension' },
  decisionChanges: { zh: '决策的调整或停止', en: 'changes and stops of the decision' },
  lossReductions: { zh: '减少损失的措施', en: 'measures against loss' },
};
