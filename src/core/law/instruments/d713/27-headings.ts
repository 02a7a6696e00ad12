import { civilDate } from '@/core/kernel';
import { argued } from '../../argued';
import { checkRule } from '../../check-rule';
import { quoted } from '../../provision';

/** The opinion treats power, procedure and content. */
export const legalityHeadings = checkRule({
  id: 'D713/27.1/headings',
  ref: 'R111',
  stage: 'legality',
  layer: 'N',
  legalBasis: [quoted('D713', '27.1', '合法性审查的内容包括', '2026-11-29')],
  force: 'shall',
  effect: 'blocks',
  gate: 'discussion',
  dutyHolder: 'legality-reviewer',
  inForce: { from: civilDate('2019-09-01') },
  title: { zh: '审查权限、程序、内容三项', en: 'The opinion treats power, procedure and content' },
  reads: ['legalityHeadings'],
  takenOn: ({ legalityOpinionOn }) => legalityOpinionOn,
  argues: ({ legalityHeadings }) =>
    argued(
      { zh: '对权限、程序、内容的审查意见', en: 'what the review finds on power, procedure and content' },
      ...Object.values(legalityHeadings ?? {}),
    ),
  holds: ({ legalityHeadings: { power, procedure, content } }) => {
    const treated = [power, procedure, content].filter((heading) => heading !== null).length;
    return {
      holds: treated === 3,
      values: { treated },
      counted: { value: treated, unit: 'items', needed: 3, bound: 'at-least' },
    };
  },
  met: () => ({ zh: '三项均已审查。', en: 'All three are treated.' }),
  unmet: (v) => ({ zh: `三项只审查了 ${v.treated} 项。`, en: `Only ${v.treated} of the three are treated.` }),
});
