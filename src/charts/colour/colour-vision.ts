import type { LinearRgb } from './colour';

export type Vision = 'all' | 'protan' | 'deutan' | 'tritan';

/**
 * Matrices on linear sRGB for full severity (1.0).
 * Source: G. M. Machado, M. M. Oliveira, L. A. F. Fernandes, "A Physiologically-based Model for Simulation of Color Vision
 * Deficiency", IEEE TVCG 15(6), 2009, table of precomputed matrices.
 */
const matrices = {
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const;

const clamp = (value: number): number => Math.min(1, Math.max(0, value));

/** How a colour looks to a reader who lacks one kind of cone; `all` leaves it as it is. */
export function seenBy(vision: Vision, [r, g, b]: LinearRgb): LinearRgb {
  if (vision === 'all') return [r, g, b];
  const [red, green, blue] = matrices[vision];
  const row = (m: readonly [number, number, number]) => clamp(m[0] * r + m[1] * g + m[2] * b);
  return [row(red), row(green), row(blue)];
}
