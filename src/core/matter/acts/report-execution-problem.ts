import { z } from 'zod';
import { day, line, problemKinds, prose } from '@/core/law';
import { defineAct } from '../act';
import { refuse } from '../refusal';

/** Reports a problem, a major change or force majeure to the authority (D713 35.1); one that supervision found is thereby reported. */
export const reportExecutionProblem = defineAct({
  type: 'reportExecutionProblem',
  event: 'ExecutionProblemReported',
  kind: 'records',
  stage: 'execution',
  inAnyOrder: true,
  title: { zh: '报告执行中的问题', en: 'Report a problem in execution' },
  roles: ['undertaking'],
  after: ['discussedOn', 'executingUnit'],
  tells: ['executionProblems'],
  fields: { name: line, kind: z.enum(problemKinds), foundOn: day, summary: prose },
  check: ({ on, name, foundOn }, { facts }) => {
    if (foundOn > on)
      return refuse(
        'invalid',
        { zh: '发现日不能晚于报告日。', en: 'It cannot be found after it is reported.' },
        { field: 'foundOn' },
      );
    if (facts.discussedOn && foundOn < facts.discussedOn)
      return refuse(
        'invalid',
        {
          zh: `发现日早于作出决策之日（${facts.discussedOn}）：执行中的问题在决策作出以后才会发生。`,
          en: `Found before the decision was made (${facts.discussedOn}): a problem of its execution comes after it.`,
        },
        { field: 'foundOn' },
      );
    return facts.executionProblems?.some((entry) => entry.name === name && entry.reportedOn !== null)
      ? refuse('already-done', { zh: `${name}已报告。`, en: `${name} is reported already.` }, { field: 'name' })
      : undefined;
  },
  tell: ({ on, name, kind, foundOn, summary }, { facts }) => {
    const others = facts.executionProblems?.filter((entry) => entry.name !== name) ?? [];
    const found = facts.executionProblems?.find((entry) => entry.name === name)?.foundOn ?? foundOn;
    return { executionProblems: [...others, { name, kind, foundOn: found, reportedOn: on, summary }] };
  },
});
