import { approvalsOfD7138p1 } from '../instruments/d713/08-approvals';
import { decidedOfD71330p1 } from '../instruments/d713/30-decided';
import { partyReportOfD71331p1 } from '../instruments/d713/31-party-report';
import { adoptionOfD71332p1 } from '../instruments/d713/32-adoption';
import { channelsOfD71332p1 } from '../instruments/d713/32-channels';
import { interpretationOfD71332p1 } from '../instruments/d713/32-interpretation';
import { twentyDaysOfOgi201926p1 } from '../instruments/ogi2019/26-twenty-days';
import type { AnyRule } from '../rule';

export const publicationRules: readonly AnyRule[] = [
  decidedOfD71330p1,
  partyReportOfD71331p1,
  approvalsOfD7138p1,
  channelsOfD71332p1,
  twentyDaysOfOgi201926p1,
  adoptionOfD71332p1,
  interpretationOfD71332p1,
];
