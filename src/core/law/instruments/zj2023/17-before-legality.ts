import { ifCompetition } from '../../applicability';
import { optionalRule } from '../../optional-rule';

/** Without the conclusion the file must not be sent for legality review; on the same day is in order. */
export const beforeLegalityOfZj202317 = optionalRule({
  id: 'ZJ23/17/before-legality',
  ref: 'R099',
  stage: 'competition',
  parameter: 'competitionBeforeLegality',
  force: 'shall',
  effect: 'warns',
  gate: 'legality',
  owedBy: 'undertaking-unit',
  title: { zh: '公平竞争审查先于合法性审查', en: 'Fair-competition conclusion precedes legality review' },
  reads: ['competitionConcludedOn'],
  takenOn: ({ legalitySubmittedOn }) => legalitySubmittedOn,
  applies: ifCompetition,
  holds: ({ competitionConcludedOn, legalitySubmittedOn }) =>
    legalitySubmittedOn === undefined || competitionConcludedOn <= legalitySubmittedOn,
  met: () => ({
    zh: '公平竞争审查结论在送请合法性审查之前。',
    en: 'The conclusion came before the file was sent for legality review.',
  }),
  unmet: () => ({
    zh: '送请合法性审查早于公平竞争审查结论。',
    en: 'The file was sent for legality review before the conclusion.',
  }),
});
