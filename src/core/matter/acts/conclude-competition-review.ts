import { decisionFactsSchema } from '@/core/law';
import { defineAct } from '../act';

const f = decisionFactsSchema.shape;

/** The market regulator’s conclusion (FCR 14). */
export const concludeCompetitionReview = defineAct({
  type: 'concludeCompetitionReview',
  event: 'CompetitionConcluded',
  kind: 'records',
  stage: 'competition',
  title: { zh: '公平竞争审查结论', en: 'Conclude the fair-competition review' },
  roles: ['market-regulator'],
  day: 'competitionConcludedOn',
  after: ['competitionFirstReviewOn'],
  tells: ['competitionConclusion', 'competitionReviewerUnit'],
  fields: { competitionConclusion: f.competitionConclusion.unwrap() },
  tell: ({ competitionConclusion }, _before, { unit }) => ({ competitionConclusion, competitionReviewerUnit: unit }),
});
