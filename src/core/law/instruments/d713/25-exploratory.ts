import { civilDate } from '@/core/kernel';
import { argued } from '../../argued';
import { checkRule } from '../../check-rule';
import { quoted } from '../../provision';

/** The exploratory path states that no clear national rule exists and names the legal risk. */
export const exploratoryRiskNamed = checkRule({
  id: 'D713/25.2/exploratory',
  ref: 'R115',
  stage: 'legality',
  layer: 'N',
  legalBasis: [
    quoted('D713', '25.2', '对国家尚无明确规定的探索性改革决策事项，可以明示法律风险，提交决策机关讨论', '2026-11-29'),
  ],
  force: 'shall',
  effect: 'blocks',
  gate: 'discussion',
  dutyHolder: 'legality-reviewer',
  inForce: { from: civilDate('2019-09-01') },
  title: { zh: '探索性改革明示法律风险', en: 'The exploratory path names the legal risk' },
  reads: ['exploratoryReform'],
  takenOn: ({ legalityOpinionOn }) => legalityOpinionOn,
  applies: ({ legalityOutcome, exploratoryReform }) => {
    if (legalityOutcome === 'submit-with-risk' || (legalityOutcome === undefined && exploratoryReform))
      return 'applies';
    return legalityOutcome === undefined
      ? { missing: ['legalityOutcome'] }
      : { because: { zh: '未适用探索性改革。', en: 'The exploratory path is not used.' } };
  },
  argues: ({ exploratoryReform: stated }) =>
    argued(
      {
        zh: '国家对此尚无什么规定、具体有什么法律风险',
        en: 'which national rule is lacking, and what the legal risk is',
      },
      stated?.noNationalRule,
      stated?.legalRisk,
    ),
  holds: ({ exploratoryReform: stated }) => {
    const told = [stated?.noNationalRule, stated?.legalRisk].filter(Boolean).length;
    return {
      holds: told === 2,
      values: { told },
      counted: { value: told, unit: 'items', needed: 2, bound: 'at-least' },
    };
  },
  met: () => ({ zh: '已说明无明确规定并明示风险。', en: 'Lack of a rule and the risk are stated.' }),
  unmet: () => ({ zh: '未说明国家尚无明确规定及法律风险。', en: 'Lack of a rule or the risk is not stated.' }),
});
