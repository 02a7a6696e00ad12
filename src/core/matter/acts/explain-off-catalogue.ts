import { decisionFactsSchema } from '@/core/law';
import { defineAct } from '../act';

const f = decisionFactsSchema.shape;

/** Says why a matter outside the catalogue is started. */
export const explainOffCatalogue = defineAct({
  type: 'explainOffCatalogue',
  event: 'ExplainedOffCatalogue',
  kind: 'records',
  stage: 'catalogue',
  title: { zh: '说明目录外事项', en: 'Explain a matter outside the catalogue' },
  roles: ['undertaking', 'office'],
  day: 'offCatalogueExplainedOn',
  reasons: ['offCatalogueReason'],
  fields: { offCatalogueReason: f.offCatalogueReason.unwrap() },
});
