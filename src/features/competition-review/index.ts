export { CompetitionTab } from './competition-tab';
export { ConcludeCompetitionReviewForm } from './conclude-competition-review-form';
export { RecordCompetitionFirstReviewForm } from './record-competition-first-review-form';
