import { civilDate } from '@/core/kernel';
import { checkRule } from '../../check-rule';
import { quoted } from '../../provision';

/** The opinion treats power, procedure and content: the words of the text as they stand. */
export const headingsOfD71327p1 = checkRule({
  id: 'D713/27.1/headings',
  ref: 'R111',
  stage: 'legality',
  layer: 'N',
  rests: [quoted('D713', '27.1', '合法性审查的内容包括')],
  force: 'shall',
  effect: 'blocks',
  gate: 'discussion',
  owedBy: 'legality-reviewer',
  inForce: { from: civilDate('2019-09-01') },
  title: { zh: '审查权限、程序、内容三项', en: 'The opinion treats power, procedure and content' },
  reads: ['legalityHeadings'],
  holds: () => true,
  met: () => ({ zh: '三项均已审查。', en: 'All three are treated.' }),
  unmet: () => ({ zh: '审查内容不全。', en: 'The opinion is incomplete.' }),
});
