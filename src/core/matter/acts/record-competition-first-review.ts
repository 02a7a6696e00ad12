import { decisionFactsSchema } from '@/core/law';
import { defineAct } from '../act';
import { refuse } from '../refusal';

const f = decisionFactsSchema.shape;

/** The drafter answers the nineteen items of FCR 8 to 11, hears operators, and argues an exception where one is claimed (FCR 12, 14, 16). */
export const recordCompetitionFirstReview = defineAct({
  type: 'recordCompetitionFirstReview',
  event: 'CompetitionFirstReviewed',
  kind: 'records',
  stage: 'competition',
  title: { zh: '公平竞争初审', en: 'First fair-competition review' },
  roles: ['undertaking'],
  day: 'competitionFirstReviewOn',
  after: ['draftRecordedOn'],
  fields: {
    competitionAnswers: f.competitionAnswers.unwrap(),
    operatorsHeard: f.operatorsHeard.unwrap(),
    competitionException: f.competitionException.unwrap(),
    competitionSubmittedOn: f.competitionSubmittedOn,
  },
  check: ({ competitionAnswers }) =>
    competitionAnswers.length !== 19
      ? refuse(
          'invalid',
          { zh: '请逐条回答十九项。', en: 'Please answer all nineteen items.' },
          { field: 'competitionAnswers' },
        )
      : undefined,
});
