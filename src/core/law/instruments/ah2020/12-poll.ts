import { ifFeature } from '../../applicability';
import { factWords } from '../../facts/decision-facts';
import { optionalRule } from '../../optional-rule';
import { beforeReview, tooLate } from '../../order-of-days';

/** A must in Anhui; elsewhere a may, which no finding reports. A poll that asked nobody is none. */
export const livelihoodPollHeld = optionalRule({
  id: 'AH/12/poll',
  ref: 'R042',
  stage: 'participation',
  parameter: 'livelihoodPoll',
  force: 'shall',
  effect: 'warns',
  gate: 'legality',
  dutyHolder: 'undertaking-unit',
  title: { zh: '重大民生决策进行民意调查', en: 'An opinion poll on a major livelihood decision' },
  reads: ['surveys'],
  takenOn: ({ startedOn }) => startedOn,
  applies: ifFeature('majorLivelihood', '不是重大民生决策。', 'Not a major livelihood decision.'),
  holds(facts) {
    const polls = facts.surveys.filter(({ kind, people }) => kind === 'poll' && people > 0).map(({ on }) => on);
    const late = tooLate(factWords.surveys, polls.sort()[0], facts, beforeReview);
    return late ? { tooLate: late } : polls.length > 0;
  },
  met: () => ({ zh: '已进行民意调查。', en: 'A poll was held.' }),
  unmet: () => ({ zh: '未进行民意调查。', en: 'No poll was held.' }),
});
