import { decisionFactsSchema } from '@/core/law';
import { defineAct } from '../act';

const f = decisionFactsSchema.shape;

/** Enters the matter in the catalogue of a year, with Party consent before publication (D713 3.3; HLJ 3). */
export const enterInCatalogue = defineAct({
  type: 'enterInCatalogue',
  event: 'EnteredInCatalogue',
  kind: 'performs',
  stage: 'catalogue',
  title: { zh: '列入年度目录', en: 'Enter in the yearly catalogue' },
  roles: ['office'],
  day: 'cataloguedOn',
  fields: {
    catalogueYear: f.catalogueYear.unwrap(),
    cataloguePartyConsentOn: f.cataloguePartyConsentOn.unwrap(),
    cataloguePublishedOn: f.cataloguePublishedOn.unwrap(),
    plannedBy: f.plannedBy.unwrap(),
    catalogueHearingFlag: f.catalogueHearingFlag,
  },
});
