import { z } from 'zod';
import { judgementNames, prose } from '@/core/law';
import { defineAct } from '../act';

/** The office stands by a judgement that differs from the recorded features of the matter, and says why. */
export const confirmJudgement = defineAct({
  type: 'confirmJudgement',
  event: 'JudgementConfirmed',
  kind: 'records',
  stage: 'initiation',
  inAnyOrder: true,
  whileSuspended: true,
  title: { zh: '确认与特征不一致的判断', en: 'Confirm a judgement that differs from the features' },
  roles: ['office'],
  after: ['startedOn'],
  tells: ['judgementConfirmations'],
  reasons: ['because'],
  fields: { judgement: z.enum(judgementNames), because: prose },
  tell: () => ({}),
  add: ({ on, judgement, because }, _before, { name: by }) => ({
    judgementConfirmations: [{ judgement, because, by, on }],
  }),
});
