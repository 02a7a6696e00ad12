import { expect, it } from 'vitest';
import { credentialOf } from './credential';
import { holdsSecret } from './holds-secret';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const tracesOf = (value: string, basicUser?: string) => {
  const place = basicUser === undefined ? { header: 'x-key', prefix: '' } : { basicUser };
  const credential = credentialOf({ env: 'X', place }, { X: value });
  if (!credential.ok) throw new Error(credential.error);
  return credential.value.traces;
};
const each = (text: string, write: (code: number) => string) =>
  Array.from(text, (sign) => write(sign.charCodeAt(0))).join('');
const hex = (code: number, digits = 2) => code.toString(16).padStart(digits, '0');

const forms: Readonly<Record<string, (secret: string) => string>> = {
  plain: (secret) => secret,
  'JSON of PHP': (secret) => JSON.stringify(secret).replaceAll('/', '\\/'),
  'JSON of .NET': (secret) => JSON.stringify(secret).replaceAll('+', '\\u002B').replaceAll('"', '\\u0022'),
  'JSON, every character': (secret) => each(secret, (code) => `\\u${hex(code, 4)}`),
  'JSON within JSON': (secret) => JSON.stringify(JSON.stringify({ secret }).replaceAll('/', '\\/')),
  'URL, every character': (secret) => each(secret, (code) => `%${hex(code).toUpperCase()}`),
  'URL of a URL': (secret) => encodeURIComponent(encodeURIComponent(secret)),
  'HTML by name': (secret) =>
    secret.replaceAll('+', '&plus;').replaceAll('/', '&sol;').replaceAll('=', '&equals;').replaceAll('"', '&quot;'),
  'HTML by number': (secret) => each(secret, (code) => `&#${code};`),
  'HTML by hexadecimal number': (secret) => each(secret, (code) => `&#x${hex(code)};`),
  'hexadecimal digits': (secret) => each(secret, (code) => hex(code)).toUpperCase(),
  'JavaScript \\x': (secret) => each(secret, (code) => `\\x${hex(code)}`),
  'UTF-16': (secret) => each(secret, (code) => `${String.fromCharCode(code)}\0`),
  'quoted-printable': (secret) => each(secret, (code) => `=${hex(code).toUpperCase()}`),
  'a list of bytes': (secret) => JSON.stringify(Array.from(secret, (sign) => sign.charCodeAt(0))),
  'a list of bytes, indented': (secret) =>
    JSON.stringify(
      Array.from(secret, (sign) => sign.charCodeAt(0)),
      null,
      2,
    ),
  'bytes with colons': (secret) => Array.from(secret, (sign) => hex(sign.charCodeAt(0))).join(':'),
  'bytes with blanks': (secret) => Array.from(secret, (sign) => `0x${hex(sign.charCodeAt(0))}`).join(' '),
  'octal escapes': (secret) => each(secret, (code) => `\\${code.toString(8).padStart(3, '0')}`),
  'escapes of eight digits': (secret) => each(secret, (code) => `\\U${hex(code, 8)}`),
  'escapes of an old IIS': (secret) => each(secret, (code) => `%u${hex(code, 4)}`),
  'a form decoded twice': (secret) => secret.replaceAll('+', ' '),
  base64: btoa,
  'base64 without padding': (secret) => btoa(secret).replaceAll('=', ''),
  'base64 for addresses': (secret) => btoa(secret).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', ''),
  'base64 behind one byte': (secret) => btoa(`:${secret}`),
  'base64 behind two bytes': (secret) => btoa(`a:${secret} and more`),
  'base64 in lines': (secret) => btoa(`user:${secret} and more`).replaceAll(/.{10}/g, '$&\r\n'),
};
const secrets = ['aa/bb+cc==', 'tok-5f2c"9a71/Zz', 'x=2By%41&amp;q9', 'plainsecret12345', 'ends/'.repeat(4)];

it.each(Object.entries(forms))('finds a secret written as %s', (_, write) => {
  for (const secret of secrets) {
    const text = `{"error":"wrong key ${write(secret)} given"}`;
    expect([secret, holdsSecret(tracesOf(secret), bytesOf(text), new Headers())]).toEqual([secret, true]);
  }
});

it('finds it in a header, and the pair of user and password', () => {
  const headers = new Headers({ etag: encodeURIComponent('aa/bb+cc==') });
  expect(holdsSecret(tracesOf('aa/bb+cc=='), new Uint8Array(), headers)).toBe(true);
  const pair = btoa('reader:aa/bb+cc==').replaceAll('=', '');
  expect(holdsSecret(tracesOf('aa/bb+cc==', 'reader'), bytesOf(pair), new Headers())).toBe(true);
});

it('finds none in what holds none', () => {
  const text = `${'{"a":"100% &amp; \\u4e2d/文=="}'.repeat(1000)}${btoa('some other words that are no secret at all')}`;
  for (const secret of secrets) expect(holdsSecret(tracesOf(secret), bytesOf(text), new Headers())).toBe(false);
});

it('is done with a large answer in a moment', () => {
  const bytes = bytesOf(`${'\\'.repeat(2 * 1024 * 1024)}a`.repeat(2));
  const begun = performance.now();
  expect(holdsSecret(tracesOf('aa/bb+cc=='), bytes, new Headers())).toBe(false);
  expect(performance.now() - begun).toBeLessThan(5000);
});
