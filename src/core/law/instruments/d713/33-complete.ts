import { civilDate } from '@/core/kernel';
import { ifPassed } from '../../applicability-after-decision';
import { checkRule } from '../../check-rule';
import { endedUndecided } from '../../in-force';
import { papersDue } from '../../papers-due';
import { quoted } from '../../provision';

/**
 * Every performed procedure left its paper: archiveDossier may not breach it, so the file cannot be closed incomplete; before the
 * list is drawn up nothing is barred. What ended on the way is filed with what was done of it; a decision that was not passed has no Party report and no published text, one that is not
 * public no published text.
 */
export const everyProcedureLeftPaper = checkRule({
  id: 'D713/33.1/complete',
  ref: 'R137',
  stage: 'archive',
  layer: 'N',
  legalBasis: [
    quoted('D713', '33.1', '由有关单位将履行决策程序形成的记录、材料及时完整归档', '2026-11-29'),
    quoted('ARC', '19.1', '收集齐全，规范整理', '2026-11-29'),
  ],
  force: 'shall',
  effect: 'warns',
  gate: 'archive',
  dutyHolder: 'archive',
  inForce: { from: civilDate('2019-09-01') },
  title: { zh: '每一程序的文书都已归档', en: 'Every performed procedure left its paper' },
  reads: ['archiveKinds'],
  step: 'publishedOn',
  before: ['archivedOn'],
  takenOn: ({ archivedOn }) => archivedOn,
  holds: (facts) => {
    const issued = ifPassed(facts) === 'applies';
    // Of a procedure that ended on the way only what was done left a paper.
    const there = (day: unknown) => !endedUndecided(facts) || Boolean(day);
    const due = [
      ...(there(facts.draftRecordedOn) ? ['draft', 'explanation'] : []),
      ...(there(facts.legalityOpinionOn) ? ['legality-opinion'] : []),
      ...(there(facts.discussedOn) ? ['meeting-record'] : []),
      ...(issued ? ['party-report'] : []),
      ...(issued && !facts.nonPublicBasis ? ['published-text'] : []),
      ...(facts.participationReportOn ? ['participation-report'] : []),
      ...(facts.hearingHeldOn ? ['hearing-record'] : []),
      ...(facts.expertReportOn ? ['expert-report'] : []),
      ...(facts.riskReportOn ? ['risk-report'] : []),
      ...(facts.competitionConcludedOn ? ['competition-conclusion'] : []),
    ];
    return papersDue(due, facts.archiveKinds);
  },
  met: (v) => ({
    zh: `已履行程序应有的 ${v.of} 种文书齐全。`,
    en: `The file holds the ${v.of} kinds of paper the procedures performed leave.`,
  }),
  unmet: (v) => ({
    zh: `归档目录缺少已履行程序的文书：应有 ${v.of} 种，只有 ${v.there} 种；缺${v.zh}。`,
    en: `The file lacks papers of procedures performed: ${v.there} of ${v.of} kinds; missing: ${v.en}.`,
  }),
});
