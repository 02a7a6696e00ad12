import { packOfD71329p1 } from '../instruments/d713/29-pack';
import { packHeldOfD71329p1 } from '../instruments/d713/29-papers';
import { chiefLastOfD71330p2 } from '../instruments/d713/30-chief-last';
import { dissentOfD71330p3 } from '../instruments/d713/30-dissent';
import { everyoneOfD71330p2 } from '../instruments/d713/30-everyone';
import { meetingOfD71330p1 } from '../instruments/d713/30-meeting';
import { reasonsOfD71330p2 } from '../instruments/d713/30-reasons';
import { handlingOfHlj202138 } from '../instruments/hlj2021/38-handling';
import { unitOpinionsOfHlj202138 } from '../instruments/hlj2021/38-unit-opinions';
import { legalityLeaderOfHlj202139 } from '../instruments/hlj2021/39-legality-leader';
import { materialsOfHlj202139 } from '../instruments/hlj2021/39-materials';
import { minutesOfHlj202139 } from '../instruments/hlj2021/39-minutes';
import { outcomeOfHlj202139 } from '../instruments/hlj2021/39-outcome';
import { changesOfHlj202140 } from '../instruments/hlj2021/40-changes';
import { lapseOfHlj202140 } from '../instruments/hlj2021/40-lapse';
import type { AnyRule } from '../rule';

export const discussionRules: readonly AnyRule[] = [
  packOfD71329p1,
  packHeldOfD71329p1,
  unitOpinionsOfHlj202138,
  handlingOfHlj202138,
  materialsOfHlj202139,
  meetingOfD71330p1,
  legalityLeaderOfHlj202139,
  everyoneOfD71330p2,
  chiefLastOfD71330p2,
  reasonsOfD71330p2,
  dissentOfD71330p3,
  outcomeOfHlj202139,
  minutesOfHlj202139,
  changesOfHlj202140,
  lapseOfHlj202140,
];
