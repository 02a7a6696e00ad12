import { decisionFactsSchema } from '@/core/law';
import { defineAct } from '../act';

const f = decisionFactsSchema.shape;

/** Records the features on which the judgements of applicability stand; recorded again when they change. */
export const judgeFeatures = defineAct({
  type: 'judgeFeatures',
  event: 'FeaturesJudged',
  kind: 'records',
  stage: 'initiation',
  title: { zh: '判断事项特征', en: 'Judge the features of the matter' },
  roles: ['undertaking', 'office'],
  fields: {
    nonPublicBasis: f.nonPublicBasis.unwrap(),
    directInterest: f.directInterest.unwrap(),
    wideDisagreement: f.wideDisagreement.unwrap(),
    majorEconomic: f.majorEconomic.unwrap(),
    majorLivelihood: f.majorLivelihood.unwrap(),
    widelyFollowed: f.widelyFollowed.unwrap(),
    technical: f.technical,
    governmentPrice: f.governmentPrice,
    nationalSecurityOrLifeline: f.nationalSecurityOrLifeline.unwrap(),
    specificGroups: f.specificGroups.unwrap(),
  },
});
