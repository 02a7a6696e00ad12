import { decisionFactsSchema } from '@/core/law';
import { defineAct } from '../act';

const f = decisionFactsSchema.shape;

/** Says on which day the completion of the year's catalogue was made public, or that it was not (JX). */
export const discloseCatalogueYear = defineAct({
  type: 'discloseCatalogueYear',
  event: 'CatalogueYearDisclosed',
  kind: 'records',
  stage: 'catalogue',
  title: { zh: '公布目录完成情况', en: 'Disclose the completion of the catalogue' },
  roles: ['office'],
  after: ['catalogueYear'],
  fields: { yearEndDisclosedOn: f.yearEndDisclosedOn.unwrap() },
});
