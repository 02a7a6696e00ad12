import { type CivilDate, laterOf } from '@/core/kernel';
import { clauseNo, type DecisionFacts } from '@/core/law';
import type { OpinionTally } from '@/ports/matter-api';
import type { OpenNotice } from '@/ports/open-api';
import type { LedgerTheme } from '@/ports/opinion-ledger';
import { opinionsOf, publishedAnswers } from '@/read-models';

type Results = NonNullable<OpenNotice['results']>;
type Theme = Results['themes'][number];

/** What was said and what became of it: the themes of the published report, and the answers that went out; null: neither has. */
export function toldResults(
  facts: DecisionFacts,
  today: CivilDate,
  tally: OpinionTally,
  ledger: readonly LedgerTheme[],
): OpenNotice['results'] {
  const { participationReportPublishedOn: reported, answerPublications = [], opinionThemes = [] } = facts;
  const out = answerPublications.filter(({ publishedOn }) => publishedOn <= today);
  const isReported = Boolean(reported && reported <= today);
  const days = [...out.map(({ publishedOn }) => publishedOn), ...(isReported && reported ? [reported] : [])];
  if (days.length === 0) return null;
  const counts = opinionsOf(facts, tally, today);
  const answered = ledger.flatMap((theme) => {
    const told = publishedAnswers(theme.answers, out).toReversed();
    return told.length === 0 ? [] : [{ theme, told }];
  });
  const known = new Set(answered.flatMap(({ theme }) => [theme.name, ...theme.covers]));
  return {
    publishedOn: days.reduce(laterOf),
    rows: counts?.rows ?? null,
    grouped: counts?.grouped ?? null,
    themes: [
      ...answered.map(({ theme, told }) => ({
        theme: theme.name,
        clause: asInDraft(theme.clause, facts),
        rows: rowsOf(theme, facts, tally),
        answers: told,
      })),
      ...(isReported && reported ? opinionThemes : [])
        .filter(({ theme }) => !known.has(theme))
        .map((theme) => ofReport(theme, facts, reported ?? today)),
    ],
    sealed: out.map(({ publishedOn: on, answers, corrections, digest }) => ({ on, answers, corrections, digest })),
  };
}

const ofReport = (
  { theme, clause, rows, disposition, reason }: NonNullable<DecisionFacts['opinionThemes']>[number],
  facts: DecisionFacts,
  on: CivilDate,
): Theme => ({
  theme,
  clause: asInDraft(clause, facts),
  rows,
  answers: disposition === null ? [] : [{ kind: disposition, reason: reason ?? '', on, changes: [] }],
});

/** A clause as the draft numbers it: 第六条 beside 第6条 reads like another. */
const asInDraft = (clause: string | null, { draftClauses = [] }: DecisionFacts): string | null =>
  clause && (draftClauses.find(({ no }) => clauseNo(no) === clauseNo(clause))?.no ?? clause);

/** As the record counts the theme, else as the store does; null: neither knows it. */
function rowsOf({ name, covers }: LedgerTheme, { opinionThemes = [] }: DecisionFacts, tally: OpinionTally) {
  const names = new Set([name, ...covers]);
  const of = (themes: readonly { readonly theme: string; readonly rows: number }[]) =>
    themes.filter(({ theme }) => names.has(theme)).reduce((sum, { rows }) => sum + rows, 0);
  return of(opinionThemes) || of(tally.themes) || null;
}
