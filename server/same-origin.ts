/**
 * Whether a request that changes something comes from our own pages. Browsers say where a request was made (`Sec-Fetch-Site`,
 * else `Origin`), and a page cannot forge it; one that says neither is refused.
 */
export function isSameOrigin(request: Request): boolean {
  if (['GET', 'HEAD', 'OPTIONS'].includes(request.method)) return true;
  const site = request.headers.get('sec-fetch-site');
  if (site !== null) return site === 'same-origin';
  const origin = request.headers.get('origin');
  const host = request.headers.get('host');
  return origin !== null && host !== null && URL.canParse(origin) && new URL(origin).host === host.toLowerCase();
}
