import { gammaUpper } from './gamma-upper';

/** Φ(z), the share of a standard normal below z: through the incomplete gamma function, Φ(−|z|) = Q(½, z²/2) / 2. */
export function normalBelow(z: number): number {
  const tail = gammaUpper(0.5, (z * z) / 2) / 2;
  return z < 0 ? tail : 1 - tail;
}
