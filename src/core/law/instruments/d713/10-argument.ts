import { civilDate } from '@/core/kernel';
import { argued } from '../../argued';
import { checkRule } from '../../check-rule';
import { quoted } from '../../provision';

/** A department or lower government argues problem, basis, solution and necessity; one left out is the breach. */
export const proposalArgued = checkRule({
  id: 'D713/10.1/argument',
  ref: 'R012',
  stage: 'catalogue',
  layer: 'N',
  legalBasis: [
    quoted(
      'D713',
      '10.1',
      '应当论证拟解决的主要问题、建议理由和依据、解决问题的初步方案及其必要性、可行性等',
      '2026-11-29',
    ),
  ],
  force: 'shall',
  effect: 'blocks',
  gate: 'start',
  dutyHolder: 'proposer',
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
  takenOn: ({ proposedOn }) => proposedOn,
  argues: ({ proposalArgument }) =>
    argued(
      {
        zh: '问题、理由和依据、初步方案及其必要性、可行性的具体内容',
        en: 'what the problem is, on what grounds, by what solution, and why it is needed and feasible',
      },
      ...Object.values(proposalArgument ?? {}),
    ),
  holds({ proposalArgument }) {
    const items = proposalArgument ? Object.values(proposalArgument) : [];
    const argued = items.filter((item) => item !== null).length;
    return {
      holds: argued === 4,
      values: { argued },
      counted: { value: argued, unit: 'items', needed: 4, bound: 'at-least' },
    };
  },
  met: () => ({ zh: '四项内容已论证。', en: 'The four items are set out.' }),
  unmet: ({ argued }) => ({
    zh: `四项内容只论证了 ${argued} 项。`,
    en: `Only ${argued} of the four items ${argued === 1 ? 'is' : 'are'} set out.`,
  }),
});
