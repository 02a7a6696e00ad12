import { civilDate } from '@/core/kernel';
import { ifRisk } from '../../applicability';
import { checkRule } from '../../check-rule';
import { paraphrased, quoted } from '../../provision';

export const noThirdPartyForSecurity = checkRule({
  id: 'HLJ/30/third-party',
  ref: 'R089',
  stage: 'risk',
  layer: 'H',
  legalBasis: [
    paraphrased('HLJ', '30', '涉及国家安全、经济命脉的不得委托第三方评估', '2026-11-20'),
    quoted('D713', '23.3', '可以委托专业机构、社会组织等第三方进行', '2026-11-29'),
  ],
  force: 'shall',
  effect: 'blocks',
  gate: 'legality',
  dutyHolder: 'undertaking-unit',
  inForce: { from: civilDate('2021-08-01') },
  title: { zh: '涉国家安全的不得委托第三方', en: 'No third party for national security or lifelines' },
  reads: ['riskThirdParty', 'nationalSecurityOrLifeline'],
  applies: ifRisk,
  takenOn: ({ riskPlanOn, riskReportOn }) => riskPlanOn ?? riskReportOn,
  holds: ({ riskThirdParty, nationalSecurityOrLifeline }) => !(riskThirdParty && nationalSecurityOrLifeline),
  met: () => ({ zh: '评估单位合规。', en: 'The assessor is allowed.' }),
  unmet: () => ({
    zh: '涉及国家安全、经济命脉，不得委托第三方。',
    en: 'National security or a lifeline is touched: no third party.',
  }),
});
