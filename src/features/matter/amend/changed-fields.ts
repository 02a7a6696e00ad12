import { isRecord } from '@/core/matter/forms';

type Payload = Readonly<Record<string, unknown>>;

/** Fields that are not the same in both, wherever they stand in it. */
export const changedFields = (before: Payload, after: Payload): readonly string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((name) => !isSame(before[name], after[name]));

function isSame(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((each, at) => isSame(each, other[at]));
  if (isRecord(one) && isRecord(other)) return changedFields(one, other).length === 0;
  return one === other;
}
