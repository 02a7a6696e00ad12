import { civilDate } from '@/core/kernel';
import { both, ifPublic } from '../../applicability';
import { ifPassed } from '../../applicability-after-decision';
import { checkRule } from '../../check-rule';
import { quoted } from '../../provision';

/** Interpretation is published. A day still to come is a promise. */
export const interpretationPublished = checkRule({
  id: 'D713/32.1/interpretation',
  ref: 'R136',
  stage: 'publication',
  layer: 'N',
  legalBasis: [quoted('D713', '32.1', '通过新闻发布会、接受访谈等方式进行宣传解读', '2026-11-29')],
  force: 'shall',
  effect: 'warns',
  gate: 'archive',
  dutyHolder: 'office',
  inForce: { from: civilDate('2019-09-01') },
  title: { zh: '宣传解读', en: 'Interpretation is published' },
  reads: ['publishedOn', 'interpretationOn'],
  takenOn: ({ publishedOn }) => publishedOn,
  applies: both(ifPassed, ifPublic),
  holds: ({ interpretationOn }, { asOf }) =>
    interpretationOn !== null && (interpretationOn <= asOf || { missing: ['interpretationOn'] }),
  met: () => ({ zh: '已解读。', en: 'Interpreted.' }),
  unmet: () => ({ zh: '未解读。', en: 'Not interpreted.' }),
});
