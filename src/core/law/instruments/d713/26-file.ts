import { type CivilDate, civilDate } from '@/core/kernel';
import { checkRule } from '../../check-rule';
import { inForceOn } from '../../profiles/dated';
import { gist, quoted } from '../../provision';

/**
 * The file sent is complete.
 * Reading: the reports of the procedures are part of it where these were done by the day of sending (HLJ 33 says so, the
 * decree's account of procedures supposes it); the first review of the unit is asked for only where a place does.
 */
export const fileOfD71326p1 = checkRule({
  id: 'D713/26.1/file',
  ref: 'R102',
  stage: 'legality',
  layer: 'N',
  parameter: 'legalityFileKinds',
  rests: [
    quoted('D713', '26.1', '应当提供决策草案及相关材料，包括有关法律、法规、规章等依据和履行决策法定程序的说明等'),
    gist('HLJ', '33', '送审材料包括草案及说明、依据文本、初审意见、公平竞争情况、各程序报告'),
  ],
  force: 'shall',
  effect: 'blocks',
  gate: 'discussion',
  owedBy: 'undertaking-unit',
  inForce: { from: civilDate('2019-09-01') },
  title: { zh: '送审材料齐全', en: 'The file sent is complete' },
  reads: ['legalityFile'],
  holds: (
    {
      legalityFile,
      legalitySubmittedOn,
      hearingHeldOn,
      participationReportOn,
      expertReportOn,
      riskReportOn,
      competitionConcludedOn,
    },
    { params, asOf },
  ) => {
    const isDue = (day: CivilDate | undefined) =>
      day !== undefined && (legalitySubmittedOn === undefined || day <= legalitySubmittedOn);
    return [
      ...(inForceOn(params.legalityFileKinds, legalitySubmittedOn ?? asOf)?.value ?? []),
      ...(isDue(hearingHeldOn) ? ['hearing-record'] : []),
      ...(isDue(participationReportOn) ? ['participation-report'] : []),
      ...(isDue(expertReportOn) ? ['expert-report'] : []),
      ...(isDue(riskReportOn) ? ['risk-report'] : []),
      ...(isDue(competitionConcludedOn) ? ['competition-conclusion'] : []),
    ].every((kind) => legalityFile.includes(kind));
  },
  met: () => ({ zh: '送审材料齐全。', en: 'The file is complete.' }),
  unmet: () => ({ zh: '送审材料不齐。', en: 'The file is incomplete.' }),
});
