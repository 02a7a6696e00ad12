export { Consistency } from './consistency';
export { PairFields } from './pair-fields';
export { settledWeights } from './settled-weights';
