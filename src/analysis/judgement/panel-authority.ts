import { type MethodAnswer, refuse } from '@/analysis/refusal';
import { exactSum } from '@/analysis/statistics';
import { ok } from '@/core/kernel';

export interface ExpertAuthority {
  /** Scores of the grounds of judgement: practice (.5 .4 .3), theory (.3 .2 .1), literature and intuition (.1). Added up they are Ca. */
  readonly basis: readonly number[];
  /** Cs: 1, .8, .6, .4, .2. */
  readonly familiarity: number;
}

export interface PanelAuthority {
  readonly basis: number;
  readonly familiarity: number;
  /** Cr = (Ca + Cs)/2 of the panel; averaged first, rounded by the reader. */
  readonly authority: number;
  readonly experts: readonly number[];
}

/** Authority of experts, Cr = (Ca + Cs)/2, and of the panel as the mean over its experts. Scores are data of the enquiry. Refuses what is outside 0 to 1, and an expert without grounds. */
export function panelAuthority(experts: readonly ExpertAuthority[]): MethodAnswer<PanelAuthority> {
  if (experts.length === 0) return refuse('nothing-given', 'experts');
  const sums = experts.map(({ basis }) => exactSum(basis));
  for (const [index, { familiarity }] of experts.entries()) {
    if (experts[index]?.basis.length === 0) return refuse('nothing-given', 'experts', index, 'basis');
    if (!((sums[index] ?? 0) >= 0 && (sums[index] ?? 0) <= 1 + 1e-9))
      return refuse('basis-sum', 'experts', index, 'basis');
    if (!(familiarity >= 0 && familiarity <= 1)) return refuse('not-share', 'experts', index, 'familiarity');
  }
  const basis = exactSum(sums) / experts.length;
  const familiarity = exactSum(experts.map((expert) => expert.familiarity)) / experts.length;
  return ok({
    basis,
    familiarity,
    authority: (basis + familiarity) / 2,
    experts: experts.map((expert, k) => ((sums[k] ?? 0) + expert.familiarity) / 2),
  });
}
