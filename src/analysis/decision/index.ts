export type {
  Alternative,
  CriteriaGroup,
  CriteriaNode,
  Criterion,
  DecisionTable,
  Outside,
  ValueFunction,
} from './table/decision-table';
export { intervalSum } from './value/interval-sum';
export { leadOver } from './value/lead-over';
export { noticeWords } from './value/notices';
export { type WeightedSum, weightedSum } from './value/weighted-sum';
export { normalisedWeights } from './weights/normalised-weights';
export { rankOrderWeights } from './weights/rank-order-weights';
export { swingWeights } from './weights/swing-weights';
