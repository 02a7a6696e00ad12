import { ifHearing } from '../../applicability';
import { optionalRule } from '../../optional-rule';

/** Neither of the two: a host who drafted the matter or has an interest may not preside. */
export const hearingHostNeutral = optionalRule({
  id: 'GDH/9/host',
  ref: 'R058',
  stage: 'hearing',
  parameter: 'hearingHostImpartial',
  force: 'shall',
  effect: 'blocks',
  gate: 'legality',
  dutyHolder: 'undertaking-unit',
  title: { zh: '主持人未参与起草且无利害关系', en: 'The host neither drafted the matter nor has an interest' },
  reads: ['hearingHostDeclaration'],
  takenOn: ({ hearingHeldOn }) => hearingHeldOn,
  applies: ifHearing,
  holds: ({ hearingHostDeclaration: { drafted, hasInterest } }) => !drafted && !hasInterest,
  met: () => ({ zh: '主持人符合回避要求。', en: 'The host is impartial.' }),
  unmet: () => ({ zh: '主持人参与了起草或者有利害关系。', en: 'The host took part in drafting or has an interest.' }),
});
