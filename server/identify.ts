import { BlockList, isIP } from 'node:net';

/** How the server knows who asks for data, until it has sessions of its own. */
export interface Admission {
  /** The header in which the sign-on proxy before this server names the person; null: there is no such proxy. */
  readonly userHeader: string | null;
  /** Whether only this machine can reach the server. */
  readonly loopbackOnly: boolean;
  /** Somebody decided that everybody who reaches the server may read its data. */
  readonly openData: boolean;
}

/** The person or machine a request comes from; null: nobody we know. */
export function identify(admission: Admission, headers: Headers, remoteAddress: string): string | null {
  if (admission.userHeader !== null) return named(headers.get(admission.userHeader));
  return admission.loopbackOnly || admission.openData ? remoteAddress : null;
}

/** Proxies write Chinese names percent-encoded; a list of names means that somebody added one. */
function named(value: string | null): string | null {
  if (!value || value.length > 300 || value.includes(',')) return null;
  try {
    return decodeURIComponent(value).trim() || null;
  } catch {
    return null;
  }
}

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8);
loopback.addAddress('::1', 'ipv6');

export function isLoopback(host: string): boolean {
  const family = isIP(host);
  return host === 'localhost' || (family !== 0 && loopback.check(host, family === 4 ? 'ipv4' : 'ipv6'));
}
