import { type MethodAnswer, refuse } from '@/analysis/refusal';
import { betaQuantile, entry, exactSum } from '@/analysis/statistics';
import { ok } from '@/core/kernel';

/** What is known of an uncertain figure, in its own unit. */
export type Distribution =
  | { readonly kind: 'point'; readonly value: number }
  | { readonly kind: 'uniform'; readonly min: number; readonly max: number }
  | { readonly kind: 'triangular' | 'pert'; readonly min: number; readonly mode: number; readonly max: number }
  | { readonly kind: 'normal'; readonly mean: number; readonly sd: number }
  /** `mean` and `sd` of the figure itself, not of its logarithm. */
  | { readonly kind: 'lognormal'; readonly mean: number; readonly sd: number }
  | { readonly kind: 'discrete'; readonly values: readonly number[]; readonly probabilities: readonly number[] };

/** How an uncertain figure is drawn: from a standard normal score, or from a share in (0, 1). */
export type Drawing =
  | { readonly from: 'normal'; readonly value: (z: number) => number }
  | { readonly from: 'share'; readonly value: (p: number) => number };

/**
 * A distribution as a function of what it is drawn from: normal and lognormal of a normal score, the others by their quantile function. PERT is the
 * beta distribution with mean (min + 4 mode + max)/6 (Malcolm et al. 1959). Refuses parameters that do not hold: min > max, mode outside, sd < 0,
 * probabilities that do not add up to 1.
 */
export function drawingOf(distribution: Distribution): MethodAnswer<Drawing> {
  const drawing = unchecked(distribution);
  return drawing ? ok(drawing) : refuse(broken[distribution.kind]);
}

/** What does not hold where a distribution of a kind cannot be drawn from. */
const broken = {
  point: 'not-finite',
  uniform: 'ends-order',
  triangular: 'mode-order',
  pert: 'mode-order',
  normal: 'negative-sd',
  lognormal: 'lognormal',
  discrete: 'discrete',
} as const;

const byShare = (value: ((p: number) => number) | undefined): Drawing | undefined => value && { from: 'share', value };

function unchecked(d: Distribution): Drawing | undefined {
  switch (d.kind) {
    case 'point':
      return byShare(() => d.value);
    case 'uniform':
      return d.min <= d.max ? byShare((p) => d.min + p * (d.max - d.min)) : undefined;
    case 'triangular':
      return d.min <= d.mode && d.mode <= d.max ? byShare(triangular(d)) : undefined;
    case 'pert':
      return d.min <= d.mode && d.mode <= d.max ? byShare(pert(d)) : undefined;
    case 'normal':
      return d.sd >= 0 ? { from: 'normal', value: (z) => d.mean + d.sd * z } : undefined;
    case 'lognormal': {
      if (!(d.mean > 0 && d.sd >= 0)) return undefined;
      const variance = Math.log1p((d.sd / d.mean) ** 2);
      return { from: 'normal', value: (z) => Math.exp(Math.log(d.mean) - variance / 2 + Math.sqrt(variance) * z) };
    }
    case 'discrete':
      return byShare(discrete(d));
  }
}

interface Peak {
  readonly min: number;
  readonly mode: number;
  readonly max: number;
}

function triangular({ min, mode, max }: Peak): (p: number) => number {
  const range = max - min;
  if (range === 0) return () => mode;
  const left = (mode - min) / range;
  return (p) =>
    p < left ? min + Math.sqrt(p * range * (mode - min)) : max - Math.sqrt((1 - p) * range * (max - mode));
}

function pert({ min, mode, max }: Peak): (p: number) => number {
  const range = max - min;
  if (range === 0) return () => mode;
  const [alpha, beta] = [1 + (4 * (mode - min)) / range, 1 + (4 * (max - mode)) / range];
  return (p) => min + range * betaQuantile(p, alpha, beta);
}

function discrete({
  values,
  probabilities,
}: {
  readonly values: readonly number[];
  readonly probabilities: readonly number[];
}) {
  const holds = values.length > 0 && values.length === probabilities.length && probabilities.every((p) => p >= 0);
  if (!holds || Math.abs(exactSum(probabilities) - 1) > 1e-9) return undefined;
  const order = values.map((_, k) => k).sort((a, b) => entry(values, a) - entry(values, b));
  return (p: number) => {
    let reached = 0;
    for (const k of order) {
      reached += entry(probabilities, k);
      if (p <= reached) return entry(values, k);
    }
    return entry(values, order.at(-1) ?? 0);
  };
}
