import { civilDate } from '@/core/kernel';
import { argued } from '../../argued';
import { checkRule } from '../../check-rule';
import { quoted } from '../../provision';

/** A dispute that is left is reported with its five items: points, others’ views, own view, reasons and basis. */
export const disputeReported = checkRule({
  id: 'D713/13.1/dispute',
  ref: 'R028',
  stage: 'drafting',
  layer: 'N',
  legalBasis: [
    quoted(
      'D713',
      '13.1',
      '不能取得一致意见的，应当向决策机关说明争议的主要问题，有关单位的意见，决策承办单位的意见、理由和依据',
      '2026-11-29',
    ),
  ],
  force: 'shall',
  effect: 'blocks',
  gate: 'legality',
  dutyHolder: 'undertaking-unit',
  inForce: { from: civilDate('2019-09-01') },
  title: { zh: '未一致的争议如实说明', en: 'An unresolved dispute is reported' },
  reads: ['unitReplies'],
  takenOn: ({ draftRecordedOn }) => draftRecordedOn,
  argues: ({ unitReplies = [], dispute }) =>
    unitReplies.every(({ agreed }) => agreed)
      ? []
      : argued(
          {
            zh: '争议的主要问题、各方意见、本单位意见及其理由和依据',
            en: 'the points in dispute, the views of the others and your own, with reasons and basis',
          },
          ...Object.values(dispute ?? {}),
        ),
  holds: ({ unitReplies, dispute }) =>
    unitReplies.every(({ agreed }) => agreed) ||
    (dispute === undefined ? { missing: ['dispute'] } : dispute !== null && Object.values(dispute).every(Boolean)),
  met: () => ({ zh: '意见一致或争议已说明。', en: 'Agreed, or the dispute is reported.' }),
  unmet: () => ({
    zh: '有单位不同意，但争议未说明或者缺项。',
    en: 'A unit disagrees, yet the dispute is not reported in full.',
  }),
});
