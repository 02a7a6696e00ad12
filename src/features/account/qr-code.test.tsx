import { renderToStaticMarkup } from 'react-dom/server';
import { encode } from 'uqr';
import { expect, it } from 'vitest';
import { QrCode } from './qr-code';

it('draws every dark module of the code, and four of white around it', () => {
  const text = 'otpauth://totp/%E8%A1%A1%E7%AD%96:wangfang?secret=GEZDGNBVGY3TQOJQ';
  const drawn = renderToStaticMarkup(<QrCode text={text} label="二维码" />);
  const { data, size } = encode(text, { ecc: 'M', border: 0 });
  const dark = [...drawn.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, x, y]) => `${x} ${y}`);
  const expected = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`${x + 4} ${y + 4}`] : [])));
  expect(dark).toEqual(expected);
  expect(drawn).toContain(`viewBox="0 0 ${size + 8} ${size + 8}"`);
});
