import { gradeOf, type RiskGrade, type RiskGradeBounds } from '@/core/law';
import type { MatterSummary } from '@/ports/matter-api';

export interface AssessedMatter {
  readonly matter: MatterSummary;
  readonly risk: NonNullable<MatterSummary['risk']>;
}

/** What one looks for among the risks of a city. */
export const riskConcerns = ['intolerable', 'high', 'not-controllable', 'not-found', 'unowned', 'overdue'] as const;
export type RiskConcern = (typeof riskConcerns)[number];

const holds: Readonly<Record<RiskConcern, (risk: AssessedMatter['risk']) => boolean>> = {
  intolerable: ({ intolerable }) => intolerable.length > 0,
  high: ({ expected, initial }) => (expected ?? initial) === 'high',
  'not-controllable': ({ controllable }) => controllable === false,
  'not-found': ({ controllable }) => controllable === null,
  unowned: ({ unowned }) => unowned > 0,
  overdue: ({ overdue }) => overdue > 0,
};

export const isConcern = ({ risk }: AssessedMatter, concern: RiskConcern): boolean => holds[concern](risk);

const weight: Readonly<Record<RiskGrade, number>> = { high: 3, medium: 2, low: 1 };
const remaining = ({ pAfter, qAfter }: AssessedMatter['risk']): number => (pAfter ?? 0) * (qAfter ?? 0);

/** Matters with a risk report, the gravest first: what nobody may bear, then the grade after measures, then the risk that remains. */
export function assessedMatters(matters: readonly MatterSummary[]): readonly AssessedMatter[] {
  const gravity = ({ risk }: AssessedMatter) => weight[risk.expected ?? risk.initial ?? 'low'];
  return matters
    .flatMap((matter) => (matter.risk ? [{ matter, risk: matter.risk }] : []))
    .toSorted(
      (a, b) =>
        Number(isConcern(b, 'intolerable')) - Number(isConcern(a, 'intolerable')) ||
        gravity(b) - gravity(a) ||
        remaining(b.risk) - remaining(a.risk),
    );
}

/** One of five steps of a likelihood or an impact from 0 to 1. */
const step = (value: number): number => Math.min(4, Math.floor(value * 5 + 1e-9));

export interface RiskCell<T> {
  readonly likelihood: number;
  readonly impact: number;
  /** The grade of the middle of the cell. */
  readonly grade: RiskGrade;
  readonly inside: readonly T[];
}

/** Five rows of five cells, the gravest impact first: what lies in each by its gravest risk, before or after measures. */
export function riskGrid<T extends Pick<AssessedMatter, 'risk'>>(
  rows: readonly T[],
  when: 'before' | 'after',
  bounds: RiskGradeBounds,
): readonly (readonly RiskCell<T>[])[] {
  const placeOf = ({ risk }: T) => {
    const [p, q] = when === 'before' ? [risk.p, risk.q] : [risk.pAfter, risk.qAfter];
    return p === null || q === null ? undefined : `${step(p)} ${step(q)}`;
  };
  return [4, 3, 2, 1, 0].map((impact) =>
    [0, 1, 2, 3, 4].map((likelihood) => ({
      likelihood,
      impact,
      grade: gradeOf(((likelihood + 0.5) / 5) * ((impact + 0.5) / 5), bounds),
      inside: rows.filter((row) => placeOf(row) === `${likelihood} ${impact}`),
    })),
  );
}
