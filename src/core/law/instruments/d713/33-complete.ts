import { civilDate } from '@/core/kernel';
import { checkRule } from '../../check-rule';
import { quoted } from '../../provision';

/** Every performed procedure left its paper: archiveDossier may not breach it, so the file cannot be closed incomplete; before the list is drawn up nothing is barred. */
export const completeOfD71333p1 = checkRule({
  id: 'D713/33.1/complete',
  ref: 'R137',
  stage: 'archive',
  layer: 'N',
  rests: [
    quoted('D713', '33.1', '由有关单位将履行决策程序形成的记录、材料及时完整归档'),
    quoted('ARC', '19.1', '收集齐全，规范整理'),
  ],
  force: 'shall',
  effect: 'warns',
  gate: 'archive',
  owedBy: 'archive',
  inForce: { from: civilDate('2019-09-01') },
  title: { zh: '每一程序的文书都已归档', en: 'Every performed procedure left its paper' },
  reads: ['archiveKinds'],
  holds: ({
    archiveKinds,
    participationReportOn,
    hearingHeldOn,
    expertReportOn,
    riskReportOn,
    competitionConcludedOn,
  }) =>
    [
      'draft',
      'explanation',
      'legality-opinion',
      'meeting-record',
      'party-report',
      'published-text',
      ...(participationReportOn ? ['participation-report'] : []),
      ...(hearingHeldOn ? ['hearing-record'] : []),
      ...(expertReportOn ? ['expert-report'] : []),
      ...(riskReportOn ? ['risk-report'] : []),
      ...(competitionConcludedOn ? ['competition-conclusion'] : []),
    ].every((kind) => archiveKinds.includes(kind)),
  met: () => ({ zh: '文书齐全。', en: 'The file is complete.' }),
  unmet: () => ({ zh: '归档目录缺少已履行程序的文书。', en: 'The file lacks papers of procedures performed.' }),
});
