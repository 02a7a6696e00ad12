import type { Capabilities } from '@/ports/data-source';
import { hasGrains, type StoredField } from './stored-field';

const written = ['cmp', 'among', 'text', 'missing', 'all', 'any'] as const;
const plain = ['cmp', 'among', 'missing', 'all', 'any'] as const;

/** What a table does itself: all but the last value along a date, for rows of the same day have no order. */
export function abilitiesOf(fields: readonly StoredField[], pageRows: number): Capabilities {
  const dates = fields.filter(({ kind }) => kind === 'date');
  const areDays = dates.length > 0 && dates.every(hasGrains);
  return {
    tests: { number: [...plain], text: [...written], code: [...written], date: [...plain], flag: [...plain] },
    folds: {
      number: ['sum', 'mean', 'min', 'max', 'count', 'distinct'],
      text: ['min', 'max', 'count', 'distinct'],
      code: ['min', 'max', 'count', 'distinct'],
      date: ['min', 'max', 'count', 'distinct'],
      flag: ['count', 'distinct'],
    },
    group: true,
    grains: areDays ? ['day', 'week', 'month', 'quarter', 'year'] : [],
    ...(areDays && { datesAreDays: true as const }),
    order: 'any',
    total: 'exact',
    paging: 'cursor',
    pageCap: pageRows,
    asOf: false,
    variants: [],
    revisions: false,
    formats: ['json'],
  };
}
