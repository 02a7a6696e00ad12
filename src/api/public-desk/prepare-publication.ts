import type { CivilDate } from '@/core/kernel';
import type { Dossier } from '@/core/matter';
import type { PublicEntries } from '@/ports/public-entries';
import type { PublicAnswer } from '@/ports/public-opinions';
import { pendingAnswer, publicationOf, standingTheme } from '@/read-models';
import { answeredOf, ledgerOf } from '../opinion-ledger';
import { refusal, stillOpenUntil } from './desk-door';

/**
 * Marks what will go out with the name of its publication, and says how much it is: all or nothing. Refused while the public still
 * writes, while anything has no answer, and while an answer was not approved by a second person.
 */
export async function preparePublication(
  entries: Pick<PublicEntries, 'ledger' | 'opinions'>,
  dossier: Dossier,
  publication: string,
  today: CivilDate,
): Promise<Response> {
  const { answerPublications } = dossier.facts;
  const until = stillOpenUntil(dossier, today);
  if (until !== null) return refusal('too-early', 409, { until });
  if (answerPublications?.some((one) => one.publication === publication)) return refusal('published', 409);
  const ledger = await ledgerOf(entries, dossier.id);
  const { themes, opinions } = ledger;
  const isAnswered = ({ answers }: { readonly answers: readonly PublicAnswer[] }) => answers.length > 0;
  const open = [
    ...themes.filter((theme) => theme.mergedInto === null && !isAnswered(theme)),
    ...opinions.filter(
      (one) => one.held === null && !isAnswered(one) && !isAnswered(standingTheme(themes, one.theme) ?? one),
    ),
  ];
  if (open.length > 0) return refusal('unanswered', 409, { count: open.length });
  const pendingOf = ({ answers }: { readonly answers: readonly PublicAnswer[] }) =>
    pendingAnswer(answers, answerPublications);
  const unseen = [...themes, ...opinions].map(pendingOf).filter((pending) => pending && !pending.review?.isApproved);
  if (unseen.length > 0) return refusal('unreviewed', 409, { count: unseen.length });
  const marked = <T extends { readonly answers: PublicAnswer[] }>(one: T): T => {
    const pending = pendingOf(one);
    return pending?.review?.isApproved
      ? { ...one, answers: one.answers.map((answer) => (answer === pending ? { ...answer, publication } : answer)) }
      : one;
  };
  for (const one of themes.filter(pendingOf)) await entries.ledger.change(one.id, marked);
  for (const one of opinions.filter(pendingOf)) await entries.opinions.change(one.id, marked);
  const prepared = publicationOf(publication, answeredOf(await ledgerOf(entries, dossier.id)));
  return prepared.answers === 0 ? refusal('nothing', 409) : Response.json(prepared);
}
