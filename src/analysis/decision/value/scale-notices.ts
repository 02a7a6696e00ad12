import { valuesByColumn } from '@/analysis/statistics';
import type { Criterion } from '../table/decision-table';
import type { Notice } from './notices';

/** Whether all entries are the same number. */
const isConstant = (values: readonly number[]): boolean => values.every((value) => value === values[0]);

/** Which criteria do not discriminate, are scaled by the options present, or have scores beyond a scale that is held at its ends. */
export function scaleNotices(
  criteria: readonly Criterion[],
  scores: readonly (readonly number[])[],
): readonly Notice[] {
  const columns = valuesByColumn(scores);
  return criteria.flatMap(({ name, value = { kind: 'local' } }, index) => {
    const column = columns[index] ?? [];
    const notices: Notice[] = [];
    if (isConstant(column)) notices.push({ notice: 'constant', about: name });
    if (['local', 'max', 'sum', 'vector'].includes(value.kind)) notices.push({ notice: 'local-scale', about: name });
    if (value.kind === 'linear' || value.kind === 'piecewise') {
      const ends = value.kind === 'linear' ? [value.worst, value.best] : value.points.map(([x]) => x);
      const isOut = column.some((x) => x < Math.min(...ends) || x > Math.max(...ends));
      if (isOut && value.outside !== 'extrapolate') notices.push({ notice: 'clipped', about: name });
    }
    return notices;
  });
}
