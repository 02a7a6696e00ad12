import { both, ifRisk } from '../../applicability';
import { optionalRule } from '../../optional-rule';

/** Both are declared by the third party; its answer for a breach is that of D713 41. */
export const thirdPartyFit = optionalRule({
  id: 'JS/28/third-party',
  ref: 'R090',
  stage: 'risk',
  parameter: 'riskThirdPartyFit',
  force: 'shall',
  effect: 'warns',
  gate: 'legality',
  dutyHolder: 'assessor',
  title: { zh: '第三方具备条件且无利害关系', en: 'The third party has no interest and is fit' },
  reads: ['riskThirdPartyDeclaration'],
  takenOn: ({ riskPlanOn }) => riskPlanOn,
  applies: both(ifRisk, ({ riskThirdParty }) => {
    if (riskThirdParty === undefined) return { missing: ['riskThirdParty'] };
    return riskThirdParty ? 'applies' : { because: { zh: '未委托第三方评估。', en: 'No third party assesses.' } };
  }),
  holds: ({ riskThirdPartyDeclaration: declared }) => Boolean(declared?.noInterest && declared.qualified),
  met: () => ({
    zh: '第三方已声明具备条件且无利害关系。',
    en: 'The third party declared itself fit and without interest.',
  }),
  unmet: () => ({
    zh: '第三方未声明，或者不具备条件、有利害关系。',
    en: 'The third party made no declaration, is not fit, or has an interest.',
  }),
});
