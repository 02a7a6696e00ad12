import type { AnyRule } from './rule';
import { adjustmentRules } from './stages/adjustment-rules';
import { archiveRules } from './stages/archive-rules';
import { catalogueRules } from './stages/catalogue-rules';
import { competitionRules } from './stages/competition-rules';
import { discussionRules } from './stages/discussion-rules';
import { draftingRules } from './stages/drafting-rules';
import { evaluationRules } from './stages/evaluation-rules';
import { executionRules } from './stages/execution-rules';
import { expertsRules } from './stages/experts-rules';
import { hearingRules } from './stages/hearing-rules';
import { initiationRules } from './stages/initiation-rules';
import { legalityRules } from './stages/legality-rules';
import { participationRules } from './stages/participation-rules';
import { publicationRules } from './stages/publication-rules';
import { responsibilityRules } from './stages/responsibility-rules';
import { riskRules } from './stages/risk-rules';

/** Every rule the engine knows, in the order of the stages. */
export const allRules: readonly AnyRule[] = [
  ...catalogueRules,
  ...initiationRules,
  ...draftingRules,
  ...participationRules,
  ...hearingRules,
  ...expertsRules,
  ...riskRules,
  ...competitionRules,
  ...legalityRules,
  ...discussionRules,
  ...publicationRules,
  ...archiveRules,
  ...executionRules,
  ...evaluationRules,
  ...adjustmentRules,
  ...responsibilityRules,
];
