import type { Query } from './query';

/** The one text of a question: keys sorted, nothing that is absent. The same question has the same text. */
export const canonicalQuery = (ask: Query): string => canonical(ask);

function canonical(part: unknown): string {
  if (Array.isArray(part)) return `[${part.map(canonical).join(',')}]`;
  if (typeof part === 'object' && part !== null)
    return `{${Object.entries(part)
      .filter(([, inner]) => inner !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`)
      .join(',')}}`;
  return JSON.stringify(part);
}
