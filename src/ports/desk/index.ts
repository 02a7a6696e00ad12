export type { Command, Desk, DeskFailure, Session, SubmitAnswer } from './desk';
export { type MatterSummary, matterSummary } from './matter-summary';
export { type OpinionRow, opinionRow, stances } from './opinion-row';
export { wordsOfOpinion } from './words-of-opinion';
export { type WorkItem, workItem } from './work-item';
