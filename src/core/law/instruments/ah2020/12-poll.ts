import { ifFeature } from '../../applicability';
import { optionalRule } from '../../optional-rule';

/** A must in Anhui; elsewhere a may, which no finding reports. */
export const pollOfAh202012 = optionalRule({
  id: 'AH/12/poll',
  ref: 'R042',
  stage: 'participation',
  parameter: 'livelihoodPoll',
  force: 'shall',
  effect: 'warns',
  gate: 'legality',
  owedBy: 'undertaking-unit',
  title: { zh: '重大民生决策进行民意调查', en: 'An opinion poll on a major livelihood decision' },
  reads: ['surveys'],
  takenOn: ({ startedOn }) => startedOn,
  applies: ifFeature('majorLivelihood', '不是重大民生决策。', 'Not a major livelihood decision.'),
  holds: ({ surveys }) => surveys.some(({ kind }) => kind === 'poll'),
  met: () => ({ zh: '已进行民意调查。', en: 'A poll was held.' }),
  unmet: () => ({ zh: '未进行民意调查。', en: 'No poll was held.' }),
});
