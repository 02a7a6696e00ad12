export { Consistency } from './consistency';
export { PairFields } from './pair-fields';
export { type PairEntry, type Pairwise, pairedWeights, settledWeights } from './paired-weights';
