import { z } from 'zod';
import { problemKinds, prose } from '@/core/law';
import { defineAct } from '../act';
import { refuse } from '../refusal';

/** The chief orders the execution suspended first, in a situation of Article 35 and in urgency (D713 37.1). */
export const suspendExecution = defineAct({
  type: 'suspendExecution',
  event: 'ExecutionSuspended',
  kind: 'records',
  stage: 'adjustment',
  carriesOut: true,
  title: { zh: '先行中止执行', en: 'Suspend the execution' },
  roles: ['chief'],
  after: ['discussedOn', 'executingUnit'],
  tells: ['executionSuspension'],
  fields: { situation: z.enum(problemKinds).nullable(), urgency: prose.nullable() },
  check: (_payload, { facts }) =>
    facts.executionSuspension?.resumedOn === null
      ? refuse('already-done', { zh: '执行已在中止。', en: 'The execution is suspended already.' })
      : undefined,
  tell: ({ on, situation, urgency }, _dossier, { name: by }) => ({
    executionSuspension: { on, by, situation, urgency, resumedOn: null },
  }),
});
