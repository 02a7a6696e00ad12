import { z } from 'zod';
import { line, problemKinds, prose } from '@/core/law';
import { defineAct } from '../act';
import { refuse } from '../refusal';

/** Supervision finds a serious problem that the executing unit has not reported (D713 34.1, 40.1). */
export const registerUnreportedProblem = defineAct({
  type: 'registerUnreportedProblem',
  event: 'UnreportedProblemRegistered',
  kind: 'records',
  stage: 'execution',
  inAnyOrder: true,
  title: { zh: '登记未报告的问题', en: 'Register an unreported problem' },
  roles: ['supervisor', 'auditor', 'office'],
  after: ['discussedOn', 'executingUnit'],
  tells: ['executionProblems'],
  fields: { name: line, kind: z.enum(problemKinds), summary: prose },
  check: ({ name }, { facts }) =>
    facts.executionProblems?.some((entry) => entry.name === name)
      ? refuse('already-done', { zh: `${name}已登记。`, en: `${name} is registered already.` }, { field: 'name' })
      : undefined,
  tell: () => ({}),
  add: ({ on, name, kind, summary }) => ({
    executionProblems: [{ name, kind, foundOn: on, reportedOn: null, summary }],
  }),
});
