import { expect, it } from 'vitest';
import { base32, codeOfStep, otpauthLink, stepOfCode } from './one-time-code';

const secret = Buffer.from('12345678901234567890');

/** RFC 6238, appendix B, SHA-1: seconds and eight digits. */
it.each([
  [59, '94287082'],
  [1_111_111_109, '07081804'],
  [1_111_111_111, '14050471'],
  [1_234_567_890, '89005924'],
  [2_000_000_000, '69279037'],
  [20_000_000_000, '65353130'],
])('at %d s the code is %s', (seconds, code) => {
  expect(codeOfStep(secret, Math.floor(seconds / 30), 8)).toBe(code);
  expect(stepOfCode(secret, code.slice(2), seconds * 1000, 0)).toBe(Math.floor(seconds / 30));
});

/** RFC 4226, appendix D. */
it.each(['755224', '287082', '359152', '969429', '338314', '254676', '287922', '162583', '399871', '520489'])(
  'the codes of the first steps include %s',
  (code) => expect(Array.from({ length: 10 }, (_, step) => codeOfStep(secret, step))).toContain(code),
);

it('holds one step before and after, and no step that was used or lies before one', () => {
  const at = 1000 * 30_000;
  const of = (step: number, last = 0) => stepOfCode(secret, codeOfStep(secret, step), at, last);
  expect([998, 999, 1000, 1001, 1002].map((step) => of(step))).toEqual([undefined, 999, 1000, 1001, undefined]);
  expect([of(1000, 1000), of(999, 1000), of(1001, 1000)]).toEqual([undefined, undefined, 1001]);
  for (const code of ['', '12345', '1234567', '１２３４５６']) expect(stepOfCode(secret, code, at, 0)).toBeUndefined();
});

/** RFC 4648, section 10. */
it.each([
  ['', ''],
  ['f', 'MY'],
  ['fo', 'MZXQ'],
  ['foo', 'MZXW6'],
  ['foob', 'MZXW6YQ'],
  ['fooba', 'MZXW6YTB'],
  ['foobar', 'MZXW6YTBOI'],
])('%j is %s in base 32', (text, written) => expect(base32(Buffer.from(text))).toBe(written));

it('writes the link with the city and the login', () =>
  expect(otpauthLink(secret, { login: '王芳', city: '示例市' })).toBe(
    `otpauth://totp/${encodeURIComponent('衡策 示例市')}:${encodeURIComponent('王芳')}?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=${encodeURIComponent('衡策 示例市')}`,
  ));
