/**
 * Whether the page of another site makes the browser ask. Told by what browsers say and pages cannot change: Sec-Fetch-Site,
 * and, where a browser leaves it out (plain http), the Origin that every cross-site POST and script-made request carries.
 */
export function isFromElsewhere({ headers, url }: Request): boolean {
  const site = headers.get('sec-fetch-site');
  if (site !== null) return site !== 'same-origin' && site !== 'none';
  const origin = headers.get('origin');
  return origin !== null && (!URL.canParse(origin) || new URL(origin).host !== new URL(url).host);
}
