import { civilDate } from '@/core/kernel';
import { ifPublic } from '../../applicability';
import { checkRule } from '../../check-rule';
import { beforeReview } from '../../order-of-days';
import { paraphrased } from '../../provision';

export const participationReportPublished = checkRule({
  id: 'HLJ/20/report',
  ref: 'R045',
  stage: 'participation',
  layer: 'H',
  legalBasis: [paraphrased('HLJ', '20', '公众参与结束后应当制作公众参与报告并公布', '2026-11-20')],
  force: 'shall',
  effect: 'blocks',
  gate: 'legality',
  dutyHolder: 'undertaking-unit',
  inForce: { from: civilDate('2021-08-01') },
  title: { zh: '形成并公布公众参与报告', en: 'The participation report is made and published' },
  step: 'participationReportOn',
  after: ['consultationClosed'],
  before: beforeReview,
  reads: ['participationReportOn', 'participationReportPublishedOn'],
  applies: ifPublic,
  holds: ({ participationReportPublishedOn }) => participationReportPublishedOn !== null,
  met: () => ({ zh: '公众参与报告已公布。', en: 'The report is published.' }),
  unmet: () => ({ zh: '公众参与报告未公布。', en: 'The report is not published.' }),
});
