/** Linear light of red, green and blue, 0 to 1. */
export type LinearRgb = readonly [number, number, number];
/** CIE L*a*b*, white D65. */
export type Lab = readonly [number, number, number];

const linear = (channel: number): number => {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};

/** `#rrggbb` as linear light (sRGB, IEC 61966-2-1). */
export function linearOf(hex: string): LinearRgb {
  const found = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex);
  if (!found) throw new Error(`not a colour of the form #rrggbb: ${hex}`);
  const [, r = '', g = '', b = ''] = found;
  return [linear(Number.parseInt(r, 16)), linear(Number.parseInt(g, 16)), linear(Number.parseInt(b, 16))];
}

/** Relative luminance, 0 to 1 (WCAG 2.2). */
export const luminance = ([r, g, b]: LinearRgb): number => 0.2126 * r + 0.7152 * g + 0.0722 * b;

/** Contrast of two colours, 1 to 21 (WCAG 2.2, success criteria 1.4.3 and 1.4.11). */
export function contrast(one: string, other: string): number {
  const a = luminance(linearOf(one));
  const b = luminance(linearOf(other));
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

const root = (t: number): number => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116);

/** Linear sRGB to CIE L*a*b* with the white D65. */
export function labOf([r, g, b]: LinearRgb): Lab {
  const x = root((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047);
  const y = root(0.2126729 * r + 0.7151522 * g + 0.072175 * b);
  const z = root((0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}
