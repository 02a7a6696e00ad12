import { readFileSync } from 'node:fs';
import { err, ok, type Result } from '@/core/kernel';
import { isLoopback } from '../../identify';

/** The identity provider of the city, as the office uses it. */
export interface ProviderSettings {
  readonly issuer: URL;
  readonly clientId: string;
  /** Null: the office is a public client, held by PKCE alone. */
  readonly clientSecret: string | null;
  /** What stands on the button. */
  readonly name: string;
  /** The claim that is a person's user name in the office. */
  readonly claim: string;
  /** Whether somebody the office does not know gets an account, without any post. */
  readonly admits: boolean;
  /** Where people reach the office. */
  readonly address: URL;
}

interface Told {
  readonly issuer: string | undefined;
  readonly clientId: string | undefined;
  readonly secretFile: string | undefined;
  readonly name: string | undefined;
  readonly claim: string | undefined;
  readonly admits: boolean;
  readonly address: string | null;
}

/** Null: there is no provider. Error: one line that names the setting, never a secret. */
export function readProviderSettings(told: Told): Result<ProviderSettings | null, string> {
  const { issuer, clientId, secretFile, name, claim = 'preferred_username', admits, address } = told;
  if (issuer === undefined) {
    const stray = [clientId, secretFile, name, told.claim].some((one) => one !== undefined) || admits;
    return stray ? err('HENGCE_OIDC_… says how people sign in by a provider: HENGCE_OIDC_ISSUER names it') : ok(null);
  }
  if (clientId === undefined) return err('HENGCE_OIDC_CLIENT_ID is missing');
  if (!isSafe(issuer)) return err('HENGCE_OIDC_ISSUER is no https:// address (http:// on this machine alone)');
  if (address === null) return err('HENGCE_ADDRESS is missing: the provider sends people back to it');
  if (!/^[\w.:/-]{1,100}$/.test(claim)) return err('HENGCE_OIDC_CLAIM is no name of a claim');
  const secret = secretFile === undefined ? ok(null) : secretIn(secretFile);
  if (!secret.ok) return secret;
  return ok({
    issuer: new URL(issuer),
    clientId,
    clientSecret: secret.value,
    name: name ?? '统一身份认证',
    claim,
    admits,
    address: new URL('.', address),
  });
}

function secretIn(file: string): Result<string, string> {
  try {
    const secret = readFileSync(file, 'utf8').trim();
    return secret === '' ? err('HENGCE_OIDC_CLIENT_SECRET_FILE is empty') : ok(secret);
  } catch (cause) {
    return err(
      `HENGCE_OIDC_CLIENT_SECRET_FILE cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`,
    );
  }
}

function isSafe(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname.replace(/^\[|\]$/g, '')));
}
