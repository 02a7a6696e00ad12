import { civilDate } from '@/core/kernel';
import { checkRule } from '../../check-rule';
import { quoted } from '../../provision';

export const leadUnitNamed = checkRule({
  id: 'D713/11.1/lead',
  ref: 'R017',
  stage: 'initiation',
  layer: 'N',
  legalBasis: [quoted('D713', '11.1', '决策事项需要两个以上单位承办的，应当明确牵头的决策承办单位', '2026-11-29')],
  force: 'shall',
  effect: 'blocks',
  gate: 'participation',
  dutyHolder: 'authority',
  inForce: { from: civilDate('2019-09-01') },
  title: { zh: '两个以上单位的明确牵头单位', en: 'Of several units one is the lead' },
  reads: ['coUnits', 'leadUnit'],
  takenOn: ({ startedOn }) => startedOn,
  holds: ({ coUnits, leadUnit }) =>
    leadUnit === null
      ? {
          holds: coUnits.length < 2,
          says: { zh: '承办单位中没有明确牵头单位。', en: 'None of the units is the lead.' },
        }
      : !coUnits.includes(leadUnit),
  met: () => ({ zh: '牵头单位明确。', en: 'One lead unit is named.' }),
  unmet: () => ({ zh: '牵头单位与配合单位重复。', en: 'The lead unit is listed as a co-unit.' }),
});
