import { groupsOfD71314p3 } from '../instruments/d713/14-groups';
import { heardOfD71314p1 } from '../instruments/d713/14-heard';
import { nonPublicBasisOfD71314p1 } from '../instruments/d713/14-non-public-basis';
import { channelsOfD71315p1 } from '../instruments/d713/15-channels';
import { consultationPeriod } from '../instruments/d713/15-consultation-period';
import { noticeOfD71315p1 } from '../instruments/d713/15-notice';
import { publishedOfD71315p1 } from '../instruments/d713/15-published';
import { shorteningOfD71315p1 } from '../instruments/d713/15-shortening';
import { dispositionOfD71318p1 } from '../instruments/d713/18-disposition';
import { noticeFieldsOfHlj202116 } from '../instruments/hlj2021/16-notice-fields';
import { symposiumPapersOfHlj202117 } from '../instruments/hlj2021/17-symposium-papers';
import { marketPlayersOfHlj202118 } from '../instruments/hlj2021/18-market-players';
import { reportOfHlj202120 } from '../instruments/hlj2021/20-report';
import type { AnyRule } from '../rule';

export const participationRules: readonly AnyRule[] = [
  heardOfD71314p1,
  nonPublicBasisOfD71314p1,
  publishedOfD71315p1,
  noticeOfD71315p1,
  noticeFieldsOfHlj202116,
  consultationPeriod,
  shorteningOfD71315p1,
  channelsOfD71315p1,
  groupsOfD71314p3,
  marketPlayersOfHlj202118,
  symposiumPapersOfHlj202117,
  dispositionOfD71318p1,
  reportOfHlj202120,
];
