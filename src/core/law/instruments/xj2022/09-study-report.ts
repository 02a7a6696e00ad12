import { optionalRule } from '../../optional-rule';

/** The study of a proposal is put in writing. */
export const studyReportMade = optionalRule({
  id: 'XJ/9/study-report',
  ref: 'R014',
  stage: 'initiation',
  parameter: 'studyReport',
  force: 'shall',
  effect: 'warns',
  gate: 'start',
  dutyHolder: 'undertaking-unit',
  title: { zh: '形成书面研究论证报告', en: 'A written study report exists' },
  reads: ['studyReportOn'],
  step: 'studyReportOn',
  takenOn: ({ studiedOn, studyReportOn }) => studiedOn ?? studyReportOn,
  before: ['startedOn'],
  holds: ({ studyReportOn }) => studyReportOn !== null,
  met: () => ({ zh: '已形成书面研究论证报告。', en: 'There is a written study report.' }),
  unmet: () => ({ zh: '没有书面研究论证报告。', en: 'There is no written study report.' }),
});
