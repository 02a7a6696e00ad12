import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { officeOfPeople, PASSWORD } from './people/office-of-people.fixtures';

let office: Awaited<ReturnType<typeof officeOfPeople>>;
let cookie = '';
beforeAll(async () => {
  office = await officeOfPeople();
  const browser = office.browser();
  await browser.ask('account/sign-in', { login: 'wangfang', password: PASSWORD });
  cookie = browser.cookie();
});
afterAll(() => office.close());

const asked = (path: string, init: RequestInit = {}) =>
  office.office.fetch(
    new Request(`http://localhost/${path}`, { ...init, headers: { cookie, host: 'localhost', ...init.headers } }),
  );

/** What the page of another site can have a browser send with our cookie. */
const forms: readonly [string, string, Record<string, string>][] = [
  ['a form of another site', 'POST', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' }],
  ['a form of another host of the city', 'POST', { 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'navigate' }],
  ['a script of another site', 'POST', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' }],
  ['a beacon', 'POST', { 'sec-fetch-site': 'cross-site', 'content-type': 'text/plain' }],
  ['a form of text that is JSON', 'POST', { 'sec-fetch-site': 'cross-site', 'content-type': 'text/plain;a=' }],
  ['an older browser, another origin', 'POST', { origin: 'https://evil.example' }],
  ['an older browser, our name before another', 'POST', { origin: 'http://localhost.evil.example' }],
  ['an older browser, our name behind another', 'POST', { origin: 'http://evil-localhost' }],
  ['an older browser, another port', 'POST', { origin: 'http://localhost:8080' }],
  ['a page out of a sandbox or a file', 'POST', { origin: 'null' }],
  ['an older browser that says nothing', 'POST', {}],
  [
    'our origin beside a browser that knows better',
    'POST',
    { origin: 'http://localhost', 'sec-fetch-site': 'cross-site' },
  ],
  ['another method', 'DELETE', { 'sec-fetch-site': 'cross-site' }],
  ['a method claimed in a header', 'POST', { 'sec-fetch-site': 'cross-site', 'x-http-method-override': 'GET' }],
];

describe('what another site has a browser send', () => {
  it.each(forms)('%s changes nothing', async (_name, method, headers) => {
    const before = await office.log();
    const answer = await asked('api/account/sign-out', { method, headers, body: '{}' });
    expect([answer.status, await answer.json()]).toEqual([403, { kind: 'other-origin' }]);
    expect(answer.headers.getSetCookie()).toEqual([]);
    expect(await office.log()).toEqual(before);
    expect((await asked('api/session')).status).toBe(200);
  });

  it.each(['https://evil.example', 'null', 'http://localhost.evil.example', 'http://localhost'])(
    'nothing is given to the scripts of %s',
    async (origin) => {
      const cross = { origin, 'sec-fetch-site': 'cross-site' };
      const preflight = { ...cross, 'access-control-request-method': 'POST', 'access-control-request-headers': 'x' };
      for (const answer of [
        await asked('api/session', { headers: cross }),
        await asked('api/session', { method: 'OPTIONS', headers: preflight }),
      ])
        expect([...answer.headers.keys()].filter((name) => name.startsWith('access-control-'))).toEqual([]);
    },
  );
});

describe('what is written in an address twice', () => {
  it.each([
    'api/matters/%252e%252e%252faccount',
    'api/matters/..%2f..%2faccount',
    'api/%61dministration%2f',
    'api//session',
    'api/session/',
    'api/session%00',
    'api/matters/%25%36%31',
  ])('%s is looked up as it stands, and nothing is there', async (path) => {
    const answer = await asked(path);
    expect([path, answer.status]).toEqual([path, 404]);
    expect(Object.keys(await answer.json())).toEqual(['kind']);
  });
});
