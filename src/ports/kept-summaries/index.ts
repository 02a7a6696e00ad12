export type { KeptSummaries, KeptSummary } from './kept-summaries';
