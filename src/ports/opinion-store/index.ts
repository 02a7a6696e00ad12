export { digestOfOpinions } from './digest-of-opinions';
export type { KeptBatch, OpinionCounts, OpinionStore } from './opinion-store';
export { MAX_LINE, MAX_ROWS, MAX_TEXT, type ReceivedOpinion, receivedOpinion } from './received-opinion';
export { countsOf, rowsOfBatches } from './rows-of-batches';
export { type SealedBatch, sealOf } from './sealed-batch';
