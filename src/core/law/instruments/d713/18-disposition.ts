import { civilDate } from '@/core/kernel';
import { both, ifConsulted, ifPublic } from '../../applicability';
import { checkRule } from '../../check-rule';
import { beforeReview } from '../../order-of-days';
import { gist, quoted } from '../../provision';

/** Every theme of views has a disposition and, unless adopted, its reason: answered after the consultation, before the review. */
export const dispositionOfD71318p1 = checkRule({
  id: 'D713/18.1/disposition',
  ref: 'R044',
  stage: 'participation',
  layer: 'N',
  rests: [
    quoted('D713', '18.1', '应当对社会各方面提出的意见进行归纳整理、研究论证，充分采纳合理意见'),
    gist('HLJ', '20', '意见采纳情况及依据、理由'),
  ],
  force: 'shall',
  effect: 'blocks',
  gate: 'legality',
  owedBy: 'undertaking-unit',
  inForce: { from: civilDate('2019-09-01') },
  title: { zh: '意见逐类答复并说明理由', en: 'Every theme of views has a disposition and reason' },
  reads: ['opinionThemes', 'opinionsAnsweredOn'],
  applies: both(ifPublic, ifConsulted),
  step: 'opinionsAnsweredOn',
  after: ['consultationClosed'],
  before: beforeReview,
  holds: ({ opinionThemes }) =>
    opinionThemes.every(
      ({ disposition, reason }) => disposition !== null && (disposition === 'adopted' || reason !== null),
    ),
  met: () => ({ zh: '各类意见均已研究答复。', en: 'Every theme is answered.' }),
  unmet: () => ({ zh: '有意见尚未答复或未说明理由。', en: 'A theme has no answer or no reason.' }),
});
