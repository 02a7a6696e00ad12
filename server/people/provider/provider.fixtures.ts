import { generateKeyPairSync } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Provider } from 'oidc-provider';

const CLIENT = 'hengce';
export const ADDRESS = new URL('http://localhost/');

/** A real identity provider on this machine, where whoever `who` names is signed in without being asked. */
export async function identityProvider(secret: string) {
  const who = { subject: 's-1', login: 'wangfang', name: '王芳' };
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const key = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' });
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: CLIENT,
        client_secret: secret,
        redirect_uris: [new URL('api/account/provider/callback', ADDRESS).href],
        post_logout_redirect_uris: [ADDRESS.href],
      },
    ],
    jwks: { keys: [{ ...key, use: 'sig', kid: 'one' }] },
    cookies: { keys: ['a key of the test'] },
    claims: { openid: ['sub'], profile: ['preferred_username', 'name'] },
    features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: true } },
    findAccount: (_: unknown, id: string) => ({
      accountId: id,
      claims: () => ({ sub: id, preferred_username: who.login, name: who.name }),
    }),
    interactions: { url: (_: unknown, { uid }: { uid: string }) => `/interaction/${uid}` },
    async loadExistingGrant(c: { oidc: { client: { clientId: string }; session: { accountId: string } } }) {
      const grant = new provider.Grant({ clientId: c.oidc.client.clientId, accountId: c.oidc.session.accountId });
      grant.addOIDCScope('openid profile email');
      await grant.save();
      return grant;
    },
  });
  const answer = provider.callback();
  server.on('request', (request, response) => {
    if (!request.url?.startsWith('/interaction/')) return answer(request, response);
    void provider.interactionFinished(request, response, { login: { accountId: who.subject } });
  });

  return {
    issuer,
    clientId: CLIENT,
    who,
    /** A browser at the provider: from where the office sends it to where it comes back. */
    async through(to: string): Promise<string> {
      const jar = new Map<string, string>();
      let at = to;
      for (let hops = 0; hops < 10 && at.startsWith(issuer); hops++) {
        const step = await fetch(at, {
          redirect: 'manual',
          headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') },
        });
        for (const set of step.headers.getSetCookie()) {
          const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
          jar.set(name, value);
        }
        const next = step.headers.get('location');
        if (next === null) throw new Error(`the provider answered ${step.status}: ${await step.text()}`);
        at = new URL(next, at).href;
      }
      return at;
    },
    close: () =>
      new Promise<void>((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
