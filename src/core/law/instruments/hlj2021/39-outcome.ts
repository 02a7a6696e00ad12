import { civilDate } from '@/core/kernel';
import { checkRule } from '../../check-rule';
import { inForceOn } from '../../profiles/dated';
import { paraphrased } from '../../provision';

/** The result is one of the kinds the place allows on the day of the meeting. */
export const outcomeAllowed = checkRule({
  id: 'HLJ/39/outcome',
  ref: 'R127',
  stage: 'discussion',
  layer: 'H',
  legalBasis: [paraphrased('HLJ', '39', '通过、不予通过、原则通过并适当修改、暂缓决策', '2026-11-20')],
  force: 'shall',
  effect: 'blocks',
  gate: 'publication',
  dutyHolder: 'office',
  inForce: { from: civilDate('2021-08-01') },
  title: { zh: '决定为四种之一', en: 'The result is one of the allowed kinds' },
  reads: ['decisionOutcome'],
  takenOn: ({ discussedOn }) => discussedOn,
  holds: ({ decisionOutcome }, { params, lawOf }) =>
    decisionOutcome !== 'other' && (inForceOn(params.meetingOutcomes, lawOf)?.value.includes(decisionOutcome) ?? true),
  met: () => ({ zh: '决定种类合规。', en: 'The result is of an allowed kind.' }),
  unmet: () => ({ zh: '决定种类不合规。', en: 'The result is not of an allowed kind.' }),
});
