import { civilDate } from '@/core/kernel';
import { factWords } from '../../facts/decision-facts';
import { tooLate } from '../../order-of-days';
import { papersDue } from '../../papers-due';
import { parameterRule } from '../../parameter-rule';
import { quoted } from '../../provision';

const reports = [
  ['participationReportOn', 'participation-report'],
  ['expertReportOn', 'expert-report'],
  ['riskReportOn', 'risk-report'],
  ['competitionConcludedOn', 'competition-conclusion'],
] as const;

/** The submission pack is complete: the papers of every pack, and the reports of the procedures performed, made before it went. */
export const submissionPackComplete = parameterRule({
  id: 'D713/29.1/pack',
  ref: 'R117',
  stage: 'discussion',
  layer: 'N',
  parameter: 'discussionPackKinds',
  legalBasis: [quoted('D713', '29.1', '决策承办单位提交决策机关讨论决策草案，应当报送下列材料', '2026-11-29')],
  force: 'shall',
  effect: 'blocks',
  gate: 'decision',
  dutyHolder: 'undertaking-unit',
  inForce: { from: civilDate('2019-09-01') },
  title: { zh: '提请讨论材料齐全', en: 'The submission pack is complete' },
  reads: ['discussionPack'],
  takenOn: ({ discussionSubmittedOn }) => discussionSubmittedOn,
  holds: (facts, { value: always }) => {
    const due: string[] = [...always];
    for (const [fact, kind] of reports) {
      const day = facts[fact];
      if (!day) continue;
      const late = tooLate(factWords[fact], day, facts, ['discussionSubmittedOn']);
      if (late) return { tooLate: late };
      due.push(kind);
    }
    return papersDue(due, facts.discussionPack);
  },
  met: (v) => ({
    zh: `应当报送的 ${v.of} 种提请材料齐全。`,
    en: `The pack holds the ${v.of} kinds of paper the law asks for.`,
  }),
  unmet: (v) => ({
    zh: `提请材料不齐：应有 ${v.of} 种，只有 ${v.there} 种；缺${v.zh}。`,
    en: `The pack is incomplete: ${v.there} of ${v.of} kinds of paper; missing: ${v.en}.`,
  }),
});
