import { type CivilDate, civilDate } from '@/core/kernel';
import { type DecisionFacts, factWords } from '../../facts/decision-facts';
import { tooLate } from '../../order-of-days';
import { papersDue } from '../../papers-due';
import { parameterRule } from '../../parameter-rule';
import { paraphrased, quoted } from '../../provision';

const reports = [
  ['hearingHeldOn', 'hearing-record'],
  ['participationReportOn', 'participation-report'],
  ['expertReportOn', 'expert-report'],
  ['riskReportOn', 'risk-report'],
  ['competitionConcludedOn', 'competition-conclusion'],
] as const;

const isSent = ({ legalitySubmittedOn }: DecisionFacts, day: CivilDate): boolean =>
  legalitySubmittedOn === undefined || day <= legalitySubmittedOn;

/**
 * The file sent is complete.
 * Reading: the reports of the procedures are part of it (HLJ 33 says so, the decree's account of procedures supposes it), so a
 * procedure carried out only after sending was missing from the file, unless the report came with the supplement asked for or the
 * file was returned; the first review of the unit is asked for only where a place does.
 */
export const reviewFileComplete = parameterRule({
  id: 'D713/26.1/file',
  ref: 'R102',
  stage: 'legality',
  layer: 'N',
  parameter: 'legalityFileKinds',
  legalBasis: [
    quoted(
      'D713',
      '26.1',
      '应当提供决策草案及相关材料，包括有关法律、法规、规章等依据和履行决策法定程序的说明等',
      '2026-11-29',
    ),
    paraphrased('HLJ', '33', '送审材料包括草案及说明、依据文本、初审意见、公平竞争情况、各程序报告', '2026-11-20'),
  ],
  force: 'shall',
  effect: 'blocks',
  gate: 'discussion',
  dutyHolder: 'undertaking-unit',
  inForce: { from: civilDate('2019-09-01') },
  title: { zh: '送审材料齐全', en: 'The file sent is complete' },
  reads: ['legalityFile'],
  takenOn: ({ legalitySubmittedOn }) => legalitySubmittedOn,
  holds: (facts, { value: always }) => {
    const due: string[] = [...always];
    const supplements = (facts.legalityStops ?? []).filter(({ kind }) => kind === 'supplement');
    const received = facts.supplementReceivedOn ?? supplements.findLast(({ until }) => until !== null)?.until;
    for (const [fact, kind] of reports) {
      const day = facts[fact];
      if (!day) continue;
      const bySupplement = received && day <= received;
      const late = bySupplement ? undefined : tooLate(factWords[fact], day, facts, ['legalitySubmittedOn']);
      if (late) return { tooLate: late };
      if (!bySupplement || isSent(facts, day)) due.push(kind);
    }
    return papersDue(due, facts.legalityFile);
  },
  met: (v) => ({
    zh: `应当报送的 ${v.of} 种送审材料齐全。`,
    en: `The file holds the ${v.of} kinds of paper the law asks for.`,
  }),
  unmet: (v) => ({
    zh: `送审材料不齐：应有 ${v.of} 种，只有 ${v.there} 种；缺${v.zh}。`,
    en: `The file is incomplete: ${v.there} of ${v.of} kinds of paper; missing: ${v.en}.`,
  }),
});
