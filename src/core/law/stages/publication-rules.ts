import { approvalsObtained } from '../instruments/d713/08-approvals';
import { publishedWasPassed } from '../instruments/d713/30-decided';
import { partyReportMade } from '../instruments/d713/31-party-report';
import { adoptionExplained } from '../instruments/d713/32-adoption';
import { publicationChannelsUsed } from '../instruments/d713/32-channels';
import { interpretationPublished } from '../instruments/d713/32-interpretation';
import { publishedWithinTwentyDays } from '../instruments/ogi2019/26-twenty-days';
import type { AnyRule } from '../rule';

export const publicationRules: readonly AnyRule[] = [
  publishedWasPassed,
  partyReportMade,
  approvalsObtained,
  publicationChannelsUsed,
  publishedWithinTwentyDays,
  adoptionExplained,
  interpretationPublished,
];
