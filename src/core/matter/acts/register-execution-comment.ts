import { z } from 'zod';
import { prose } from '@/core/law';
import { defineAct } from '../act';
import { nextNumber } from './next-number';

/** A comment of a citizen on the decision or its execution is registered (D713 35.2). Names stay outside the record. */
export const registerExecutionComment = defineAct({
  type: 'registerExecutionComment',
  event: 'ExecutionCommentRegistered',
  kind: 'records',
  stage: 'execution',
  inAnyOrder: true,
  title: { zh: '登记对执行的意见', en: 'Register a comment on the execution' },
  roles: ['undertaking', 'office'],
  after: ['discussedOn', 'executingUnit'],
  tells: ['executionComments'],
  fields: { channel: z.enum(['letter', 'phone', 'email', 'visit', 'other']), summary: prose },
  tell: () => ({}),
  add: ({ on, channel, summary }, before) => ({
    executionComments: [
      { no: nextNumber(before.facts.executionComments, before), on, channel, summary, answeredOn: null, answer: null },
    ],
  }),
});
