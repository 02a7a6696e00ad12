import { isIP } from 'node:net';

/**
 * Whether a Host header names this server: an IP address, localhost, or a name it was told. A page that points its own name
 * at our address (DNS rebinding) would otherwise be our own site to the browser.
 */
export function isKnownHost(host: string | undefined, names: readonly string[]): boolean {
  const name = nameOf(host ?? '');
  return (
    name !== null && (isIP(name) !== 0 || name === 'localhost' || names.some((each) => each.toLowerCase() === name))
  );
}

function nameOf(host: string): string | null {
  const [, bracketed, plain] = /^(?:\[([0-9a-f:.]+)\]|([^:[\]@/]+))(?::\d{1,5})?$/i.exec(host) ?? [];
  return (bracketed ?? plain)?.toLowerCase() ?? null;
}
