import { civilDate } from '@/core/kernel';
import { argued } from '../../argued';
import { checkRule } from '../../check-rule';
import { noReason, standsIfConfirmed } from '../../judgements-held';
import { inForceOn } from '../../profiles/dated';
import { paraphrased, quoted } from '../../provision';

/**
 * Each field of risk was judged, with a reason, and social stability not against the disagreement that is recorded.
 * Reading: where views are recorded to differ widely, "no adverse effect on social stability" is a judgement the office
 * confirms with a reason; a field left out is not yet judged, which bars the review like a breach.
 */
export const riskFieldsJudged = checkRule({
  id: 'D713/22.1/judgement',
  ref: 'R078',
  stage: 'risk',
  layer: 'N',
  legalBasis: [
    quoted('D713', '22.1', '可能对社会稳定、公共安全等方面造成不利影响的', '2026-11-29'),
    paraphrased('HLJ', '29', '社会稳定、公共安全、生态环境、财政金融、舆情等风险', '2026-11-20'),
  ],
  force: 'shall',
  effect: 'blocks',
  gate: 'legality',
  dutyHolder: 'undertaking-unit',
  inForce: { from: civilDate('2019-09-01') },
  title: { zh: '逐领域判断是否评估风险', en: 'Each field of risk was judged' },
  reads: ['riskJudgements'],
  takenOn: ({ riskJudgements }) => riskJudgements?.map(({ on }) => on).sort()[0],
  argues: ({ riskJudgements = [] }) =>
    argued(
      { zh: '为什么可能或者不会造成不利影响', en: 'why an adverse effect is or is not to be expected' },
      ...riskJudgements.map(({ because }) => because),
    ),
  holds(facts, { params, lawOf }) {
    const { riskJudgements, wideDisagreement } = facts;
    const fields = inForceOn(params.riskFields, lawOf)?.value;
    if (!fields) return { because: { zh: '没有施行中的风险领域规定。', en: 'No text in force lists fields of risk.' } };
    if (riskJudgements.some(({ because }) => because === null)) return { holds: false, says: noReason };
    const judged = fields.filter((field) => riskJudgements.some((one) => one.field === field)).length;
    const counted = { value: judged, unit: 'items', needed: fields.length, bound: 'at-least' } as const;
    if (judged < fields.length) return { missing: ['riskJudgements'], counted };
    const stability = riskJudgements.find(({ field }) => field === 'social-stability');
    if (wideDisagreement && stability?.applies === false)
      return standsIfConfirmed(
        facts,
        'risk',
        '记有较大分歧，却判断对社会稳定没有不利影响。',
        'Views are recorded to differ widely, yet social stability is judged not to be touched.',
      );
    return { holds: true, counted };
  },
  met: () => ({ zh: '各风险领域均已判断。', en: 'Every field was judged.' }),
  unmet: () => ({ zh: '有领域未判断。', en: 'A field was not judged.' }),
});
