import { decisionFactsSchema } from '@/core/law';
import { defineAct } from '../act';

const f = decisionFactsSchema.shape;

/** Who answered for each step, in which role and unit and when: kept for life (D713 38 to 41). */
export const recordResponsiblePersons = defineAct({
  type: 'recordResponsiblePersons',
  event: 'ResponsiblePersonsRecorded',
  kind: 'records',
  stage: 'responsibility',
  title: { zh: '登记各环节责任人', en: 'Record who answers for each step' },
  roles: ['office', 'archivist'],
  after: ['discussedOn'],
  fields: { responsiblePersons: f.responsiblePersons.unwrap() },
});
