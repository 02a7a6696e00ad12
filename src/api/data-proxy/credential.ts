import { err, ok, type Result } from '@/core/kernel';
import type { ConfiguredBackend } from './backend-file';

/** What is added to a forwarded request, and every text that must not come back in an answer. */
export interface Credential {
  readonly header: readonly [name: string, value: string] | null;
  readonly query: readonly [name: string, value: string] | null;
  readonly traces: readonly string[];
}

export type CredentialFault = 'missing' | 'unprintable';

const none: Credential = { header: null, query: null, traces: [] };

/** Shorter texts would be found in honest answers by chance; they are not looked for. */
const SHORTEST_TRACE = 8;

/** The credential of a backend from the environment. A secret with line ends or other than printable ASCII is refused. */
export function credentialOf(
  secret: ConfiguredBackend['secret'],
  env: Readonly<Record<string, string | undefined>>,
): Result<Credential, CredentialFault> {
  if (!secret) return ok(none);
  const value = env[secret.env]?.trim();
  if (!value) return err('missing');
  if (!/^[\x20-\x7e]+$/.test(value)) return err('unprintable');
  const { place } = secret;
  if ('query' in place) return ok({ header: null, query: [place.query, value], traces: tracesOf(value) });
  if ('basicUser' in place) {
    const pair = btoa(String.fromCharCode(...new TextEncoder().encode(`${place.basicUser}:${value}`)));
    return ok({ header: ['authorization', `Basic ${pair}`], query: null, traces: [...tracesOf(value), pair] });
  }
  return ok({ header: [place.header, place.prefix + value], query: null, traces: tracesOf(value) });
}

/** The secret as it is, as a URL writes it, as JSON writes it and in base64. */
function tracesOf(value: string): string[] {
  const forms = [value, encodeURIComponent(value), JSON.stringify(value).slice(1, -1), btoa(value)];
  return [...new Set(forms)].filter((form) => form.length >= SHORTEST_TRACE);
}
