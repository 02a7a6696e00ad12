import { civilDate } from '@/core/kernel';
import { argued } from '../../argued';
import { checkRule } from '../../check-rule';
import { beforeReview } from '../../order-of-days';
import { paraphrased } from '../../provision';

/** The unit’s legal body gave a first review before the file was sent. */
export const legalBodyFirstReview = checkRule({
  id: 'HLJ/33/first-review',
  ref: 'R100',
  stage: 'legality',
  layer: 'H',
  parameter: 'unitFirstReview',
  legalBasis: [paraphrased('HLJ', '33', '送审前应当经承办单位法制机构初审', '2026-11-20')],
  force: 'shall',
  effect: 'blocks',
  gate: 'legality',
  dutyHolder: 'undertaking-unit',
  inForce: { from: civilDate('2021-08-01') },
  title: { zh: '承办单位合法性初审', en: 'The unit’s legal body gave a first review' },
  reads: ['unitFirstReviewOn'],
  step: 'unitFirstReviewOn',
  before: beforeReview,
  argues: ({ unitFirstReview }) => argued({ zh: '初审的具体意见', en: 'what the first review found' }, unitFirstReview),
  holds: ({ unitFirstReviewOn, unitFirstReview }) => {
    if (unitFirstReviewOn === null) return false;
    return unitFirstReview === undefined ? { missing: ['unitFirstReview'] } : true;
  },
  met: () => ({ zh: '送审前已初审。', en: 'Reviewed by the unit’s legal body before sending.' }),
  unmet: () => ({ zh: '送审前没有经过初审。', en: 'Not reviewed by the unit’s legal body.' }),
});
