import type { Dossier } from '@/core/matter';
import type { PublicEntries } from '@/ports/public-entries';
import { publicationOf } from '@/read-models';
import { answeredOf, ledgerOf } from './opinion-ledger';

type Sealed = NonNullable<Dossier['facts']['answerPublications']>[number];

/** Whether the ledger holds what a publication sealed, answer for answer. */
async function isAsSealed(
  entries: Pick<PublicEntries, 'ledger' | 'opinions'> | undefined,
  matterId: string,
  { publication, answers, corrections, digest }: Sealed,
): Promise<boolean> {
  if (!entries) return false;
  const kept = publicationOf(publication, answeredOf(await ledgerOf(entries, matterId)));
  return kept.answers === answers && kept.corrections === corrections && kept.digest === digest;
}

/** Whether the publications an act would add seal what the ledger holds: numbers and digest are the machine’s, never typed. */
export async function areAnswersSealed(
  entries: Pick<PublicEntries, 'ledger' | 'opinions'> | undefined,
  before: Dossier,
  after: Dossier,
): Promise<boolean> {
  const known = new Set(before.facts.answerPublications?.map(({ publication }) => publication));
  for (const sealed of after.facts.answerPublications ?? [])
    if (!known.has(sealed.publication) && !(await isAsSealed(entries, before.id, sealed))) return false;
  return true;
}
