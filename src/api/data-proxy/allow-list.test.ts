import { describe, expect, it } from 'vitest';
import { admit, queryNames } from './allow-list';

const list = [
  { method: 'GET', path: '/Roads' },
  { method: 'GET', path: '/Roads(*)' },
  { method: 'GET', path: '/v1/*/items', query: ['limit', '$filter'] },
  { method: 'POST', path: '/query' },
  { method: 'GET', path: '/files/**' },
] as const;
const on = (method: string, path: string, names: readonly string[] = []) =>
  admit(list, method, path.slice(1).split('/'), names);

describe('the allow-list', () => {
  it('admits what stands on it', () => {
    expect(on('GET', '/Roads')).toEqual({ admitted: list[0] });
    expect(on('GET', "/Roads('7')")).toEqual({ admitted: list[1] });
    expect(on('GET', '/v1/道路/items', ['limit'])).toEqual({ admitted: list[2] });
    expect(on('GET', '/files/a/b/c')).toEqual({ admitted: list[4] });
    expect(on('POST', '/query')).toEqual({ admitted: list[3] });
  });
  it.each(['/', '/roads', '/Roads2', '/Roads/x', '/v1/items', '/v1/a/b/items', '/files', '/query/x', '/Roads('])(
    'refuses the path %s',
    (path) => expect(on('GET', path)).toEqual({ refused: 'path' }),
  );
  it('refuses methods that are not named, HEAD and lower case among them', () => {
    for (const method of ['POST', 'HEAD', 'PUT', 'DELETE', 'get'])
      expect(on(method, '/Roads')).toEqual({ refused: 'method' });
    expect(on('GET', '/query')).toEqual({ refused: 'method' });
  });
  it('refuses a parameter that is not named', () =>
    expect(on('GET', '/v1/a/items', ['limit', 'debug'])).toEqual({ refused: 'query' }));
  it('admits nothing when empty', () => expect(admit([], 'GET', ['Roads'], [])).toEqual({ refused: 'path' }));
  it('does not slow down on many stars', () => {
    const path = `/${'a*'.repeat(200)}b`;
    const begun = performance.now();
    expect(admit([{ method: 'GET', path }], 'GET', ['a'.repeat(2_000)], [])).toEqual({ refused: 'path' });
    expect(performance.now() - begun).toBeLessThan(50);
  });
});

describe('the names of a query', () => {
  it('are decoded', () => expect(queryNames('%24filter=a%26b&$top=5&&x')).toEqual(['$filter', '$top', 'x']));
  it('are none of an empty one', () => expect(queryNames('')).toEqual([]));
  it.each(['a=1;b=2', '%=1', '%e0%a4=1', 'a b=1', 'a\n=1'])(
    'are not had from %j, which servers split differently',
    (query) => expect(queryNames(query)).toBeNull(),
  );
});
