import { civilDate } from '@/core/kernel';
import { checkRule } from '../../check-rule';
import { quoted } from '../../provision';

/** A department or lower government argues four items: the words of the text as they stand. */
export const argumentOfD71310p1 = checkRule({
  id: 'D713/10.1/argument',
  ref: 'R012',
  stage: 'catalogue',
  layer: 'N',
  rests: [quoted('D713', '10.1', '应当论证拟解决的主要问题、建议理由和依据、解决问题的初步方案及其必要性、可行性等')],
  force: 'shall',
  effect: 'blocks',
  gate: 'start',
  owedBy: 'proposer',
  inForce: { from: civilDate('2019-09-01') },
  title: { zh: '部门、下级政府建议论证四项内容', en: 'A department or lower government argues four items' },
  reads: ['proposalArgument'],
  applies: ({ proposalSource }) =>
    proposalSource === undefined
      ? { missing: ['proposalSource'] }
      : proposalSource === 'department' || proposalSource === 'lower-government'
        ? 'applies'
        : {
            because: { zh: '不是部门或下级政府提出的建议。', en: 'Not proposed by a department or lower government.' },
          },
  holds: () => true,
  met: () => ({ zh: '四项内容已论证。', en: 'The four items are argued.' }),
  unmet: () => ({ zh: '四项内容未论证。', en: 'The four items are not argued.' }),
});
