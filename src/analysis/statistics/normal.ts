import { gammaUpper } from './gamma-upper';

/** Φ(z), the share of a standard normal below z: through the incomplete gamma function, Φ(−|z|) = Q(½, z²/2) / 2. */
export function normalBelow(z: number): number {
  const tail = gammaUpper(0.5, (z * z) / 2) / 2;
  return z < 0 ? tail : 1 - tail;
}

/** φ(z), the density of the standard normal. */
export const normalDensity = (z: number): number => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);

const A = [
  -39.69683028665376, 220.9460984245205, -275.9285104469687, 138.357751867269, -30.66479806614716, 2.506628277459239,
];
const B = [-54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972, -13.28068155288572, 1];
const C = [
  -0.007784894002430293, -0.3223964580411365, -2.400758277161838, -2.549732539343734, 4.374664141464968,
  2.938163982698783,
];
const D = [0.007784695709041462, 0.3224671290700398, 2.445134137142996, 3.754408661907416, 1];

const polynomial = (coefficients: readonly number[], x: number): number =>
  coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0);

/**
 * z with Φ(z) = p, for p between 0 and 1 exclusive: rational approximation of P. J. Acklam (2003), sharpened by one step of Halley
 * to about 1e-15.
 */
export function normalQuantile(p: number): number {
  const edge = 0.02425;
  const far = (tail: number) => {
    const q = Math.sqrt(-2 * Math.log(tail));
    return polynomial(C, q) / polynomial(D, q);
  };
  const near = () => {
    const q = p - 0.5;
    return (polynomial(A, q * q) * q) / polynomial(B, q * q);
  };
  const z = p < edge ? far(p) : p > 1 - edge ? -far(1 - p) : near();
  const step = (normalBelow(z) - p) / normalDensity(z);
  return z - step / (1 + (z * step) / 2);
}
