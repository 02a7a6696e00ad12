import { civilDate } from '@/core/kernel';
import { checkRule } from '../../check-rule';
import { inForceOn } from '../../profiles/dated';
import { gist, quoted } from '../../provision';

/** Each field of risk was judged: the words of the text as they stand. */
export const judgementOfD71322p1 = checkRule({
  id: 'D713/22.1/judgement',
  ref: 'R078',
  stage: 'risk',
  layer: 'N',
  rests: [
    quoted('D713', '22.1', '可能对社会稳定、公共安全等方面造成不利影响的'),
    gist('HLJ', '29', '社会稳定、公共安全、生态环境、财政金融、舆情等风险'),
  ],
  force: 'shall',
  effect: 'blocks',
  gate: 'legality',
  owedBy: 'undertaking-unit',
  inForce: { from: civilDate('2019-09-01') },
  title: { zh: '逐领域判断是否评估风险', en: 'Each field of risk was judged' },
  reads: ['riskJudgements'],
  holds: ({ riskJudgements }, { params, asOf }) =>
    (inForceOn(params.riskFields, asOf)?.value ?? []).every((field) =>
      riskJudgements.some((judged) => judged.field === field),
    ) || { missing: ['riskJudgements'] },
  met: () => ({ zh: '各风险领域均已判断。', en: 'Every field was judged.' }),
  unmet: () => ({ zh: '有领域未判断。', en: 'A field was not judged.' }),
});
