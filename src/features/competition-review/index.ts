export { CompetitionTab } from './competition-tab';
export { RecordCompetitionFirstReviewForm } from './record-competition-first-review-form';
