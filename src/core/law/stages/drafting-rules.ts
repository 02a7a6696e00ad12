import { basesOfD71312p2 } from '../instruments/d713/12-bases';
import { costBenefitOfD71312p3 } from '../instruments/d713/12-cost-benefit';
import { inForceOfD71312p2 } from '../instruments/d713/12-in-force';
import { consultedOfD71313p1 } from '../instruments/d713/13-consulted';
import { disputeOfD71313p1 } from '../instruments/d713/13-dispute';
import { explanationOfD71315p1 } from '../instruments/d713/15-explanation';
import { executionFieldsOfHlj202112 } from '../instruments/hlj2021/12-execution-fields';
import { optionsOfHlj202112 } from '../instruments/hlj2021/12-options';
import { sectionsOfHlj202112 } from '../instruments/hlj2021/12-sections';
import { threeMonthsOfHlj202112 } from '../instruments/hlj2021/12-three-months';
import type { AnyRule } from '../rule';

export const draftingRules: readonly AnyRule[] = [
  threeMonthsOfHlj202112,
  basesOfD71312p2,
  inForceOfD71312p2,
  sectionsOfHlj202112,
  explanationOfD71315p1,
  costBenefitOfD71312p3,
  optionsOfHlj202112,
  consultedOfD71313p1,
  disputeOfD71313p1,
  executionFieldsOfHlj202112,
];
