import { civilDate } from '@/core/kernel';
import { checkRule } from '../../check-rule';
import { quoted } from '../../provision';

/** The chief spoke, once, and after everyone else. */
export const chiefSpokeLast = checkRule({
  id: 'D713/30.2/chief-last',
  ref: 'R124',
  stage: 'discussion',
  layer: 'N',
  legalBasis: [quoted('D713', '30.2', '行政首长最后发表意见', '2026-11-29')],
  force: 'shall',
  effect: 'blocks',
  gate: 'publication',
  dutyHolder: 'office',
  inForce: { from: civilDate('2019-09-01') },
  title: { zh: '行政首长最后发表意见', en: 'The chief spoke last' },
  reads: ['chiefName', 'statements'],
  takenOn: ({ discussedOn }) => discussedOn,
  holds: ({ chiefName, statements }) =>
    statements.at(-1)?.name === chiefName && statements.filter(({ name }) => name === chiefName).length === 1,
  met: () => ({ zh: '行政首长最后发表意见。', en: 'The chief spoke last.' }),
  unmet: () => ({ zh: '行政首长不是最后发表意见。', en: 'The chief did not speak last.' }),
});
