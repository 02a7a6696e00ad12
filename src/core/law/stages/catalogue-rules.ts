import { inOneOfFiveClasses } from '../instruments/d713/03-class';
import { notExcluded } from '../instruments/d713/03-exclusion';
import { partyConsentToCatalogue } from '../instruments/d713/03-party-consent';
import { cataloguePublished } from '../instruments/d713/03-published';
import { lateEntryReplanned } from '../instruments/d713/03-replanned';
import { specialLawApplies } from '../instruments/d713/03-special-law';
import { proposalArgued } from '../instruments/d713/10-argument';
import { sourceStated } from '../instruments/d713/10-source';
import { hearingFlagged } from '../instruments/gdh2023/03-hearing-flag';
import { inYearlyCatalogue } from '../instruments/hlj2021/03-catalogue';
import { catalogueDisclosedAtYearEnd } from '../instruments/jx2025/year-end-disclosure';
import { offCatalogueExplained } from '../instruments/sh2020/10-off-catalogue';
import type { AnyRule } from '../rule';

export const catalogueRules: readonly AnyRule[] = [
  inOneOfFiveClasses,
  notExcluded,
  specialLawApplies,
  inYearlyCatalogue,
  offCatalogueExplained,
  partyConsentToCatalogue,
  cataloguePublished,
  hearingFlagged,
  lateEntryReplanned,
  catalogueDisclosedAtYearEnd,
  sourceStated,
  proposalArgued,
];
