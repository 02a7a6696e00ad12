import { civilDate } from '@/core/kernel';
import { ifHearing } from '../../applicability';
import { checkRule } from '../../check-rule';
import { quoted } from '../../provision';

/** The selection method is published: the words of the text as they stand. */
export const selectionOfD71316p3 = checkRule({
  id: 'D713/16.3/selection',
  ref: 'R052',
  stage: 'hearing',
  layer: 'N',
  rests: [quoted('D713', '16.3', '应当提前公布听证参加人遴选办法，公平公开组织遴选')],
  force: 'shall',
  effect: 'blocks',
  gate: 'hearing',
  owedBy: 'undertaking-unit',
  inForce: { from: civilDate('2019-09-01') },
  title: { zh: '提前公布遴选办法', en: 'The selection method is published' },
  reads: ['hearingSelection'],
  applies: ifHearing,
  holds: () => true,
  met: () => ({ zh: '遴选办法已公布或无需遴选。', en: 'Published, or nobody is selected.' }),
  unmet: () => ({ zh: '遴选办法未公布。', en: 'Not published.' }),
});
