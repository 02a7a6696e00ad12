import { ok } from '@/core/kernel';
import { defineAct } from '../act';
import { featuresJudgedEvent } from '../events/judgement-events';

/** Records the features of the matter on which the judgements stand. May be recorded again when they change. */
export const judgeFeatures = defineAct({
  type: 'judgeFeatures',
  stage: 'initiation',
  title: { zh: '判断事项特征', en: 'Judge the features of the matter' },
  roles: ['undertaking', 'office'],
  settles: [],
  schema: featuresJudgedEvent.omit({ stage: true, type: true }),
  decide: (_dossier, payload) => ok([{ stage: 'judgement', type: 'FeaturesJudged', ...payload }]),
});
