import { type MethodAnswer, refuse } from '@/analysis/refusal';
import { ok } from '@/core/kernel';

/** How a difference of scores becomes a preference from 0 to 1. q: indifference, p: full preference, s: inflection; unit of the criterion. */
export type Preference =
  | { readonly kind: 'usual' }
  | { readonly kind: 'u-shape'; readonly q: number }
  | { readonly kind: 'v-shape'; readonly p: number }
  | { readonly kind: 'level' | 'linear'; readonly q: number; readonly p: number }
  | { readonly kind: 'gaussian'; readonly s: number };

/**
 * The six preference functions P(d) of Brans & Vincke (1985), 0 for d ≤ 0. usual: 1; u-shape: [d > q]; v-shape: min(d/p, 1);
 * level: ½ for q < d ≤ p, then 1; linear: (d − q)/(p − q) clipped to 0…1; gaussian: 1 − exp(−d²/2s²). Differences within 1e-9 of the range
 * count as none, and as having reached a threshold. Refuses unless p > q ≥ 0 (v-shape p > 0, u-shape q ≥ 0) and s > 0.
 */
export function preferenceOf(preference: Preference, range: number): MethodAnswer<(difference: number) => number> {
  const width = 1e-9 * Math.max(Number.EPSILON, range);
  const shape = shapeOf(preference, width);
  return shape ? ok((d) => (d <= width ? 0 : shape(d))) : refuse('thresholds');
}

function shapeOf(preference: Preference, width: number): ((d: number) => number) | undefined {
  switch (preference.kind) {
    case 'usual':
      return () => 1;
    case 'u-shape': {
      const { q } = preference;
      return q >= 0 ? (d) => (d > q + width ? 1 : 0) : undefined;
    }
    case 'v-shape': {
      const { p } = preference;
      return p > 0 ? (d) => Math.min(d / p, 1) : undefined;
    }
    case 'level': {
      const { q, p } = preference;
      return q >= 0 && p > q ? (d) => (d > p + width ? 1 : d > q + width ? 0.5 : 0) : undefined;
    }
    case 'linear': {
      const { q, p } = preference;
      return q >= 0 && p > q ? (d) => Math.min(1, Math.max(0, (d - q) / (p - q))) : undefined;
    }
    case 'gaussian': {
      const { s } = preference;
      return s > 0 ? (d) => 1 - Math.exp((-d * d) / (2 * s * s)) : undefined;
    }
  }
}
