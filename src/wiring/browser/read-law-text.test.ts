import { afterEach, describe, expect, it, vi } from 'vitest';
import { readLawText } from './read-law-text';

const base = new URL('http://city.example/app/');
const serve = (files: Readonly<Record<string, string>>) =>
  vi.stubGlobal('fetch', async (url: URL) => {
    const body = files[url.pathname];
    return new Response(body ?? 'not found', { status: body === undefined ? 404 : 200 });
  });
afterEach(() => vi.unstubAllGlobals());

describe('a text beside the app', () => {
  it('is read where the list names it', async () => {
    serve({ '/app/law-texts/index.json': '["d713.json"]', '/app/law-texts/d713.json': '{"paragraphs":{"1.1":"甲"}}' });
    expect(await readLawText(base, 'D713')).toEqual({ paragraphs: { '1.1': '甲' } });
    expect(await readLawText(base, 'HLJ')).toBeUndefined();
  });
  it.each([
    ['without a list', {}, undefined],
    ['with a page in place of the list', { '/app/law-texts/index.json': '<!doctype html>' }, undefined],
    ['listed and missing', { '/app/law-texts/index.json': '["d713.json"]' }, null],
    ['broken', { '/app/law-texts/index.json': '["d713.json"]', '/app/law-texts/d713.json': '{' }, null],
  ])('%s', async (_, files, expected) => {
    serve(files);
    expect(await readLawText(base, 'D713')).toBe(expected);
  });
});
