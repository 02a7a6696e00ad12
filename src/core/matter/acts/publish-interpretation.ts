import { decisionFactsSchema, prose } from '@/core/law';
import { defineAct } from '../act';

/** The decision is explained to the public: press conference, interview, notes (D713 32.1). With the publication or after it, and again. */
export const publishInterpretation = defineAct({
  type: 'publishInterpretation',
  event: 'InterpretationPublished',
  kind: 'performs',
  stage: 'publication',
  publishes: true,
  title: { zh: '发布解读', en: 'Publish the interpretation' },
  roles: ['office', 'undertaking'],
  day: 'interpretationOn',
  after: ['publishedOn'],
  tells: ['interpretation', 'interpretationWays'],
  fields: { interpretation: prose, interpretationWays: decisionFactsSchema.shape.interpretationWays },
});
