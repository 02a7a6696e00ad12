import { z } from 'zod';
import { prose } from '@/core/law';
import { defineAct } from '../act';
import { refuse } from '../refusal';

/** Answers a registered comment (D713 35.2). */
export const answerExecutionComment = defineAct({
  type: 'answerExecutionComment',
  event: 'ExecutionCommentAnswered',
  kind: 'records',
  stage: 'execution',
  inAnyOrder: true,
  title: { zh: '答复对执行的意见', en: 'Answer a comment' },
  roles: ['undertaking', 'office'],
  after: ['executionComments'],
  tells: ['executionComments'],
  fields: { no: z.number().int().min(1), answer: prose },
  check: ({ on, no }, { facts }) => {
    const comment = facts.executionComments?.find((entry) => entry.no === no);
    if (!comment)
      return refuse('invalid', { zh: `没有第 ${no} 件意见。`, en: `There is no comment ${no}.` }, { field: 'no' });
    if (comment.answeredOn !== null)
      return refuse(
        'already-done',
        { zh: `第 ${no} 件意见已答复。`, en: `Comment ${no} is answered already.` },
        { field: 'no' },
      );
    return on < comment.on
      ? refuse('out-of-order', { zh: '答复日早于登记日。', en: 'The answer is before the comment.' }, { field: 'on' })
      : undefined;
  },
  tell: ({ on, no, answer }, { facts }) => ({
    executionComments: facts.executionComments?.map((entry) =>
      entry.no === no ? { ...entry, answeredOn: on, answer } : entry,
    ),
  }),
});
