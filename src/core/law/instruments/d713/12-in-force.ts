import { civilDate } from '@/core/kernel';
import { checkRule } from '../../check-rule';
import { quoted } from '../../provision';

export const basesInForce = checkRule({
  id: 'D713/12.2/in-force',
  ref: 'R022',
  stage: 'drafting',
  layer: 'N',
  legalBasis: [quoted('D713', '12.2', '使决策草案合法合规、与有关政策相衔接', '2026-11-29')],
  force: 'shall',
  effect: 'warns',
  gate: 'legality',
  dutyHolder: 'undertaking-unit',
  inForce: { from: civilDate('2019-09-01') },
  title: { zh: '所列依据现行有效', en: 'Every basis listed is in force' },
  reads: ['bases'],
  takenOn: ({ draftRecordedOn }) => draftRecordedOn,
  holds: ({ bases }) => bases.every(({ inForce }) => inForce),
  met: () => ({ zh: '所列依据均现行有效。', en: 'Every basis is in force.' }),
  unmet: () => ({ zh: '有依据已失效，请更换。', en: 'A basis is no longer in force; replace it.' }),
});
