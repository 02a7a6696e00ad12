import { type MethodAnswer, refuse } from '@/analysis/refusal';
import { entry, exactSum } from '@/analysis/statistics';
import { ok } from '@/core/kernel';
import { normalisedWeights } from '../weights/normalised-weights';

interface RiskChance {
  /** Chance p and impact q, each 0 to 1. */
  readonly chance: number;
  readonly impact: number;
}

export interface RiskFactor {
  readonly name: string;
  /** Importance among the factors, any scale ≥ 0. */
  readonly weight: number;
  readonly before: RiskChance;
  /** After the measures; without it as before. */
  readonly after?: RiskChance | undefined;
  /** A risk that no average may hide. */
  readonly intolerable?: boolean | undefined;
}

/** Upper limits of grades, rising. Editable data of a place, never code. */
export interface Band {
  readonly grade: string;
  readonly upTo: number;
}

export interface StabilityRisk {
  readonly factors: readonly {
    readonly name: string;
    readonly weight: number;
    readonly before: GradedRisk;
    readonly after: GradedRisk;
  }[];
  /** Σ I_k R_k. */
  readonly before: { readonly index: number; readonly grade: string };
  readonly after: { readonly index: number; readonly grade: string };
  /** Names of factors that are intolerable: they stand whatever the index says. */
  readonly vetoes: readonly string[];
}

interface GradedRisk extends RiskChance {
  /** R = p · q; the cell (p, q) is told with it, for a product of ordinal scores is no quantity. */
  readonly risk: number;
  readonly grade: string;
}

/**
 * Social-stability risk: R = p × q of each factor and the index Σ I_k R_k, before and after measures, graded by bands that are data
 * (发改办投资〔2013〕428 号, outline of chapters on social-stability risk analysis). One intolerable factor is told beside the index, never averaged
 * away. Refuses figures outside 0 to 1, weights as `normalisedWeights`, bands that do not rise,
 * and a figure above the last of them.
 */
export function stabilityRisk(
  factors: readonly RiskFactor[],
  factorBands: readonly Band[],
  indexBands: readonly Band[],
): MethodAnswer<StabilityRisk> {
  const weights = normalisedWeights(factors.map(({ weight }) => weight));
  if (!weights.ok)
    return refuse(
      weights.error.reason,
      'factors',
      ...weights.error.at.slice(1),
      ...(weights.error.at.length > 1 ? ['weight'] : []),
    );
  for (const [index, { before, after = before }] of factors.entries())
    for (const [when, { chance, impact }] of Object.entries({ before, after }))
      for (const [field, value] of Object.entries({ chance, impact }))
        if (!(value >= 0 && value <= 1)) return refuse('not-share', 'factors', index, when, field);
  for (const [name, bands] of Object.entries({ factorBands, indexBands })) {
    const unordered = bands.findIndex(({ upTo }, k) => k > 0 && upTo <= (bands[k - 1]?.upTo ?? 0));
    if (bands.length === 0 || unordered >= 0) return refuse('grades-order', 'options', name, Math.max(0, unordered));
  }
  const graded = ({ chance, impact }: RiskChance): GradedRisk => ({
    chance,
    impact,
    risk: chance * impact,
    grade: gradeOf(chance * impact, factorBands),
  });
  const told = factors.map(({ name, before, after = before }, k) => ({
    name,
    weight: entry(weights.value, k),
    before: graded(before),
    after: graded(after),
  }));
  const overall = (when: 'before' | 'after') => {
    const index = exactSum(told.map((factor) => factor.weight * factor[when].risk));
    return { index, grade: gradeOf(index, indexBands) };
  };
  const [before, after] = [overall('before'), overall('after')];
  const risks = told.flatMap((factor) => [factor.before.risk, factor.after.risk]);
  for (const [name, bands, figures] of [
    ['factorBands', factorBands, risks],
    ['indexBands', indexBands, [before.index, after.index]],
  ] as const)
    if (figures.some((figure) => gradeOf(figure, bands) === ''))
      return refuse('beyond-grades', 'options', name, bands.length - 1, 'upTo');
  return ok({
    factors: told,
    before,
    after,
    vetoes: factors.filter(({ intolerable }) => intolerable).map(({ name }) => name),
  });
}

/** A figure on the limit, within 1e-9, is still of the lower grade. */
const gradeOf = (value: number, bands: readonly Band[]): string =>
  bands.find(({ upTo }) => value <= upTo + 1e-9)?.grade ?? '';
