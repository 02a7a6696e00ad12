import { decisionFactsSchema } from '@/core/law';
import { defineAct } from '../act';

const f = decisionFactsSchema.shape;

/** Enters the matter in the catalogue of a year, with Party consent before publication (D713 3.3; HLJ 3). */
export const enterInCatalogue = defineAct({
  type: 'enterInCatalogue',
  event: 'EnteredInCatalogue',
  stage: 'catalogue',
  title: { zh: '列入年度目录', en: 'Enter in the yearly catalogue' },
  roles: ['office'],
  day: 'cataloguedOn',
  mustHold: ['D713/3.3/party-consent'],
  settles: [
    'HLJ/3/catalogue',
    'D713/3.3/party-consent',
    'D713/3.3/published',
    'SH/10/off-catalogue',
    'GDH/3/hearing-flag',
  ],
  fields: {
    catalogueYear: f.catalogueYear.unwrap(),
    cataloguePartyConsentOn: f.cataloguePartyConsentOn.unwrap(),
    cataloguePublishedOn: f.cataloguePublishedOn.unwrap(),
    plannedBy: f.plannedBy.unwrap(),
    catalogueHearingFlag: f.catalogueHearingFlag,
  },
});
