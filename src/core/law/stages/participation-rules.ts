import { consultationOrHearingOfAh202012 } from '../instruments/ah2020/12-consultation-or-hearing';
import { pollOfAh202012 } from '../instruments/ah2020/12-poll';
import { groupsOfD71314p3 } from '../instruments/d713/14-groups';
import { heardOfD71314p1 } from '../instruments/d713/14-heard';
import { nonPublicBasisOfD71314p1 } from '../instruments/d713/14-non-public-basis';
import { channelsOfD71315p1 } from '../instruments/d713/15-channels';
import { consultationPeriod } from '../instruments/d713/15-consultation-period';
import { noticeOfD71315p1 } from '../instruments/d713/15-notice';
import { publishedOfD71315p1 } from '../instruments/d713/15-published';
import { shorteningOfD71315p1 } from '../instruments/d713/15-shortening';
import { dispositionOfD71318p1 } from '../instruments/d713/18-disposition';
import { consultationOfGz2022 } from '../instruments/gz2022/consultation';
import { noticeFieldsOfHlj202116 } from '../instruments/hlj2021/16-notice-fields';
import { symposiumPapersOfHlj202117 } from '../instruments/hlj2021/17-symposium-papers';
import { marketPlayersOfHlj202118 } from '../instruments/hlj2021/18-market-players';
import { reportOfHlj202120 } from '../instruments/hlj2021/20-report';
import { onlineOfJs202017 } from '../instruments/js2020/17-online';
import { reconsultationOfPractice } from '../instruments/practice/reconsultation';
import type { AnyRule } from '../rule';

export const participationRules: readonly AnyRule[] = [
  heardOfD71314p1,
  nonPublicBasisOfD71314p1,
  consultationOrHearingOfAh202012,
  consultationOfGz2022,
  publishedOfD71315p1,
  noticeOfD71315p1,
  noticeFieldsOfHlj202116,
  consultationPeriod,
  shorteningOfD71315p1,
  channelsOfD71315p1,
  groupsOfD71314p3,
  marketPlayersOfHlj202118,
  pollOfAh202012,
  symposiumPapersOfHlj202117,
  onlineOfJs202017,
  dispositionOfD71318p1,
  reconsultationOfPractice,
  reportOfHlj202120,
];
