import { always } from '../belongs';
import type { Stage } from '../stage';
import { byRule, dated, onlyAfter } from '../step';

type CatalogueStep = 'proposal' | 'catalogued' | 'catalogue-consent' | 'catalogue-published';

export const catalogue: Stage<CatalogueStep> = {
  id: 'catalogue',
  dutyHolder: 'office',
  belongs: always,
  closedBy: { zh: '列入目录，或者说明不列入的理由', en: 'entered in the catalogue, or explained why not' },
  isClosed: ({ cataloguedOn, offCatalogueReason, startedOn }) =>
    cataloguedOn !== undefined || offCatalogueReason !== undefined || startedOn !== undefined,
  steps: {
    proposal: {
      title: { zh: '提出建议', en: 'Proposal' },
      ...dated('proposedOn'),
      after: [],
      belongs: always,
      dutyHolder: 'proposer',
      acts: ['proposeMatter', 'completeProposal', 'judgeApplicability'],
    },
    catalogued: {
      title: { zh: '列入目录', en: 'Entered in the catalogue' },
      ...dated('cataloguedOn'),
      after: onlyAfter('proposal'),
      belongs: always,
      dutyHolder: 'office',
      acts: ['enterInCatalogue', 'explainOffCatalogue', 'replanMatter', 'discloseCatalogueYear'],
    },
    'catalogue-consent': {
      title: { zh: '目录经党委同意', en: 'Party consent to the catalogue' },
      ...dated('cataloguePartyConsentOn'),
      after: [],
      belongs: always,
      dutyHolder: 'office',
      acts: ['enterInCatalogue'],
    },
    'catalogue-published': {
      title: { zh: '公布目录', en: 'Catalogue published' },
      ...dated('cataloguePublishedOn'),
      after: byRule('D713/3.3/party-consent', 'catalogue-consent'),
      belongs: always,
      dutyHolder: 'office',
      acts: ['enterInCatalogue'],
    },
  },
};
