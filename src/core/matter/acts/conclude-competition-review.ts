import { decisionFactsSchema } from '@/core/law';
import { defineAct } from '../act';

const f = decisionFactsSchema.shape;

/** The market regulator’s conclusion (FCR 14). */
export const concludeCompetitionReview = defineAct({
  type: 'concludeCompetitionReview',
  event: 'CompetitionConcluded',
  stage: 'competition',
  title: { zh: '公平竞争审查结论', en: 'Conclude the fair-competition review' },
  roles: ['market-regulator'],
  day: 'competitionConcludedOn',
  after: ['competitionFirstReviewOn'],
  settles: ['FCR/14.1/documents', 'FCR/18.1/conclusion', 'AH/28/review-time', 'ZJ23/17/before-legality'],
  fields: { competitionConclusion: f.competitionConclusion.unwrap() },
});
