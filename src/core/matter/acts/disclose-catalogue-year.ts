import { decisionFactsSchema } from '@/core/law';
import { defineAct } from '../act';

const f = decisionFactsSchema.shape;

/** Says on which day the completion of the year's catalogue was made public, or that it was not (JX). */
export const discloseCatalogueYear = defineAct({
  type: 'discloseCatalogueYear',
  event: 'CatalogueYearDisclosed',
  stage: 'catalogue',
  title: { zh: '公布目录完成情况', en: 'Disclose the completion of the catalogue' },
  roles: ['office'],
  after: ['catalogueYear'],
  settles: ['JX/2025/year-end-disclosure'],
  fields: { yearEndDisclosedOn: f.yearEndDisclosedOn.unwrap() },
});
