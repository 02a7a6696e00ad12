import { BLOCK, blockRandom, normalFrom } from '@/analysis/random';
import { type MethodAnswer, refuse } from '@/analysis/refusal';
import { entry, normalBelow } from '@/analysis/statistics';
import { ok } from '@/core/kernel';
import { correlationFactor } from './correlation-factor';
import { type Distribution, type Drawing, drawingOf } from './distribution';

export interface UncertainFactor {
  readonly name: string;
  readonly distribution: Distribution;
}

export interface DrawnFactors {
  /** A column of samples for each factor. */
  readonly columns: readonly Float64Array[];
  readonly shrunk: number;
}

export interface Draw {
  readonly samples: number;
  readonly seed: number;
  /** Correlations of the normal scores behind the factors (Gaussian copula); without it they are independent. */
  readonly correlation?: readonly (readonly number[])[] | undefined;
  readonly repair?: boolean | undefined;
}

/**
 * Samples of uncertain factors: standard normals, mixed by the Cholesky factor, turned into values by each distribution
 * (Gaussian copula; Nelsen 2006). Blocks of 4,096 have their own seed. A correlation is that of the normals; of the figures themselves it is the
 * same where they are normal, and near it otherwise. Refuses as `drawingOf` and `correlationFactor`.
 */
export function drawFactors(
  factors: readonly UncertainFactor[],
  { samples, seed, correlation, repair = false }: Draw,
): MethodAnswer<DrawnFactors> {
  const drawings: Drawing[] = [];
  for (const [index, { name, distribution }] of factors.entries()) {
    if (factors.findIndex((other) => other.name === name) < index) return refuse('same-name', 'factors', index, 'name');
    const drawing = drawingOf(distribution);
    if (!drawing.ok) return refuse(drawing.error.reason, 'factors', index, 'distribution');
    drawings.push(drawing.value);
  }
  if (correlation && correlation.length !== factors.length) return refuse('ragged', 'correlation');
  const mixing = correlation ? correlationFactor(correlation, repair) : undefined;
  if (mixing && !mixing.ok) return mixing;
  const columns = factors.map(() => new Float64Array(samples));
  for (let from = 0; from < samples; from += BLOCK) {
    const random = blockRandom(seed, from / BLOCK);
    for (let s = from; s < Math.min(samples, from + BLOCK); s += 1) {
      const scores = mixing && mixed(mixing.value.lower, factors, random);
      for (const [k, { from: kind, value }] of drawings.entries()) {
        const column = columns[k];
        if (!column) continue;
        if (scores) column[s] = value(kind === 'normal' ? entry(scores, k) : normalBelow(entry(scores, k)));
        else column[s] = value(kind === 'normal' ? normalFrom(random) : random());
      }
    }
  }
  return ok({ columns, shrunk: mixing ? mixing.value.shrunk : 0 });
}

/** Normal scores with the correlations of the factor L: z = L x. */
function mixed(
  lower: readonly (readonly number[])[],
  factors: readonly unknown[],
  random: () => number,
): readonly number[] {
  const normals = factors.map(() => normalFrom(random));
  return lower.map((row) => row.reduce((sum, l, k) => sum + l * entry(normals, k), 0));
}
