import type { Dossier } from '@/core/matter';
import { answerProof, type GatheredRound } from '@/ports/expert-links';
import type { KeptInvitation, KeptInvitations } from './kept-invitations';

/** By their proofs: neither the order of the panel nor that of arrival shows. */
export const gatheredAnswers = (all: readonly KeptInvitation[]): GatheredRound['answers'] =>
  all
    .flatMap(({ id, invitation: { answer, sign } }) =>
      answer ? [{ code: sign, values: answer.values, comment: answer.comment, proof: answerProof(id, answer) }] : [],
    )
    .toSorted((a, b) => (a.proof < b.proof ? -1 : 1));

/** Whether an act would record a proof that no link gave, or beside an answer that the link did not give. */
export async function hasForeignProof(
  invitations: Pick<KeptInvitations, 'of'>,
  before: Dossier,
  after: Dossier,
): Promise<boolean> {
  const fresh = (after.facts.expertRounds ?? []).filter(
    ({ no }) => !before.facts.expertRounds?.some((round) => round.no === no),
  );
  const proven = fresh.flatMap(({ no, answers }) => answers.map((answer) => ({ no, ...answer })));
  if (proven.every(({ proof }) => proof === undefined)) return false;
  const all = await invitations.of(before.id);
  return proven.some(({ no, code, values, comment = '', proof }) => {
    if (proof === undefined) return false;
    const given = gatheredAnswers(all.filter(({ invitation }) => invitation.no === no)).find(
      (one) => one.proof === proof,
    );
    return (
      !given ||
      given.code !== code ||
      JSON.stringify([values, comment]) !== JSON.stringify([given.values, given.comment])
    );
  });
}
