import { isSame, type KeptInvitation } from '@/api/invitations';
import type { CivilDate } from '@/core/kernel';
import type { Dossier } from '@/core/matter';
import type { AskedRound, ExpertInvitation, ExpertTask } from '@/ports/expert-links';
import { roundFigures } from '@/read-models';

interface TaskParts {
  readonly city: string;
  readonly isSample: boolean;
  readonly today: CivilDate;
  readonly dossier: Dossier;
  /** All invitations of the matter. */
  readonly all: readonly KeptInvitation[];
}

/** What the holder of a link reads: the round, the papers on record, and what the panel said in the round before. */
export function toldTask(invitation: ExpertInvitation, { city, isSample, today, dossier, all }: TaskParts): ExpertTask {
  const { facts } = dossier;
  const open = (facts.papers ?? []).filter(({ nonPublicBasis }) => nonPublicBasis === null);
  const { expert, no, round, expiresOn, openedOn, declared } = invitation;
  return {
    city,
    isSample,
    matter: { title: facts.title ?? null, unit: facts.leadUnit ?? null },
    expert: expert.name,
    no,
    round,
    opinion: round ? null : { questions: [...(facts.expertQuestions ?? [])], items: [...(facts.expertItems ?? [])] },
    expiresOn,
    servedOn: openedOn ?? today,
    declared: declared && { on: declared.on, hasInterest: declared.hasInterest },
    papers: {
      summary: facts.summary ?? null,
      clauses: (facts.draftClauses ?? []).map(({ no: clause, text }) => ({ no: clause, text })),
      options: (facts.options ?? []).map(({ name, summary }) => ({ name, summary })),
      listed: open.map(({ title, on }) => ({ title, on })),
    },
    before: round && roundBefore(expert, round, facts.expertRounds ?? [], all),
  };
}

/** The last recorded round beside the expert’s own answer to it; who said what else is not told. */
function roundBefore(
  expert: ExpertInvitation['expert'],
  round: AskedRound,
  rounds: NonNullable<Dossier['facts']['expertRounds']>,
  all: readonly KeptInvitation[],
): ExpertTask['before'] {
  const last = rounds.at(-1);
  if (!last) return null;
  const { isWithheld, returned, items } = roundFigures(last, rounds.at(-2));
  const own = all.find(
    ({ invitation }) => invitation.no === last.no && invitation.answer && isSame(invitation.expert, expert),
  )?.invitation;
  return {
    no: last.no,
    returned,
    isWithheld,
    items: round.items.map((name) => {
      const figures = isWithheld ? null : items.find((item) => item.name === name)?.figures;
      const place = own?.round?.items.indexOf(name) ?? -1;
      return {
        name,
        own: (place >= 0 ? own?.answer?.values[place] : null) ?? null,
        median: figures?.median ?? null,
        quartiles: figures ? [figures.quartiles[0], figures.quartiles[1]] : null,
      };
    }),
    comments: last.answers.flatMap(({ comment }) => comment ?? []),
  };
}
