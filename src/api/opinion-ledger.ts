import type { Dossier } from '@/core/matter';
import type { LedgerTheme } from '@/ports/opinion-ledger';
import type { PublicEntries } from '@/ports/public-entries';
import type { PublicAnswer, PublicOpinion } from '@/ports/public-opinions';
import { type AnsweredWith, dayPublished, pendingAnswer } from '@/read-models';

type Entries = Pick<PublicEntries, 'ledger' | 'opinions'>;

export interface Ledger {
  readonly themes: readonly LedgerTheme[];
  readonly opinions: readonly PublicOpinion[];
}

export async function ledgerOf(entries: Entries, matterId: string): Promise<Ledger> {
  const [themes, opinions] = await Promise.all([entries.ledger.list(matterId), entries.opinions.list(matterId)]);
  return { themes, opinions };
}

/** Everything of the ledger that bears answers, by what it is called where it is sealed. */
export const answeredOf = ({ themes, opinions }: Ledger): readonly AnsweredWith[] => [
  ...themes.map(({ name, answers }) => ({ to: name, answers })),
  ...opinions.map(({ id, answers }) => ({ to: id, answers })),
];

/** The answers with another in place of the one that has not gone out. */
export const withPending = (
  answers: readonly PublicAnswer[],
  dossier: Dossier,
  change: (pending: PublicAnswer | undefined) => PublicAnswer,
): PublicAnswer[] => {
  const { answerPublications } = dossier.facts;
  const pending = pendingAnswer(answers, answerPublications);
  return [...answers.filter((one) => dayPublished(one, answerPublications) !== null), change(pending)];
};
