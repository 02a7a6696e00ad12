export { type Directory, directory } from './directory';
export type { Command, MatterApi, MatterApiFailure, Session, SubmitAnswer } from './matter-api';
export { type MatterSummary, matterSummarySchema } from './matter-summary';
export { type OpinionRow, opinionRow, stances } from './opinion-row';
export {
  type OpinionTally,
  opinionTally,
  repeatsOf,
  type Stance,
  type StanceCounts,
  sizeOf,
  stanceOf,
  stancesBy,
  tallyOf,
} from './opinion-tally';
export { wordsOfOpinion } from './words-of-opinion';
export { type WorkItem, workItem } from './work-item';
