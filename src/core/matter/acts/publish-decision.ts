import { decisionFactsSchema } from '@/core/law';
import { defineAct } from '../act';

const f = decisionFactsSchema.shape;

/** Gazette, government site and local newspaper; adoption of views and interpretation where due (D713 32.1). */
export const publishDecision = defineAct({
  type: 'publishDecision',
  event: 'DecisionPublished',
  kind: 'performs',
  stage: 'publication',
  title: { zh: '公布决策', en: 'Publish the decision' },
  roles: ['office'],
  gate: 'publication',
  once: 'publishedOn',
  day: 'publishedOn',
  after: ['discussedOn'],
  fields: {
    publicationChannels: f.publicationChannels.unwrap(),
    decisionNo: f.decisionNo.unwrap(),
    adoptionNoteOn: f.adoptionNoteOn.unwrap(),
    interpretationOn: f.interpretationOn.unwrap(),
    interpretationWays: f.interpretationWays,
    interpretation: f.interpretation,
  },
});
