import type { Words } from '@/core/kernel';
import { ifCompetition } from '../../applicability';
import { optionalRule } from '../../optional-rule';

const notToBeSent: Words = {
  zh: '没有公平竞争审查结论，不得送请合法性审查。',
  en: 'There is no conclusion: the file must not be sent for legality review.',
};

/** Without the conclusion the file must not be sent for legality review; on the same day is in order. */
export const competitionBeforeLegality = optionalRule({
  id: 'ZJ23/17/before-legality',
  ref: 'R099',
  stage: 'competition',
  parameter: 'competitionBeforeLegality',
  force: 'shall',
  effect: 'warns',
  gate: 'legality',
  dutyHolder: 'undertaking-unit',
  title: { zh: '公平竞争审查先于合法性审查', en: 'Fair-competition conclusion precedes legality review' },
  reads: ['competitionConcludedOn'],
  step: 'competitionConcludedOn',
  before: ['legalitySubmittedOn', 'legalityReceivedOn', 'legalityOpinionOn'],
  takenOn: ({ legalitySubmittedOn, competitionConcludedOn }) => legalitySubmittedOn ?? competitionConcludedOn,
  applies: ifCompetition,
  holds: ({ competitionConcludedOn, legalitySubmittedOn, legalityReceivedOn, legalityOpinionOn }) => {
    if (competitionConcludedOn !== null) return true;
    const isSent = Boolean(legalitySubmittedOn ?? legalityReceivedOn ?? legalityOpinionOn);
    return { holds: false, ...(!isSent && { says: notToBeSent }) };
  },
  met: () => ({
    zh: '公平竞争审查结论在送请合法性审查之前。',
    en: 'The conclusion came before the file was sent for legality review.',
  }),
  unmet: () => ({
    zh: '没有公平竞争审查结论就送请合法性审查。',
    en: 'The file was sent for legality review without the conclusion.',
  }),
});
