import { civilDate } from '@/core/kernel';
import { checkRule } from '../../check-rule';
import { paraphrased } from '../../provision';

export const unitFitsSource = checkRule({
  id: 'HLJ/11/unit-by-source',
  ref: 'R018',
  stage: 'initiation',
  layer: 'H',
  legalBasis: [paraphrased('HLJ', '11', '部门或者下级政府建议的事项由提出单位承办', '2026-11-20')],
  force: 'shall',
  effect: 'warns',
  gate: 'participation',
  dutyHolder: 'authority',
  inForce: { from: civilDate('2021-08-01') },
  title: { zh: '承办单位与建议来源相符', en: 'The unit fits the source of the proposal' },
  reads: ['proposer', 'leadUnit'],
  takenOn: ({ startedOn }) => startedOn,
  applies: ({ proposalSource }) =>
    proposalSource === undefined
      ? { missing: ['proposalSource'] }
      : proposalSource === 'department'
        ? 'applies'
        : { because: { zh: '不是部门提出的建议。', en: 'Not proposed by a department.' } },
  holds: ({ proposer, leadUnit, coUnits }) => proposer === leadUnit || Boolean(coUnits?.includes(proposer)),
  met: () => ({ zh: '由提出单位承办。', en: 'Handled by the unit that proposed it.' }),
  unmet: () => ({ zh: '提出单位不是承办单位，请说明。', en: 'The proposing unit does not handle it; please explain.' }),
});
