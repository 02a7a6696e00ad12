import { ifCompetition, whereLaw } from '../belongs';
import type { Stage } from '../stage';
import { dated, onlyAfter, plannedAfter, usuallyAfter } from '../step';

export const competition: Stage<'competition-first-review' | 'competition-submitted' | 'competition-concluded'> = {
  id: 'competition',
  dutyHolder: 'market-regulator',
  belongs: ifCompetition,
  closedBy: { zh: '作出公平竞争审查结论', en: 'the competition conclusion' },
  isClosed: ({ competitionConcludedOn }) => Boolean(competitionConcludedOn),
  steps: {
    'competition-first-review': {
      title: { zh: '公平竞争初审', en: 'First competition review' },
      ...dated('competitionFirstReviewOn'),
      after: plannedAfter('draft'),
      belongs: ifCompetition,
      dutyHolder: 'undertaking-unit',
      acts: ['recordCompetitionFirstReview'],
    },
    'competition-submitted': {
      title: { zh: '送市场监管部门', en: 'Sent to the market regulator' },
      ...dated('competitionSubmittedOn'),
      after: usuallyAfter('competition-first-review'),
      belongs: whereLaw(ifCompetition, 'AH/28/review-time'),
      dutyHolder: 'undertaking-unit',
      acts: ['recordCompetitionFirstReview'],
    },
    'competition-concluded': {
      title: { zh: '公平竞争审查结论', en: 'Competition conclusion' },
      ...dated('competitionConcludedOn'),
      after: [...usuallyAfter('competition-first-review'), ...onlyAfter('competition-submitted')],
      belongs: ifCompetition,
      dutyHolder: 'market-regulator',
      acts: ['concludeCompetitionReview'],
    },
  },
};
