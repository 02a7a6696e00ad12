import { decisionFactsSchema } from '@/core/law';
import { defineAct } from '../act';

const f = decisionFactsSchema.shape;

/** The applicability judgement of D713 3: class, exclusions, special law on the procedure. */
export const judgeApplicability = defineAct({
  type: 'judgeApplicability',
  event: 'ApplicabilityJudged',
  kind: 'records',
  stage: 'catalogue',
  title: { zh: '判断是否属于重大行政决策', en: 'Judge whether it is a major decision' },
  roles: ['undertaking', 'office'],
  fields: { matterClass: f.matterClass.unwrap(), exclusion: f.exclusion.unwrap(), specialLaw: f.specialLaw.unwrap() },
});
