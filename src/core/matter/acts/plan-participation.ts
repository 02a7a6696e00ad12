import { decisionFactsSchema } from '@/core/law';
import { defineAct } from '../act';

const f = decisionFactsSchema.shape;

/** Chooses among the ways of D713 14.2. */
export const planParticipation = defineAct({
  type: 'planParticipation',
  event: 'ParticipationPlanned',
  kind: 'records',
  stage: 'participation',
  title: { zh: '确定公众参与方式', en: 'Choose the ways of participation' },
  roles: ['undertaking'],
  after: ['startedOn'],
  fields: {
    participationMethods: f.participationMethods.unwrap(),
    onlineInteractions: f.onlineInteractions,
  },
});
