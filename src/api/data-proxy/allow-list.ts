import type { Allowance } from './backend-file';

export type Admission = { readonly admitted: Allowance } | { readonly refused: 'path' | 'method' | 'query' };

/** The first line of the list that admits the request. Nothing on the list: nothing passes. */
export function admit(
  list: readonly Allowance[],
  method: string,
  segments: readonly string[],
  queryNames: readonly string[],
): Admission {
  const onPath = list.filter(({ path }) => matches(path.slice(1).split('/'), segments));
  if (onPath.length === 0) return { refused: 'path' };
  const onMethod = onPath.filter((line) => line.method === method);
  if (onMethod.length === 0) return { refused: 'method' };
  const admitted = onMethod.find(({ query }) => !query || queryNames.every((name) => query.includes(name)));
  return admitted ? { admitted } : { refused: 'query' };
}

function matches(pattern: readonly string[], segments: readonly string[]): boolean {
  const open = pattern.at(-1) === '**';
  const fixed = open ? pattern.slice(0, -1) : pattern;
  if (open ? segments.length <= fixed.length : segments.length !== fixed.length) return false;
  return fixed.every((piece, index) => matchesSegment(piece, segments[index] ?? ''));
}

/** `*` is any run of characters. Looks for the pieces between the stars from left to right: no backtracking. */
function matchesSegment(pattern: string, segment: string): boolean {
  const pieces = pattern.split('*');
  const first = pieces[0] ?? '';
  const last = pieces.at(-1) ?? '';
  if (pieces.length === 1) return pattern === segment;
  if (!segment.startsWith(first) || !segment.endsWith(last) || segment.length < first.length + last.length)
    return false;
  let at = first.length;
  const end = segment.length - last.length;
  for (const piece of pieces.slice(1, -1)) {
    const found = segment.indexOf(piece, at);
    if (found < 0 || found + piece.length > end) return false;
    at = found + piece.length;
  }
  return true;
}

/** The parameter names of a raw query, decoded; null when it is written to be split differently by the next server. */
export function queryNames(rawQuery: string): readonly string[] | null {
  if (rawQuery === '') return [];
  if (/[;\s\p{Cc}]/u.test(rawQuery)) return null;
  try {
    return rawQuery.split('&').flatMap((pair) => {
      const name = decodeURIComponent((pair.split('=', 1)[0] ?? '').replaceAll('+', ' '));
      return pair === '' ? [] : [name];
    });
  } catch {
    return null;
  }
}
