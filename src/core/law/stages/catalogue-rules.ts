import { classOfD7133p1 } from '../instruments/d713/03-class';
import { exclusionOfD7133p2 } from '../instruments/d713/03-exclusion';
import { partyConsentOfD7133p3 } from '../instruments/d713/03-party-consent';
import { publishedOfD7133p3 } from '../instruments/d713/03-published';
import { replannedOfD7133p3 } from '../instruments/d713/03-replanned';
import { specialLawOfD7133p2 } from '../instruments/d713/03-special-law';
import { argumentOfD71310p1 } from '../instruments/d713/10-argument';
import { sourceOfD71310p1 } from '../instruments/d713/10-source';
import { hearingFlagOfGdh20233 } from '../instruments/gdh2023/03-hearing-flag';
import { catalogueOfHlj20213 } from '../instruments/hlj2021/03-catalogue';
import { yearEndDisclosureOfJx2025 } from '../instruments/jx2025/year-end-disclosure';
import { offCatalogueOfSh202010 } from '../instruments/sh2020/10-off-catalogue';
import type { AnyRule } from '../rule';

export const catalogueRules: readonly AnyRule[] = [
  classOfD7133p1,
  exclusionOfD7133p2,
  specialLawOfD7133p2,
  catalogueOfHlj20213,
  offCatalogueOfSh202010,
  partyConsentOfD7133p3,
  publishedOfD7133p3,
  hearingFlagOfGdh20233,
  replannedOfD7133p3,
  yearEndDisclosureOfJx2025,
  sourceOfD71310p1,
  argumentOfD71310p1,
];
