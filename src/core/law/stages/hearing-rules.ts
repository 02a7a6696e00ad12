import { choiceOfD71316p1 } from '../instruments/d713/16-choice';
import { compulsoryCheckOfD71316p1 } from '../instruments/d713/16-compulsory-check';
import { listOfD71316p3 } from '../instruments/d713/16-list';
import { materialsOfD71316p3 } from '../instruments/d713/16-materials';
import { publishedOfD71316p2 } from '../instruments/d713/16-published';
import { selectionOfD71316p3 } from '../instruments/d713/16-selection';
import { sidesOfD71316p3 } from '../instruments/d713/16-sides';
import { signedOfD71317p1 } from '../instruments/d713/17-signed';
import { stepsOfD71317p1 } from '../instruments/d713/17-steps';
import { hostOfGdh20239 } from '../instruments/gdh2023/09-host';
import { requestOfGdh202314 } from '../instruments/gdh2023/14-request';
import { participantsOfGdh202319 } from '../instruments/gdh2023/19-participants';
import { quorumOfGdh202319 } from '../instruments/gdh2023/19-quorum';
import { reportOfGdh202326 } from '../instruments/gdh2023/26-report';
import { rearguedOfGdh202328 } from '../instruments/gdh2023/28-reargued';
import { noticeOfHlj202119 } from '../instruments/hlj2021/19-notice';
import { compulsoryHearingOfXj202218 } from '../instruments/xj2022/18-compulsory';
import type { AnyRule } from '../rule';

export const hearingRules: readonly AnyRule[] = [
  compulsoryCheckOfD71316p1,
  choiceOfD71316p1,
  requestOfGdh202314,
  compulsoryHearingOfXj202218,
  noticeOfHlj202119,
  publishedOfD71316p2,
  selectionOfD71316p3,
  hostOfGdh20239,
  sidesOfD71316p3,
  participantsOfGdh202319,
  listOfD71316p3,
  materialsOfD71316p3,
  quorumOfGdh202319,
  stepsOfD71317p1,
  signedOfD71317p1,
  reportOfGdh202326,
  rearguedOfGdh202328,
];
