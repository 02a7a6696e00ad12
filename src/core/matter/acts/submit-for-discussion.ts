import { decisionFactsSchema } from '@/core/law';
import { defineAct } from '../act';

const f = decisionFactsSchema.shape;

/** The pack of D713 29 and HLJ 38. Unreviewed or found unlawful, nothing can be submitted, by anyone (D713 25.2). */
export const submitForDiscussion = defineAct({
  type: 'submitForDiscussion',
  event: 'SubmittedForDiscussion',
  stage: 'discussion',
  title: { zh: '提请集体讨论', en: 'Submit for collective discussion' },
  roles: ['undertaking'],
  gate: 'discussion',
  once: 'discussionSubmittedOn',
  day: 'discussionSubmittedOn',
  after: ['legalityOpinionOn'],
  mustHold: ['D713/29.1/pack', 'HLJ/38/unit-opinions', 'HLJ/38/handling'],
  settles: ['D713/29.1/pack', 'HLJ/38/unit-opinions', 'HLJ/38/handling'],
  fields: { discussionPack: f.discussionPack.unwrap() },
});
