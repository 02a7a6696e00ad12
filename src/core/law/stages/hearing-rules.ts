import { choiceOfD71316p1 } from '../instruments/d713/16-choice';
import { compulsoryCheckOfD71316p1 } from '../instruments/d713/16-compulsory-check';
import { listOfD71316p3 } from '../instruments/d713/16-list';
import { materialsOfD71316p3 } from '../instruments/d713/16-materials';
import { publishedOfD71316p2 } from '../instruments/d713/16-published';
import { selectionOfD71316p3 } from '../instruments/d713/16-selection';
import { sidesOfD71316p3 } from '../instruments/d713/16-sides';
import { signedOfD71317p1 } from '../instruments/d713/17-signed';
import { stepsOfD71317p1 } from '../instruments/d713/17-steps';
import { noticeOfHlj202119 } from '../instruments/hlj2021/19-notice';
import type { AnyRule } from '../rule';

export const hearingRules: readonly AnyRule[] = [
  compulsoryCheckOfD71316p1,
  choiceOfD71316p1,
  noticeOfHlj202119,
  publishedOfD71316p2,
  selectionOfD71316p3,
  sidesOfD71316p3,
  listOfD71316p3,
  materialsOfD71316p3,
  stepsOfD71317p1,
  signedOfD71317p1,
];
