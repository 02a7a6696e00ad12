import { exactSum } from './exact-sum';

/** Arithmetic mean by compensated sum; undefined for no values. */
export const mean = (values: readonly number[]): number | undefined =>
  values.length === 0 ? undefined : exactSum(values) / values.length;
