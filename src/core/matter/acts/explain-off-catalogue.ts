import { decisionFactsSchema } from '@/core/law';
import { defineAct } from '../act';

const f = decisionFactsSchema.shape;

/** Says why a matter outside the catalogue is started. */
export const explainOffCatalogue = defineAct({
  type: 'explainOffCatalogue',
  event: 'ExplainedOffCatalogue',
  stage: 'catalogue',
  title: { zh: '说明目录外事项', en: 'Explain a matter outside the catalogue' },
  roles: ['undertaking', 'office'],
  day: 'offCatalogueExplainedOn',
  settles: ['HLJ/3/catalogue', 'SH/10/off-catalogue'],
  fields: { offCatalogueReason: f.offCatalogueReason.unwrap() },
});
