export { digestOfOpinions } from './digest-of-opinions';
export { type KeptTally, keptTally, overBatches, tallySealed } from './kept-tally';
export type { BatchToReceive, OpinionIntake, OpinionIntakeFailure, OpinionProblem } from './opinion-intake';
export type { KeptBatch, OpinionStore } from './opinion-store';
export { pseudonymOf } from './pseudonym';
export { holdsText, MAX_LINE, MAX_ROWS, MAX_TEXT, type ReceivedOpinion, receivedOpinion } from './received-opinion';
export { rowsOfBatches } from './rows-of-batches';
export { type SealedBatch, sealOf } from './sealed-batch';
