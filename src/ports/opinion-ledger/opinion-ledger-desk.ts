import type { CivilDate, Result } from '@/core/kernel';
import type { AnswerKind } from '@/ports/public-opinions';
import type { LedgerTheme, ThemeEntry } from './ledger-theme';

/** What went out together: how many answers, how many of them correct an earlier one, and their digest. */
interface PreparedPublication {
  readonly publication: string;
  readonly answers: number;
  readonly corrections: number;
  readonly digest: string;
}

export const ledgerFailures = [
  'not-allowed',
  'not-found',
  'invalid',
  'changed',
  'taken',
  'published',
  'own-draft',
  'unanswered',
  'unreviewed',
  'nothing',
  'too-early',
] as const;
export interface LedgerFailure {
  readonly kind: (typeof ledgerFailures)[number] | 'offline' | 'server';
  /** The last day of the consultation. */
  readonly until?: CivilDate | undefined;
  /** How many stand in the way. */
  readonly count?: number | undefined;
}

type Answer<T> = Promise<Result<T, LedgerFailure>>;

/** Themes, and single opinions of the public site. */
interface Answered {
  readonly themes: readonly string[];
  readonly opinions: readonly string[];
}

export interface DraftedAnswer {
  readonly kind: AnswerKind;
  readonly reason: string;
  /** Clauses of the draft that stand otherwise because of it. */
  readonly clauses: readonly string[];
}

/** The ledger of opinions: theme, answer, changed clause; assigned, drafted, looked at by another, published together. */
export interface OpinionLedgerDesk {
  read(matterId: string): Answer<readonly LedgerTheme[]>;
  add(matterId: string, themes: readonly ThemeEntry[]): Answer<readonly LedgerTheme[]>;
  change(matterId: string, id: string, version: number, entry: ThemeEntry): Answer<readonly LedgerTheme[]>;
  merge(matterId: string, id: string, into: string): Answer<readonly LedgerTheme[]>;
  /** Puts opinions of the public site into a theme; null: into none. */
  sort(matterId: string, opinions: readonly string[], theme: string | null): Answer<readonly LedgerTheme[]>;
  draft(matterId: string, answered: Answered, answer: DraftedAnswer): Answer<readonly LedgerTheme[]>;
  /** `because`: sent back with this reason; null: approved. `seen`: the words looked at, by id; others are not touched. */
  review(
    matterId: string,
    answered: Answered,
    seen: Readonly<Record<string, string>>,
    because: string | null,
  ): Answer<readonly LedgerTheme[]>;
  /** Makes ready what the act of publication seals. */
  prepare(matterId: string, publication: string): Answer<PreparedPublication>;
}
