import type { DecisionFacts } from './facts/decision-facts';

/** Everyone the file names as having taken part inside, each once. */
export const personsNamed = ({
  expertPanel = [],
  riskAuthors = [],
  riskReviewers = [],
  counselOpinions = [],
  legalityReviewer,
  membersPresent = [],
  chiefName,
  minutesSignedBy,
}: DecisionFacts): readonly string[] => [
  ...new Set([
    ...expertPanel.map(({ name }) => name),
    ...riskAuthors,
    ...riskReviewers,
    ...counselOpinions.map(({ name }) => name),
    ...membersPresent,
    ...(legalityReviewer ? [legalityReviewer] : []),
    ...(chiefName ? [chiefName] : []),
    ...(minutesSignedBy ? [minutesSignedBy] : []),
  ]),
];
