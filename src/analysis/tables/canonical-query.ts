import type { Query } from './query';

/** The one text of a question: keys sorted, nothing that is absent. The same question has the same text. */
export const canonicalQuery = (ask: Query): string => canonicalText(ask);

/** The one text of a value of JSON: keys sorted, nothing that is absent. */
export function canonicalText(part: unknown): string {
  if (Array.isArray(part)) return `[${part.map(canonicalText).join(',')}]`;
  if (typeof part === 'object' && part !== null)
    return `{${Object.entries(part)
      .filter(([, inner]) => inner !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => `${JSON.stringify(key)}:${canonicalText(inner)}`)
      .join(',')}}`;
  return JSON.stringify(part);
}
