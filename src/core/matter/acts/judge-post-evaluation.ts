import { z } from 'zod';
import { decisionFactsSchema, prose } from '@/core/law';
import { defineAct } from '../act';

const f = decisionFactsSchema.shape;

/** Which situations of an evaluation are met, and whether to evaluate or why not (D713 36.1; HLJ 47). After a report it begins another evaluation. */
export const judgePostEvaluation = defineAct({
  type: 'judgePostEvaluation',
  event: 'PostEvaluationJudged',
  kind: 'records',
  stage: 'evaluation',
  title: { zh: '判断是否开展后评估', en: 'Judge whether to evaluate' },
  roles: ['office', 'deputy', 'chief'],
  round: 'evaluation',
  after: ['discussedOn', 'executingUnit'],
  tells: ['evaluationTriggers', 'evaluationJudgement'],
  fields: { evaluationTriggers: f.evaluationTriggers.unwrap(), evaluate: z.boolean(), because: prose },
  tell: ({ on, evaluationTriggers, evaluate, because }, _dossier, { name: by }) => ({
    evaluationTriggers,
    evaluationJudgement: { applies: evaluate, because, by, on },
  }),
});
