import type { DecisionFacts } from '@/core/law';
import type { DeskInvitation, GatheredOpinion } from '@/ports/expert-links';

type Recorded = Pick<DecisionFacts, 'expertOpinions'>;

/** What was signed by link and the record does not hold yet; sealed papers are not replaced. */
export const opinionsToRecord = (
  { expertOpinions = [] }: Recorded,
  given: readonly GatheredOpinion[],
): readonly GatheredOpinion[] =>
  given.filter(
    ({ name, question, proof }) =>
      !expertOpinions.some(
        (known) => known.proof === proof || (known.name === name && known.question === question && known.sealed),
      ),
  );

/** Whether an opinion that was signed by this link is still to be recorded. */
export const isOpinionOwed = (
  { expertOpinions = [] }: Recorded,
  { round, expert }: Pick<DeskInvitation, 'round' | 'expert'>,
): boolean => round === null && !expertOpinions.some(({ name }) => name === expert.name);
