import type { Predicate } from '@/analysis/tables';
import type { Refusal } from '@/ports/data-source';
import type { StoredField } from './stored-field';

const WITH_TIME = /[T ]\d{2}:\d{2}/;
const MIDNIGHT = /[T ]00:00(:00(\.0+)?)?$/;

/** A moment asked of a column that is answered by the day: neither found nor missed by it, so the question is refused. */
export function momentsAsked(test: Predicate | undefined, fields: readonly StoredField[]): Refusal | undefined {
  if (!test) return undefined;
  if (test.t === 'all' || test.t === 'any') {
    for (const part of test.of) {
      const refusal = momentsAsked(part, fields);
      if (refusal) return refusal;
    }
    return undefined;
  }
  if (test.t !== 'cmp' && test.t !== 'among') return undefined;
  const isByDay = fields.some(({ name, type }) => name === test.field && type.startsWith('timestamp'));
  const values = test.t === 'cmp' ? [test.value] : test.values;
  const moment = values.map(String).find((value) => WITH_TIME.test(value) && !MIDNIGHT.test(value));
  return isByDay && moment !== undefined
    ? { kind: 'unsupported', clause: `where:${test.field} ${moment}`, hint: 'day' }
    : undefined;
}
