import { settledWeights } from '@/panels/pairwise';
import type { TreeRow } from '../tree/tree-sheet';
import { treeWeights } from '../tree/tree-weights';
import { type WeightingEntry, workedWeights } from './worked-weights';

/** Criteria with the weights their judgements give; as they are where the weights are given directly or cannot be worked out. */
export function withWorkedWeights(payload: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { criteria, weighting } = payload;
  if (!Array.isArray(criteria) || typeof weighting !== 'object' || weighting === null) return {};
  const entry = weighting as WeightingEntry; // shaped by the form below
  const rows = criteria as readonly TreeRow[];
  const answer = entry.method === 'tree' ? treeWeights(entry, rows) : workedWeights(entry, rows.length);
  if (!answer?.ok) return {};
  const weights = settledWeights(answer.value.weights);
  return { criteria: rows.map((row, at) => ({ ...row, weight: weights[at] })) };
}
