import { exploratoryOfD71325p2 } from '../instruments/d713/25-exploratory';
import { outcomeOfD71325p2 } from '../instruments/d713/25-outcome';
import { reviewOfD71325p1 } from '../instruments/d713/25-review';
import { sameTextOfD71325p2 } from '../instruments/d713/25-same-text';
import { accountOfD71326p1 } from '../instruments/d713/26-account';
import { fileOfD71326p1 } from '../instruments/d713/26-file';
import { minimumOfD71326p2 } from '../instruments/d713/26-minimum';
import { fileHeldOfD71326p1 } from '../instruments/d713/26-papers';
import { headingsOfD71327p1 } from '../instruments/d713/27-headings';
import { counselOfD71328p1 } from '../instruments/d713/28-counsel';
import { firstReviewOfHlj202133 } from '../instruments/hlj2021/33-first-review';
import { supplementOfHlj202133 } from '../instruments/hlj2021/33-supplement';
import { unitMeetingOfHlj202133 } from '../instruments/hlj2021/33-unit-meeting';
import { maximumOfHlj202135 } from '../instruments/hlj2021/35-maximum';
import { stopsOfHlj202135 } from '../instruments/hlj2021/35-stops';
import { changesOfHlj202137 } from '../instruments/hlj2021/37-changes';
import { notFollowedOfHlj202137 } from '../instruments/hlj2021/37-not-followed';
import { forwardedOfXj202236 } from '../instruments/xj2022/36-forwarded';
import type { AnyRule } from '../rule';

export const legalityRules: readonly AnyRule[] = [
  firstReviewOfHlj202133,
  unitMeetingOfHlj202133,
  fileOfD71326p1,
  fileHeldOfD71326p1,
  accountOfD71326p1,
  forwardedOfXj202236,
  reviewOfD71325p1,
  minimumOfD71326p2,
  maximumOfHlj202135,
  stopsOfHlj202135,
  supplementOfHlj202133,
  counselOfD71328p1,
  headingsOfD71327p1,
  outcomeOfD71325p2,
  changesOfHlj202137,
  notFollowedOfHlj202137,
  exploratoryOfD71325p2,
  sameTextOfD71325p2,
];
