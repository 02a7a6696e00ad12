import type { Dossier } from '@/core/matter';
import { answerProof, type GatheredOpinion, type GatheredRound, opinionProof } from '@/ports/expert-links';
import type { KeptInvitation, KeptInvitations } from './kept-invitations';

/** By their proofs: neither the order of the panel nor that of arrival shows. */
export const gatheredAnswers = (all: readonly KeptInvitation[]): GatheredRound['answers'] =>
  all
    .flatMap(({ id, invitation: { answer, sign } }) =>
      answer ? [{ code: sign, values: answer.values, comment: answer.comment, proof: answerProof(id, answer) }] : [],
    )
    .toSorted((a, b) => (a.proof < b.proof ? -1 : 1));

/** What was signed by link, under its name and its proof. */
export const gatheredOpinions = (all: readonly KeptInvitation[]): readonly GatheredOpinion[] =>
  all.flatMap(({ id, invitation: { expert, signed } }) =>
    signed
      ? signed.opinions.map((opinion) => ({
          ...opinion,
          ...expert,
          signedOn: signed.on,
          proof: opinionProof(id, signed.on, opinion),
        }))
      : [],
  );

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

/** Whether an act would record an opinion under the proof of a link that does not say the same. */
export async function hasForeignOpinion(
  invitations: Pick<KeptInvitations, 'of'>,
  before: Dossier,
  after: Dossier,
): Promise<boolean> {
  const proven = (after.facts.expertOpinions ?? []).filter(
    ({ proof }) => proof !== undefined && !before.facts.expertOpinions?.some((known) => known.proof === proof),
  );
  if (proven.length === 0) return false;
  const given = gatheredOpinions(await invitations.of(before.id));
  const told = ({ name, question, necessity, feasibility, soundness, verdict, scores, signedOn }: Told) =>
    JSON.stringify([name, question, necessity, feasibility, soundness, verdict, scores, signedOn]);
  return proven.some((one) => !given.some((link) => link.proof === one.proof && told(link) === told(one)));
}

type Told = Pick<
  NonNullable<Dossier['facts']['expertOpinions']>[number],
  'name' | 'question' | 'necessity' | 'feasibility' | 'soundness' | 'verdict' | 'scores' | 'signedOn'
>;
