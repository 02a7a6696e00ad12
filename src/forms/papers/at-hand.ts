import { z } from 'zod';
import { keptValue } from '@/browser-storage';
import type { CivilDate } from '@/core/kernel';
import { type DecisionFacts, day, type Paper, type PaperKind, paper } from '@/core/law';
import { allActs } from '@/core/matter';
import { formOf } from '@/core/matter/forms';

/** A paper brought before the act it belongs to: it waits for the first form that asks for its kind. */
const atHand = paper.extend({
  /** null: not said, and no form takes it. */
  kind: paper.shape.kind.nullable(),
  /** null: its name tells no day; it counts as brought on the day a form takes it. */
  on: day.nullable(),
});
export type AtHand = z.infer<typeof atHand>;

/** Kept in this browser, as what is typed into the forms is. */
export const papersAtHand = (matterId: string) =>
  keptValue(`hengce.papers.${matterId}`, (value) => z.array(atHand).max(200).safeParse(value).data);

/** Those no act has taken into the dossier yet. */
export const waitingPapers = (matterId: string, { papers = [] }: DecisionFacts): readonly AtHand[] =>
  (papersAtHand(matterId).read() ?? []).filter(
    ({ id, digest }) => !papers.some((known) => known.id === id && known.digest === digest),
  );

/** Those a form of these kinds takes, as they would stand in it. */
export const takenBy = (waiting: readonly AtHand[], kinds: readonly PaperKind[], today: CivilDate): readonly Paper[] =>
  waiting.flatMap(({ kind, on, ...rest }) =>
    kind && kinds.includes(kind) ? [{ ...rest, kind, on: on ?? today }] : [],
  );

/** Acts of a role that take papers, by the kinds they take. */
export const actsThatTake = (role: string) =>
  allActs.flatMap((act) => {
    const kinds: readonly PaperKind[] = formOf(act.type)?.papers ?? [];
    return kinds.length > 0 && act.roles.some((one) => one === role) ? [{ title: act.title, kinds }] : [];
  });
