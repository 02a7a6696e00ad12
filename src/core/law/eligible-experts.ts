import type { DecisionFacts } from './facts/decision-facts';

type Expert = NonNullable<DecisionFacts['expertPanel']>[number];

const isEligible = ({ hasInterest, withdrewOn }: Expert): boolean => !hasInterest && !withdrewOn;

/** Experts of the panel who count: none with a direct interest, none who withdrew, nobody twice. */
export function eligibleExperts(panel: readonly Expert[]): readonly Expert[] {
  const names = new Set<string>();
  return panel.filter((expert) => {
    const key = `${expert.unit}\n${expert.name}`;
    if (!isEligible(expert) || names.has(key)) return false;
    names.add(key);
    return true;
  });
}

/** Of those who count, the ones who gave an opinion, on whatever question. */
export const signersOf = ({ expertPanel = [], expertOpinions = [] }: DecisionFacts): readonly Expert[] =>
  eligibleExperts(expertPanel).filter(({ name }) => expertOpinions.some((opinion) => opinion.name === name));

/** Day the experts did their part: chosen, else the first opinion signed, else the report. */
export const expertsTakenOn = ({ expertPanelOn, expertOpinions = [], expertReportOn }: DecisionFacts) =>
  expertPanelOn ?? expertOpinions.flatMap(({ signedOn }) => signedOn ?? []).sort()[0] ?? expertReportOn;

/** Opinions that somebody else entered from paper in the name of the expert; one signed by a link is the expert's own entry. */
export const opinionsEnteredForExperts = ({ expertOpinions = [] }: DecisionFacts) =>
  expertOpinions.flatMap(({ name, filedBy, proof }) => (filedBy && !proof ? [{ name, filedBy }] : []));
