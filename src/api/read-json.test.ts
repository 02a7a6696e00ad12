import { expect, it } from 'vitest';
import { readJson } from './read-json';

const sent = (body: string | Uint8Array<ArrayBuffer>) => new Request('http://localhost/', { method: 'POST', body });

it.each([
  ['{"a":"示例🙂\\ud83d\\ude42"}', { ok: true, value: { a: '示例🙂🙂' } }],
  ['{"a":"\\\\u0000"}', { ok: true, value: { a: '\\u0000' } }],
  ['{"a":["\\u0000"]}', { ok: false, error: 'not-text' }],
  ['{"\\uD800":1}', { ok: false, error: 'not-text' }],
  ['"\\udc00\\ud800"', { ok: false, error: 'not-text' }],
  [new Uint8Array([34, 237, 160, 128, 34]), { ok: false, error: 'not-json' }],
  ['{"a":', { ok: false, error: 'not-json' }],
  [`"${'x'.repeat(200)}"`, { ok: false, error: 'too-large' }],
] as const)('reads %j', async (body, told) => expect(await readJson(sent(body as string), 100)).toEqual(told));

it('is read once, and each reader has his own limit', async () => {
  const request = sent('"0123456789"');
  expect(await readJson(request, 100)).toEqual({ ok: true, value: '0123456789' });
  expect(await readJson(request, 100)).toEqual({ ok: true, value: '0123456789' });
  expect(await readJson(request, 5)).toEqual({ ok: false, error: 'too-large' });
});
