import { type DecisionFacts, gradeOf, type RiskGrade, type RiskGradeBounds, riskIndex } from '@/core/law';
import type { MatterSummary } from '@/ports/matter-api';

type Factor = NonNullable<DecisionFacts['riskFactors']>[number];

/** One way to look at the risk: what it measures before and after the measures, and the grade that follows. */
interface CrossCheckRow {
  readonly by: 'index' | 'gravest' | 'intolerable' | 'opposition' | 'assessor';
  /** The risk or risks it is about. */
  readonly about: readonly string[];
  readonly before: { readonly figure: number | null; readonly grade: RiskGrade | null };
  readonly after: { readonly figure: number | null; readonly grade: RiskGrade | null };
}

export interface CrossCheck {
  readonly rows: readonly CrossCheckRow[];
  /** The gravest grade any row gives; null: none gives one. */
  readonly worst: { readonly before: RiskGrade | null; readonly after: RiskGrade | null };
  /** The assessor's grade is milder than the worst of the other rows. */
  readonly milder: { readonly before: boolean; readonly after: boolean };
  readonly weights: number;
}

const order: Readonly<Record<RiskGrade, number>> = { low: 0, medium: 1, high: 2 };
const gravestOf = (grades: readonly (RiskGrade | null)[]): RiskGrade | null =>
  grades.reduce(
    (most, grade) => (grade !== null && (most === null || order[grade] > order[most]) ? grade : most),
    null,
  );

/** More than half of those who took a side are against: 大部分群众有意见, the words of 发改投资〔2012〕2492号 for a high risk. */
const MOST = 0.5;

/**
 * The same risk looked at in several ways; the worst row counts, for an average hides a risk that nobody may bear. Index and single risks are graded
 * by the bounds of the place.
 */
export function riskCrossCheck(
  facts: Pick<DecisionFacts, 'riskFactors' | 'riskGradeInitial' | 'riskGradeExpected'>,
  opinions: MatterSummary['opinions'],
  bounds: RiskGradeBounds,
): CrossCheck | null {
  const { riskFactors = [], riskGradeInitial = null, riskGradeExpected = null } = facts;
  if (riskFactors.length === 0) return null;
  const graded = (figure: number) => ({ figure, grade: gradeOf(figure, bounds) });
  const size = ({ p, q }: Factor) => p * q;
  const sizeAfter = ({ pAfter, qAfter }: Factor) => pAfter * qAfter;
  const gravest = (by: (factor: Factor) => number) => riskFactors.toSorted((a, b) => by(b) - by(a))[0];
  const [before, after] = [gravest(size), gravest(sizeAfter)];
  const intolerable = riskFactors.filter((factor) => factor.intolerable);
  const told = opinions ? opinions.stance.oppose + opinions.stance.conditional + opinions.stance.support : 0;
  const share = opinions && told > 0 ? opinions.stance.oppose / told : null;
  const none = { figure: null, grade: null };
  const rows: readonly CrossCheckRow[] = [
    {
      by: 'index',
      about: [],
      before: graded(riskIndex(riskFactors, 'before')),
      after: graded(riskIndex(riskFactors, 'after')),
    },
    {
      by: 'gravest',
      about: [...new Set([before?.name, after?.name].flatMap((name) => name ?? []))],
      before: before ? graded(size(before)) : none,
      after: after ? graded(sizeAfter(after)) : none,
    },
    ...(intolerable.length > 0
      ? [
          {
            by: 'intolerable' as const,
            about: intolerable.map(({ name }) => name),
            before: { figure: null, grade: 'high' as const },
            after: { figure: null, grade: 'high' as const },
          },
        ]
      : []),
    ...(share === null
      ? []
      : [
          {
            by: 'opposition' as const,
            about: [],
            before: { figure: share, grade: share > MOST ? ('high' as const) : null },
            after: none,
          },
        ]),
    {
      by: 'assessor',
      about: [],
      before: { figure: null, grade: riskGradeInitial },
      after: { figure: null, grade: riskGradeExpected },
    },
  ];
  const worstOf = (some: readonly CrossCheckRow[]) => ({
    before: gravestOf(some.map((row) => row.before.grade)),
    after: gravestOf(some.map((row) => row.after.grade)),
  });
  const worst = worstOf(rows);
  const measured = worstOf(rows.filter(({ by }) => by !== 'assessor'));
  const isMilder = (grade: RiskGrade | null, than: RiskGrade | null) =>
    grade !== null && than !== null && order[grade] < order[than];
  return {
    rows,
    worst,
    milder: { before: isMilder(riskGradeInitial, measured.before), after: isMilder(riskGradeExpected, measured.after) },
    weights: riskFactors.reduce((sum, { w }) => sum + w, 0),
  };
}
