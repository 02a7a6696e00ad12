import { z } from 'zod';
import { problemKinds, prose } from '@/core/law';
import { defineAct } from '../act';
import { refuse } from '../refusal';

/** The chief orders the execution suspended first, in a situation of Article 35 and in urgency (D713 37.1); once resumed, it may be suspended anew. */
export const suspendExecution = defineAct({
  type: 'suspendExecution',
  event: 'ExecutionSuspended',
  kind: 'records',
  stage: 'adjustment',
  carriesOut: true,
  round: 'suspension',
  title: { zh: '先行中止执行', en: 'Suspend the execution' },
  roles: ['chief'],
  after: ['discussedOn', 'executingUnit'],
  tells: ['executionSuspension'],
  fields: { situation: z.enum(problemKinds).nullable(), urgency: prose.nullable() },
  check: ({ on }, { facts: { executionSuspension: former } }) => {
    if (!former) return undefined;
    if (former.resumedOn === null)
      return refuse('already-done', { zh: '执行已在中止。', en: 'The execution is suspended already.' });
    return on < former.resumedOn
      ? refuse(
          'out-of-order',
          {
            zh: `中止日早于上次恢复执行之日（${former.resumedOn}）。`,
            en: `The execution resumed on ${former.resumedOn} and is not suspended anew before.`,
          },
          { field: 'on' },
        )
      : undefined;
  },
  tell: ({ on, situation, urgency }, _dossier, { name: by }) => ({
    executionSuspension: { on, by, situation, urgency, resumedOn: null },
  }),
});
