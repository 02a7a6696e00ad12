import { decisionFactsSchema } from '@/core/law';
import { defineAct } from '../act';

const f = decisionFactsSchema.shape;

/** The unit’s own legal body reviews before the file is sent (HLJ 33). */
export const recordUnitFirstReview = defineAct({
  type: 'recordUnitFirstReview',
  event: 'UnitFirstReviewed',
  kind: 'records',
  stage: 'legality',
  title: { zh: '承办单位合法性初审', en: 'First review by the unit’s legal body' },
  roles: ['undertaking'],
  day: 'unitFirstReviewOn',
  after: ['draftRecordedOn'],
  fields: { unitFirstReview: f.unitFirstReview.unwrap() },
});
