import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { identify, isLoopback } from './identify';
import { optionRows } from './option-table';
import { readOptions } from './read-options';

describe('the options', () => {
  it('have defaults, an environment and a command line, the last one first', () => {
    expect(readOptions(['--demo'], {}, '/app/dist')).toEqual({
      ok: true,
      value: {
        port: 4173,
        host: '127.0.0.1',
        root: '/app/dist',
        strict: false,
        names: [],
        backendsFile: null,
        dataFolder: null,
        filesFolder: null,
        s3: null,
        scanner: null,
        keepUnnamedDays: 90,
        sample: false,
        https: false,
        trustedProxies: [],
        channels: { mail: null, webhook: null, address: null },
        signIn: { secondFactor: 'offered', proofMinutes: 5, keyFile: null, provider: null },
        databaseUrl: null,
        databaseOwnerUrl: null,
        recordKeyFile: null,
        newRecordKeyFile: null,
        checkpointFile: null,
        errand: null,
        backup: null,
        restore: null,
        strictSafety: false,
        tablesFile: null,
        userHeader: null,
        openData: false,
        log: 'data',
        help: false,
      },
    });
    expect(readOptions(['--data', 'city'], {}, '')).toMatchObject({ value: { filesFolder: join('city', 'files') } });
    expect(readOptions(['--data', 'city'], { HENGCE_FILES: '/papers' }, '')).toMatchObject({
      value: { filesFolder: '/papers' },
    });
    const env = { PORT: '5000', HOST: '0.0.0.0', HENGCE_BACKENDS: 'a.json' };
    expect(readOptions(['--demo'], env, '')).toMatchObject({
      value: { port: 5_000, host: '0.0.0.0', backendsFile: 'a.json' },
    });
    expect(
      readOptions(
        ['--demo', '--port', '6000', '--backends', 'b.json', '--name', 'x', '--name', 'y', '--strict'],
        env,
        '',
      ),
    ).toMatchObject({ value: { port: 6_000, backendsFile: 'b.json', names: ['x', 'y'], strict: true } });
  });
  it.each([
    ['--port', 'x'],
    ['--port', '-1'],
    ['--port', '65536'],
    ['--port', '1E3'],
    ['--port', '0x10'],
    ['--port', '0b1'],
    ['--port', ' 80'],
    ['--port', '80.0'],
    ['--port', '+80'],
    ['--port='],
    ['--host='],
    ['--host', 'a:80'],
    ['--host', 'http://a'],
    ['--host', '127.1'],
    ['--host', '0x7f000001'],
    ['--host', '300.1.1.1'],
    ['--name='],
    ['--name', 'a:80'],
    ['--name', 'http://a'],
    ['--name', 'a/b'],
    ['--name', '*.a'],
    ['--name', '10.1.1.1'],
    ['--root='],
    ['--backends='],
    ['--log', 'loud'],
    ...[
      'host',
      'accept',
      'accept-language',
      'user-agent',
      'cookie',
      'connection',
      'referer',
      'origin',
      'date',
      'via',
      'authorization',
      'forwarded',
      'sec-fetch-site',
      'content-length',
      'x-forwarded-for',
      'x-real-ip',
      'x-request-id',
      'x-forwarded-host',
      'x-requested-with',
      'user',
      '',
    ].map((name) => ['--user-header', name]),
    ['--user-header', 'a b'],
    ['--prot', '1'],
    ['stray'],
  ])('refuse %s %s', (...args) => expect(readOptions(['--demo', ...args], {}, '').ok).toBe(false));
});

it.each(['x-remote-user', 'X-Forwarded-User', 'remote-user', 'x-auth-request-user', 'x-iam-user', 'x-user'])(
  'the sign-on proxy may name the person in %s',
  (name) =>
    expect(readOptions(['--demo', '--user-header', name], {}, '')).toMatchObject({
      value: { userHeader: name.toLowerCase() },
    }),
);
it.each([
  ['--host', '::1'],
  ['--host', '0.0.0.0'],
  ['--host', 'hengce.local'],
  ['--name', '衡策.城市'],
  ['--name', 'a-b.c'],
  ['--port', '0'],
])('takes %s %s', (...args) => expect(readOptions(['--demo', ...args], {}, '').ok).toBe(true));

describe('what is run', () => {
  const fault = (args: readonly string[], env: Record<string, string> = {}) => {
    const read = readOptions(args, env, '');
    return read.ok ? null : read.error;
  };
  it('is the office over a folder or the demo, and never by chance', () => {
    expect(fault([])).toContain('--data FOLDER');
    expect(fault(['--help'])).toBeNull();
    expect(fault(['--data', 'city', '--sample', '--https'])).toBeNull();
    expect(fault([], { HENGCE_DATA: 'city', HENGCE_SAMPLE: '1' })).toBeNull();
    expect(fault(['--demo', '--data', 'city'])).toContain('takes no --data');
    expect(fault(['--demo'], { HENGCE_DATA: 'city' })).toContain('HENGCE_DATA');
    expect(fault(['--demo', '--sample'])).toContain('of the office');
    expect(fault([], { DATABASE_URL: 'postgres://hengce@db/city' })).toBeNull();
    expect(fault(['--data', 'x'], { DATABASE_URL: 'postgres://hengce@db/city' })).toContain('not both');
    expect(fault([], { DATABASE_URL: 'mysql://hengce@db/city' })).toContain('postgres://');
  });
  it('is one errand at a time, and a copy is of a folder', () => {
    expect(fault(['--data', 'x', '--backup', 'y'])).toBeNull();
    expect(fault(['--data', 'x', '--restore', 'y'])).toBeNull();
    expect(fault(['--data', 'x', '--restore', 'y', '--backup', 'z'])).toContain('at a time');
    expect(fault(['--data', 'x', '--verify', '--rebuild'])).toContain('at a time');
    expect(fault(['--demo', '--backup', 'y'])).toContain('of the folder of --data');
    expect(fault(['--backup', 'y'], { DATABASE_URL: 'postgres://hengce@db/city' })).toContain('pg_dump');
  });
  it('are given once, but for those that are lists', () => {
    expect(fault(['--data', 'x', '--port', '80', '--port', '8080'])).toBe('--port is given twice');
    expect(fault(['--data', 'x', '--https', '--https'])).toBe('--https is given twice');
    expect(fault(['--data', 'x', '--name', 'a', '--name', 'b'])).toBeNull();
  });
  it('names a setting that does not exist, and a flag that is neither 1 nor 0', () => {
    expect(fault(['--demo'], { HENGCE_DTAA: 'x' })).toBe('No such setting: HENGCE_DTAA');
    expect(fault(['--data', 'x'], { HENGCE_HTTPS: 'yes' })).toBe('HENGCE_HTTPS is 1 or 0, not yes');
    expect(fault(['--data', 'x', '--trusted-proxy', 'proxy'])).toBe('Not an address or a network: proxy');
    expect(readOptions(['--data', 'x'], { HENGCE_TRUSTED_PROXIES: '10.0.0.1, fd00::/8' }, '')).toMatchObject({
      value: { trustedProxies: ['10.0.0.1', 'fd00::/8'] },
    });
  });
  it.each([
    [['--data', 'x', '--host', '0.0.0.0'], 'in the clear'],
    [['--data', 'x', '--https'], '--trusted-proxy'],
    [['--demo', '--host', '0.0.0.0', '--open-data'], '--open-data'],
  ])('%s is refused in production alone', (args, why) => {
    expect(fault(args)).toBeNull();
    expect(fault(args, { NODE_ENV: 'production' })).toContain(why);
    expect(fault(['--data', 'x', '--https', '--trusted-proxy', '::1'], { NODE_ENV: 'production' })).toBeNull();
  });
  it('is told in one table of the docs, all of it', () => {
    const doc = readFileSync(new URL('../docs/how-to/run-the-office.md', import.meta.url), 'utf8');
    const told = [...doc.matchAll(/^\| (?:`--([a-z-]+)[^`]*`)? *\| (?:`([A-Z0-9_]+)`)? *\|/gm)];
    const rows = optionRows.filter(([name]) => name !== 'help');
    expect(told.map(([, name, env]) => [name ?? null, env ?? null])).toEqual(
      rows.map(([name, { type, env }]) => [type === 'secret' ? null : name, env]),
    );
  });
});

describe('who asks', () => {
  const here = { userHeader: null, loopbackOnly: true, openData: false };
  const from = (value: string) => new Headers({ 'x-remote-user': value });
  it('is the machine, where only this machine can ask or everybody may', () => {
    expect(identify(here, new Headers(), '127.0.0.1')).toBe('127.0.0.1');
    expect(identify({ ...here, loopbackOnly: false, openData: true }, new Headers(), '10.0.0.9')).toBe('10.0.0.9');
  });
  it('is nobody on a network without a sign-on proxy, whatever the request says', () =>
    expect(identify({ ...here, loopbackOnly: false }, from('zhang'), '10.0.0.9')).toBeNull());
  it('is the person the sign-on proxy names, and nobody when it names none or several', () => {
    const behind = { ...here, userHeader: 'x-remote-user' };
    expect(identify(behind, from('%E5%BC%A0%E4%B8%89'), '127.0.0.1')).toBe('张三');
    for (const value of ['', '  ', 'a,b', '%zz', 'x'.repeat(301)])
      expect(identify(behind, from(value), '127.0.0.1')).toBeNull();
    expect(identify(behind, new Headers(), '127.0.0.1')).toBeNull();
  });
  it('knows the addresses of this machine', () => {
    for (const host of ['127.0.0.1', '127.8.8.8', '::1', 'localhost']) expect(isLoopback(host)).toBe(true);
    for (const host of ['0.0.0.0', '::', '10.0.0.1', 'hengce.local', '127.evil.example'])
      expect(isLoopback(host)).toBe(false);
  });
});
