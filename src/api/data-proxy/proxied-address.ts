import { writeSegment } from './inner-path';

/** Where the data routes hang. */
export const BASE = '/api/data';

export interface RawParts {
  readonly id: string;
  readonly path: string;
  readonly query: string;
}

/** Cut from the raw address: nothing is decoded or resolved before the segments have been looked at. */
export function rawParts(url: string): RawParts {
  const [beforeQuery = '', ...queries] = (url.split('#', 1)[0] ?? '').split('?');
  const path = beforeQuery.replace(/^[a-z]+:\/\/[^/]*/i, '');
  const inner = path.startsWith(`${BASE}/`) ? path.slice(BASE.length + 1) : '';
  const slash = inner.indexOf('/');
  return {
    id: slash < 0 ? inner : inner.slice(0, slash),
    path: slash < 0 ? '/' : inner.slice(slash),
    query: queries.join('?'),
  };
}

/** The address below the target; null when it would not stand below it after all. */
export function addressBelow(target: string, segments: readonly string[], query: string): URL | null {
  const base = new URL(target.endsWith('/') ? target : `${target}/`);
  const address = new URL(base.href + segments.map(writeSegment).join('/'));
  address.search = query;
  return address.origin === base.origin && address.pathname.startsWith(base.pathname) ? address : null;
}
