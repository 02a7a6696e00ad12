import { decisionFactsSchema } from '@/core/law';
import { defineAct } from '../act';

const f = decisionFactsSchema.shape;

/** Replies of units whose duties are touched; what stays in dispute is reported with its five items (D713 13.1). */
export const consultUnits = defineAct({
  type: 'consultUnits',
  event: 'UnitsConsulted',
  kind: 'records',
  stage: 'drafting',
  title: { zh: '征求相关单位意见', en: 'Consult the units concerned' },
  roles: ['undertaking'],
  after: ['startedOn'],
  fields: { unitsTouched: f.unitsTouched.unwrap(), unitReplies: f.unitReplies.unwrap(), dispute: f.dispute.unwrap() },
});
