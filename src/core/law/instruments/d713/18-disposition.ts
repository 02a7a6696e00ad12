import { civilDate, counted } from '@/core/kernel';
import { both, ifConsulted, ifPublic } from '../../applicability';
import { arguedBeside } from '../../argued';
import { checkRule } from '../../check-rule';
import { opinionsNamed, opinionsReceived } from '../../opinion-sums';
import { beforeReview } from '../../order-of-days';
import { paraphrased, quoted } from '../../provision';

/** That a view is adopted, or not, said once more (without spaces and signs). */
const REPEATED =
  '采纳 予以采纳 部分采纳 予以部分采纳 不采纳 不予采纳 未采纳 未予采纳 不能采纳 notadopted partlyadopted rejected'.split(
    ' ',
  );

/**
 * Every opinion received is answered, after the consultation and before the review: each theme has a disposition and its reason, and
 * the themes cover what was received.
 * Reading: what stands in no theme is answered too where its number and the reason are told; an adopted theme needs no reason.
 */
export const everyThemeAnswered = checkRule({
  id: 'D713/18.1/disposition',
  ref: 'R044',
  stage: 'participation',
  layer: 'N',
  legalBasis: [
    quoted('D713', '18.1', '应当对社会各方面提出的意见进行归纳整理、研究论证，充分采纳合理意见', '2026-11-29'),
    paraphrased('HLJ', '20', '意见采纳情况及依据、理由', '2026-11-20'),
  ],
  force: 'shall',
  effect: 'blocks',
  gate: 'legality',
  dutyHolder: 'undertaking-unit',
  inForce: { from: civilDate('2019-09-01') },
  title: { zh: '意见逐类答复并说明理由', en: 'Every theme of comments is answered, with a reason' },
  reads: ['opinionBatches', 'opinionThemes', 'opinionsAnsweredOn'],
  applies: both(ifPublic, ifConsulted),
  step: 'opinionsAnsweredOn',
  after: ['consultationClosed'],
  before: beforeReview,
  argues: ({ opinionThemes = [], opinionsUnsorted }) =>
    arguedBeside(
      REPEATED,
      { zh: '采纳情况的依据和理由', en: 'on what grounds the view is or is not adopted' },
      ...opinionThemes.flatMap(({ disposition, reason }) => (disposition === 'adopted' ? [] : reason)),
      opinionsUnsorted?.because,
    ),
  holds(facts) {
    const received = opinionsReceived(facts) ?? 0; // batches are among the facts read
    const named = opinionsNamed(facts);
    const isAnswered = facts.opinionThemes.every(
      ({ disposition, reason }) => disposition !== null && (disposition === 'adopted' || reason !== null),
    );
    return { holds: isAnswered && named >= received, values: { received, named } };
  },
  met: ({ received }) => ({
    zh: `收到的 ${received} 条意见均已研究答复。`,
    en: `${received} of ${counted(received, 'comment')} received answered.`,
  }),
  unmet: ({ received = 0, named = 0 }) =>
    named < received
      ? {
          zh: `收到 ${received} 条意见，归类答复的只有 ${named} 条，其余没有说明。`,
          en: `${received} opinions were received, ${named} are answered; nothing is said of the others.`,
        }
      : { zh: '有意见尚未答复或未说明理由。', en: 'A theme has no answer or no reason.' },
});
