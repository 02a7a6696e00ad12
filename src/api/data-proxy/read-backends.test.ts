import { describe, expect, it } from 'vitest';
import { listedBackend } from './listed-backend';
import { readBackends } from './read-backends';

const plain = {
  id: 'traffic',
  protocol: 'odata',
  name: { zh: '交通运行', en: 'Traffic' },
  owner: '市交通运输局',
  target: 'https://inner.example/odata/',
  allow: [{ method: 'GET', path: '/Roads' }],
};
const guarded = {
  ...plain,
  secret: { env: 'TRAFFIC_TOKEN', place: { header: 'authorization', prefix: 'Bearer ' } },
};
const read = (backend: object, env = {}) => readBackends({ backends: [backend] }, env);

describe('the file of backends', () => {
  it('is read with its defaults', () => {
    const file = read(plain);
    expect(file).toMatchObject({
      ok: true,
      value: { notices: [], backends: [{ id: 'traffic', limits: { concurrent: 6, deadlineMs: 30_000 } }] },
    });
  });
  it.each([
    ['a misspelt key', { ...plain, alow: [] }, 'backends.0: '],
    ['no allow-list', { ...plain, allow: [] }, 'backends.0.allow: '],
    ['an unknown protocol', { ...plain, protocol: 'jdbc' }, 'backends.0.protocol: '],
    ['one language', { ...plain, name: { zh: '交通' } }, 'backends.0.name.en: '],
    ['an id that is a path', { ...plain, id: '../x' }, 'backends.0.id: '],
    ['a file address', { ...plain, target: 'file:///etc/passwd' }, 'backends.0.target: '],
    ['credentials in the address', { ...plain, target: 'https://u:p@inner.example/' }, 'backends.0.target: '],
    ['a query in the address', { ...plain, target: 'https://inner.example/?key=1' }, 'backends.0.target: '],
    [
      'a method that writes',
      { ...plain, allow: [{ method: 'DELETE', path: '/Roads' }] },
      'backends.0.allow.0.method: ',
    ],
    ['dots in a pattern', { ...plain, allow: [{ method: 'GET', path: '/../x' }] }, 'backends.0.allow.0.path: '],
    ['a rest in the middle', { ...plain, allow: [{ method: 'GET', path: '/**/x' }] }, 'backends.0.allow.0.path: '],
    ['the secret itself', { ...plain, secret: { value: 's' } }, 'backends.0.secret'],
    ['a secret as a cookie', { ...guarded, secret: { env: 'A', place: { header: 'cookie' } } }, 'backends.0.secret'],
  ])('refuses %s, and says where', (_, backend, where) => {
    const file = read(backend);
    expect(file.ok).toBe(false);
    if (!file.ok) expect(file.error.join('\n')).toContain(where);
  });
  it('refuses the same id twice', () => expect(readBackends({ backends: [plain, plain] }, {}).ok).toBe(false));

  it('names the variable of a missing secret, and lists the backend as unavailable', () => {
    for (const env of [{}, { TRAFFIC_TOKEN: '  ' }]) {
      const file = read(guarded, env);
      if (!file.ok) throw new Error(file.error.join());
      expect(file.value.notices).toHaveLength(1);
      expect(file.value.notices[0]?.zh).toContain('TRAFFIC_TOKEN');
      expect(file.value.notices[0]?.en).toContain('TRAFFIC_TOKEN is not set');
      expect(file.value.backends.map(listedBackend)).toMatchObject([{ available: false }]);
    }
  });
  it('refuses a secret that would break a header, without repeating it', () => {
    const file = read(guarded, { TRAFFIC_TOKEN: 'abc\r\nx-evil: 1' });
    if (!file.ok) throw new Error(file.error.join());
    expect(file.value.backends[0]?.credential).toBeNull();
    expect(JSON.stringify(file.value.notices)).not.toContain('evil');
  });
  it('warns of a secret in clear text', () => {
    const file = read({ ...guarded, target: 'http://inner.example/' }, { TRAFFIC_TOKEN: 'abcdefghij' });
    expect(file).toMatchObject({ ok: true, value: { notices: [{ en: expect.stringContaining('clear text') }] } });
  });
  it('does not warn of one that stays on the machine', () => {
    for (const target of ['http://127.0.0.1:8080/', 'http://localhost/', 'http://[::1]/'])
      expect(read({ ...guarded, target }, { TRAFFIC_TOKEN: 'abcdefghij' })).toMatchObject({ value: { notices: [] } });
  });
  it('puts a secret in a header, a parameter or a user and password', () => {
    const placed = (place: object) => {
      const file = read({ ...guarded, secret: { env: 'TRAFFIC_TOKEN', place } }, { TRAFFIC_TOKEN: 'abcdefghij' });
      return file.ok ? file.value.backends[0]?.credential : null;
    };
    expect(placed({ header: 'x-app-token' })).toMatchObject({ header: ['x-app-token', 'abcdefghij'], query: null });
    expect(placed({ query: 'apikey' })).toMatchObject({ header: null, query: ['apikey', 'abcdefghij'] });
    expect(placed({ basicUser: '衡' })).toMatchObject({
      header: ['authorization', `Basic ${Buffer.from('衡:abcdefghij').toString('base64')}`],
    });
  });
  it('lists neither target nor allow-list nor secret', () => {
    const file = read(guarded, { TRAFFIC_TOKEN: 'abcdefghij' });
    if (!file.ok) throw new Error(file.error.join());
    expect(file.value.backends.map(listedBackend)).toEqual([
      {
        id: 'traffic',
        kind: 'odata',
        name: plain.name,
        owner: plain.owner,
        base: 'api/data/traffic/',
        options: {},
        available: true,
      },
    ]);
  });
});
