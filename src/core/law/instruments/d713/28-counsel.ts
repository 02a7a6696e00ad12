import { civilDate } from '@/core/kernel';
import { checkRule } from '../../check-rule';
import { quoted } from '../../provision';

/** Legal advisers gave a signed opinion: the words of the text as they stand. */
export const counselOfD71328p1 = checkRule({
  id: 'D713/28.1/counsel',
  ref: 'R110',
  stage: 'legality',
  layer: 'N',
  rests: [quoted('D713', '28.1', '应当组织法律顾问、公职律师提出法律意见')],
  force: 'shall',
  effect: 'blocks',
  gate: 'discussion',
  owedBy: 'legality-reviewer',
  inForce: { from: civilDate('2019-09-01') },
  title: { zh: '法律顾问、公职律师提出意见', en: 'Legal advisers gave a signed opinion' },
  reads: ['legalityOpinionOn', 'counselOpinions'],
  holds: ({ counselOpinions }) =>
    counselOpinions.length >= 1 && counselOpinions.every(({ signedOn }) => signedOn !== null),
  met: () => ({ zh: '法律顾问、公职律师已署名提出意见。', en: 'Advisers gave signed opinions.' }),
  unmet: () => ({ zh: '没有法律顾问、公职律师的署名意见。', en: 'No signed opinion of an adviser.' }),
});
