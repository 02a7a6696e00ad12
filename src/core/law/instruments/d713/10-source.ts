import { civilDate } from '@/core/kernel';
import { checkRule } from '../../check-rule';
import { quoted } from '../../provision';

/** The proposal comes from one of the three kinds of source; told to come from none is the breach. */
export const sourceStated = checkRule({
  id: 'D713/10.1/source',
  ref: 'R011',
  stage: 'catalogue',
  layer: 'N',
  legalBasis: [quoted('D713', '10.1', '对各方面提出的决策事项建议', '2026-11-29')],
  force: 'shall',
  effect: 'warns',
  gate: 'start',
  dutyHolder: 'proposer',
  inForce: { from: civilDate('2019-09-01') },
  title: { zh: '建议来源属于三类之一', en: 'The proposal has one of the three kinds of source' },
  reads: ['proposalSource'],
  takenOn: ({ proposedOn }) => proposedOn,
  holds: ({ proposalSource, proposer }) =>
    proposalSource === null ? false : proposer === undefined ? { missing: ['proposer'] } : true,
  met: () => ({ zh: '建议来源已记录。', en: 'The source is recorded.' }),
  unmet: () => ({ zh: '建议不是来自三类来源之一。', en: 'The proposal comes from none of the three kinds of source.' }),
});
