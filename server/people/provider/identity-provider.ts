import * as client from 'openid-client';
import { err, ok, type Result } from '@/core/kernel';
import type { ProviderSettings } from './provider-settings';

/** What a sign-in under way is held to when it comes back. */
export interface Attempt {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** Who came back, as the provider knows him: issuer and subject are he, the login is how he is called there now. */
export interface ProvedIdentity {
  readonly issuer: string;
  readonly subject: string;
  readonly login: string | null;
  readonly name: string | null;
}

export type IdentityProvider = ReturnType<typeof openIdentityProvider>;

const SECONDS = 10;
/** A person who was asked anew was asked just now, or the provider did not ask him. */
const FRESH_S = 120;

/** The provider over OpenID Connect: authorization code with PKCE. It is asked about itself when it is first needed, so that the office starts without it. */
export function openIdentityProvider(settings: ProviderSettings) {
  const { issuer, clientId, clientSecret, claim, address } = settings;
  const back = new URL('api/account/provider/callback', address);
  let known: Promise<client.Configuration> | null = null;
  const discovered = () => {
    known ??= client
      .discovery(
        issuer,
        clientId,
        undefined,
        clientSecret === null ? client.None() : client.ClientSecretBasic(clientSecret),
        {
          timeout: SECONDS,
          // A signature is looked at though the answer came over TLS; plain HTTP is this machine’s alone.
          execute: [
            client.enableNonRepudiationChecks,
            ...(issuer.protocol === 'http:' ? [client.allowInsecureRequests] : []),
          ],
        },
      )
      .catch((cause: unknown) => {
        known = null; // asked again next time
        throw cause;
      });
    return known;
  };

  return {
    ...settings,
    /** Where the browser goes, and what it is held to when it comes back; `isAnew`: the person is to prove who he is though he is signed in there. */
    async begin(isAnew: boolean): Promise<{ readonly to: URL; readonly attempt: Attempt }> {
      const config = await discovered();
      const attempt = {
        state: client.randomState(),
        nonce: client.randomNonce(),
        verifier: client.randomPKCECodeVerifier(),
      };
      const to = client.buildAuthorizationUrl(config, {
        redirect_uri: back.href,
        scope: 'openid profile email',
        state: attempt.state,
        nonce: attempt.nonce,
        code_challenge: await client.calculatePKCECodeChallenge(attempt.verifier),
        code_challenge_method: 'S256',
        ...(isAnew && { prompt: 'login', max_age: '0' }),
      });
      return { to, attempt };
    },
    /** Who came back with these parameters. Error: why it is nobody, for the log. */
    async finish(
      search: string,
      { state, nonce, verifier }: Attempt,
      isAnew: boolean,
    ): Promise<Result<ProvedIdentity, string>> {
      try {
        const config = await discovered();
        const tokens = await client.authorizationCodeGrant(config, new URL(search, back), {
          expectedState: state,
          expectedNonce: nonce,
          pkceCodeVerifier: verifier,
          idTokenExpected: true,
          ...(isAnew && { maxAge: FRESH_S }),
        });
        const claims = tokens.claims();
        if (!claims) return err('no ID token');
        const told =
          claims[claim] === undefined ? await client.fetchUserInfo(config, tokens.access_token, claims.sub) : claims;
        const login = told[claim];
        // An address nobody checked is whatever its owner wrote.
        const isTrusted = claim !== 'email' || told.email_verified === true;
        return ok({
          issuer: claims.iss,
          subject: claims.sub,
          login: typeof login === 'string' && isTrusted ? login : null,
          name: typeof told.name === 'string' ? told.name : null,
        });
      } catch (cause) {
        return err(cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause));
      }
    },
    /** Where one signs out there too; null: the provider has no such place, or does not answer. */
    async leave(): Promise<string | null> {
      try {
        const config = await discovered();
        if (config.serverMetadata().end_session_endpoint === undefined) return null;
        return client.buildEndSessionUrl(config, { post_logout_redirect_uri: address.href }).href;
      } catch {
        return null;
      }
    },
  };
}
