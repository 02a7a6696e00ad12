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
    return ok({
      header: ['authorization', `Basic ${pair}`],
      query: null,
      traces: [...tracesOf(value), pair.replace(/=+$/, '')],
    });
  }
  return ok({ header: [place.header, place.prefix + value], query: null, traces: tracesOf(value) });
}

/** The secret as it is and in base64, of both alphabets; `holdsSecret` knows how single characters are escaped. */
function tracesOf(value: string): string[] {
  const forms = [value, JSON.stringify(value).slice(1, -1), ...inBase64(value)];
  return [...new Set(forms)].filter((form) => form.length >= SHORTEST_TRACE);
}

/**
 * Base64 of a text as it stands in the base64 of any longer one: what lies before it shifts it by none, one or two bytes. The
 * characters at either end also carry bits of the neighbours, and are left out.
 */
function inBase64(value: string): string[] {
  return [0, 1, 2].flatMap((shift) => {
    const coded = btoa('\0'.repeat(shift) + value).replace(/=+$/, '');
    const from = shift === 0 ? 0 : shift + 1;
    const inner = coded.slice(from, (value.length + shift) % 3 === 0 ? undefined : -1);
    return [inner, inner.replaceAll('+', '-').replaceAll('/', '_')];
  });
}
