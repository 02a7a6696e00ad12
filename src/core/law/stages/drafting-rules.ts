import { legalBasesListed } from '../instruments/d713/12-bases';
import { costBenefitAnalysed } from '../instruments/d713/12-cost-benefit';
import { basesInForce } from '../instruments/d713/12-in-force';
import { unitsConsulted } from '../instruments/d713/13-consulted';
import { disputeReported } from '../instruments/d713/13-dispute';
import { explanationGiven } from '../instruments/d713/15-explanation';
import { draftNamesExecution } from '../instruments/hlj2021/12-execution-fields';
import { optionsAndPreference } from '../instruments/hlj2021/12-options';
import { draftSectionsComplete } from '../instruments/hlj2021/12-sections';
import { draftedWithinThreeMonths } from '../instruments/hlj2021/12-three-months';
import type { AnyRule } from '../rule';

export const draftingRules: readonly AnyRule[] = [
  draftedWithinThreeMonths,
  legalBasesListed,
  basesInForce,
  draftSectionsComplete,
  explanationGiven,
  costBenefitAnalysed,
  optionsAndPreference,
  unitsConsulted,
  disputeReported,
  draftNamesExecution,
];
