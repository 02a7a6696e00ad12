import type { CivilDate } from '@/core/kernel';
import type { DecisionFacts } from '@/core/law';
import type { OpinionRow } from '@/ports/matter-api';
import type { LedgerTheme, ThemeEntry } from '@/ports/opinion-ledger';
import type { DeskOpinion } from '@/ports/public-opinions';
import { type AnswerStep, answerStep, standingTheme } from '@/read-models';
import { proposeThemes } from '../answer/propose-themes';

export interface LedgerRow {
  readonly theme: LedgerTheme;
  readonly step: AnswerStep;
  /** Opinions behind it: of the rows received by their theme, and of the public site. */
  readonly opinions: number;
  readonly isLate: boolean;
}

interface Behind {
  readonly rows: readonly OpinionRow[];
  readonly opinions: readonly DeskOpinion[];
}

/** The themes that stand by themselves, with the opinions behind each and where its answer stands: what is not done comes first. */
export function ledgerRows(
  themes: readonly LedgerTheme[],
  { rows, opinions }: Behind,
  { answerPublications }: Pick<DecisionFacts, 'answerPublications'>,
  today: CivilDate,
): readonly LedgerRow[] {
  const counts = new Map<string, number>();
  for (const { theme } of rows) if (theme !== null) counts.set(theme, (counts.get(theme) ?? 0) + 1);
  const sorted = new Map<string, number>();
  for (const { theme } of opinions) {
    const into = standingTheme(themes, theme)?.id;
    if (into) sorted.set(into, (sorted.get(into) ?? 0) + 1);
  }
  return themes
    .filter(({ mergedInto }) => mergedInto === null)
    .map((theme) => {
      const step = answerStep(theme.answers, answerPublications);
      const names = new Set([theme.name, ...theme.covers]);
      return {
        theme,
        step,
        opinions: [...names].reduce((sum, name) => sum + (counts.get(name) ?? 0), sorted.get(theme.id) ?? 0),
        isLate: theme.dueOn !== null && theme.dueOn < today && (step === 'none' || step === 'returned'),
      };
    })
    .toSorted((a, b) => order.indexOf(a.step) - order.indexOf(b.step) || b.opinions - a.opinions);
}

const order: readonly AnswerStep[] = ['none', 'returned', 'drafted', 'approved', 'published'];

/** Themes that the opinions or the record name and the ledger does not hold. */
export function themesToEnter(
  themes: readonly LedgerTheme[],
  rows: readonly OpinionRow[],
  { opinionThemes = [], draftClauses }: Pick<DecisionFacts, 'opinionThemes' | 'draftClauses'>,
): readonly ThemeEntry[] {
  const known = new Set(themes.flatMap(({ name, covers }) => [name, ...covers]));
  const named = rows.filter(({ theme }) => theme !== null);
  const proposed = proposeThemes(
    named,
    draftClauses?.map(({ no }) => no),
    (clause) => clause,
  ).themes;
  const all = new Map(
    [...opinionThemes, ...proposed].map(({ theme, clause }): [string, string | null] => [theme, clause || null]),
  );
  return [...all]
    .filter(([name]) => !known.has(name))
    .map(([name, clause]) => ({ name, clause, assignedTo: null, dueOn: null, note: null, covers: [] }));
}
