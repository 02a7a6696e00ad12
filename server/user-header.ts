/** Headers that sign-on proxies name the person in, beside those of their own that begin with `x-`. */
const known = ['remote-user', 'auth-user', 'auth-request-user', 'sso-user', 'iv-user', 'sm-user', 'oidc-claim-sub'];

/** What proxies and browsers write of themselves into every request, though it begins with `x-`. */
const ofEveryRequest =
  /^x-(forwarded-(for|host|port|proto|server|prefix|path|scheme|ssl)|real-ip|request(ed)?-(id|with|start)|correlation-id|amzn-.*|b3-.*|client-ip|cluster-client-ip|original-(url|uri|host|forwarded-for)|http-method-override|csrf-token|xsrf-token|device-.*|envoy-.*|scheme|via|ua-.*)$/;

/**
 * Why a header cannot name the person; null: it can. A header that browsers or proxies send with every request (`host`,
 * `accept`, `cookie`, `x-forwarded-for`) would admit everybody, so only one that nobody else writes is taken.
 */
export function faultOfUserHeader(name: string): string | null {
  if (!/^[a-z][a-z0-9-]*$/.test(name)) return `Not a header name: ${name}`;
  if ((name.startsWith('x-') && !ofEveryRequest.test(name)) || known.includes(name)) return null;
  return `--user-header ${name}: a header that comes with every request, or whose writer is not known, would admit everybody; name one of your sign-on proxy that begins with x- (x-remote-user), or ${known[0]}`;
}
