/** Keys whose value says which part an option is about; where they differ it is another part. */
const IDENTITY = new Set(['type', 'id', 'name']);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !ArrayBuffer.isView(value);

/**
 * Whether an option has the parts of another, each with the same keys, so that merging it leaves nothing of the other behind. Only
 * values differ then; `data` may be of another length, for it is replaced as a whole.
 */
export function sameShape(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((part, index) => sameShape(part, other[index]));
  if (isRecord(one) && isRecord(other)) {
    const keys = Object.keys(one);
    return (
      keys.length === Object.keys(other).length &&
      keys.every((key) => {
        if (!(key in other)) return false;
        if (key === 'data') return Array.isArray(one[key]) === Array.isArray(other[key]);
        return IDENTITY.has(key) ? one[key] === other[key] : sameShape(one[key], other[key]);
      })
    );
  }
  return (
    typeof one === typeof other && (one === null) === (other === null) && Array.isArray(one) === Array.isArray(other)
  );
}
