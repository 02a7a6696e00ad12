import type { TreeRow } from './tree-sheet';

export type CriterionFault = 'taken' | 'flat' | 'bends' | 'limit' | 'words';

/** What is wrong with a criterion as typed; the act refuses the first three. */
export function criterionFaults(row: TreeRow, rows: readonly TreeRow[]): readonly CriterionFault[] {
  const { worst, best, limit } = row;
  const name = row.name.trim();
  const found: CriterionFault[] = [];
  if (name !== '' && rows.some((other) => other !== row && other.name.trim() === name)) found.push('taken');
  const said = (row.levels ?? []).map(({ word }) => word.trim()).filter((word) => word !== '');
  if (new Set(said).size < said.length) found.push('words');
  if (worst === null || best === null) return found;
  if (worst === best) return [...found, 'flat'];
  const along = (score: number) => (score - worst) / (best - worst);
  const bends = bendsOf(row).map(({ score }) => along(score));
  if (bends.some((at, k) => at <= (bends[k - 1] ?? 0) || at >= 1)) found.push('bends');
  if (typeof limit === 'number' && (along(limit) < 0 || along(limit) > 1)) found.push('limit');
  return found;
}

/** The bends of which both numbers are typed. */
export const bendsOf = ({ bends = [] }: TreeRow): readonly { readonly score: number; readonly worth: number }[] =>
  bends.flatMap(({ score, worth }) =>
    typeof score === 'number' && typeof worth === 'number' ? [{ score, worth }] : [],
  );
