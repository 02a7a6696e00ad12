import { civilDate } from '@/core/kernel';
import { checkRule } from '../../check-rule';
import { inForceOn } from '../../profiles/dated';
import { quoted } from '../../provision';

/** The submission pack is complete: the papers of every pack, and the reports of the procedures performed. */
export const packOfD71329p1 = checkRule({
  id: 'D713/29.1/pack',
  ref: 'R117',
  stage: 'discussion',
  layer: 'N',
  parameter: 'discussionPackKinds',
  rests: [quoted('D713', '29.1', '决策承办单位提交决策机关讨论决策草案，应当报送下列材料')],
  force: 'shall',
  effect: 'blocks',
  gate: 'decision',
  owedBy: 'undertaking-unit',
  inForce: { from: civilDate('2019-09-01') },
  title: { zh: '提请讨论材料齐全', en: 'The submission pack is complete' },
  reads: ['discussionPack'],
  holds: (
    {
      discussionPack,
      discussionSubmittedOn,
      participationReportOn,
      expertReportOn,
      riskReportOn,
      competitionConcludedOn,
    },
    { params, asOf },
  ) =>
    [
      ...(inForceOn(params.discussionPackKinds, discussionSubmittedOn ?? asOf)?.value ?? []),
      ...(participationReportOn ? ['participation-report'] : []),
      ...(expertReportOn ? ['expert-report'] : []),
      ...(riskReportOn ? ['risk-report'] : []),
      ...(competitionConcludedOn ? ['competition-conclusion'] : []),
    ].every((kind) => discussionPack.includes(kind)),
  met: () => ({ zh: '提请材料齐全。', en: 'The pack is complete.' }),
  unmet: () => ({ zh: '提请材料不齐。', en: 'The pack is incomplete.' }),
});
