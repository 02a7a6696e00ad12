import { z } from 'zod';
import type { Words } from '@/core/kernel';
import { count, day, line, prose } from './fact';

/** Situations of D713 35.1 that an executing unit reports. */
export const problemKinds = ['problem', 'major-change', 'force-majeure'] as const;

/** What the law asks of this stage (D713 34, 35; HLJ 44, 45). */
export const executionFacts = {
  executionTasks: z
    .array(
      z.strictObject({
        /** Given when the tasks are split. */
        id: line.optional(),
        task: line,
        unit: line.nullable(),
        duty: prose.nullable(),
        dueOn: day.nullable(),
        doneOn: day.nullable(),
        /** Day it was assigned: that of the act that split the tasks. */
        assignedOn: day.optional(),
      }),
    )
    .max(100)
    .optional(),
  /** Last day of the pilot or trial period; null: recorded that there is none. */
  trialEndsOn: day.nullable().optional(),
  executionReports: z
    .array(
      z.strictObject({
        on: day,
        by: line,
        progress: z.number().int().min(0).max(100),
        summary: prose,
        /** Why less is done than was reported before. */
        setbackReason: prose.optional(),
      }),
    )
    .max(500)
    .optional(),
  /** Situations of D713 35.1; an empty list says that none was found. `reportedOn` null: found by supervision, not reported. */
  executionProblems: z
    .array(
      z.strictObject({
        name: line,
        kind: z.enum(problemKinds),
        foundOn: day,
        reportedOn: day.nullable(),
        summary: prose,
      }),
    )
    .max(200)
    .optional(),
  /** Comments of citizens (D713 35.2); an empty list says that none came. */
  executionComments: z
    .array(
      z.strictObject({
        no: count,
        on: day,
        channel: z.enum(['letter', 'phone', 'email', 'visit', 'other']),
        summary: prose,
        answeredOn: day.nullable(),
        answer: prose.nullable(),
      }),
    )
    .max(2000)
    .optional(),
  executionClosedOn: day.optional(),
  executionResult: prose.optional(),
};

export const executionFactWords: Readonly<Record<keyof typeof executionFacts, Words>> = {
  executionTasks: { zh: '任务分解', en: 'split of tasks' },
  trialEndsOn: { zh: '试点或试行期满日', en: 'end of the pilot or trial period' },
  executionReports: { zh: '执行情况报告', en: 'reports on execution' },
  executionProblems: { zh: '执行中的问题', en: 'problems in execution' },
  executionComments: { zh: '对执行的意见建议', en: 'comments on execution' },
  executionClosedOn: { zh: '执行办结日', en: 'day the execution was closed' },
  executionResult: { zh: '执行结果', en: 'result of the execution' },
};
