import { civilDate } from '@/core/kernel';
import { checkRule } from '../../check-rule';
import { inForceOn } from '../../profiles/dated';
import { gist, quoted } from '../../provision';

/** Each member’s opinion is recorded: the words of the text as they stand. */
export const everyoneOfD71330p2 = checkRule({
  id: 'D713/30.2/everyone',
  ref: 'R123',
  stage: 'discussion',
  layer: 'N',
  parameter: 'silenceIsConsent',
  rests: [quoted('D713', '30.2', '会议组成人员应当充分发表意见'), gist('HLJ', '39', '未发表意见的视为同意')],
  force: 'shall',
  effect: 'blocks',
  gate: 'publication',
  owedBy: 'office',
  inForce: { from: civilDate('2019-09-01') },
  title: { zh: '逐人记录意见', en: 'Each member’s opinion is recorded' },
  reads: ['membersPresent', 'statements'],
  holds: ({ membersPresent, statements }, { params, asOf }) =>
    membersPresent.every((member) =>
      statements.some(
        ({ name, position }) =>
          name === member && (position !== 'silent' || inForceOn(params.silenceIsConsent, asOf)?.value === true),
      ),
    ),
  met: () => ({ zh: '与会人员意见均已记录。', en: 'Every member is recorded.' }),
  unmet: () => ({ zh: '有与会人员的意见未记录。', en: 'A member’s opinion is not recorded.' }),
});
