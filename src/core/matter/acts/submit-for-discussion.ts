import { decisionFactsSchema } from '@/core/law';
import { defineAct } from '../act';
import { correspondenceOf, isSentBack } from '../correspondence';
import { papersOnFile } from './papers-on-file';
import { cameBack } from './suspension-over';

const f = decisionFactsSchema.shape;

/**
 * The pack of D713 29 and HLJ 38. Unreviewed or found unlawful, nothing can be submitted, by anyone (D713 25.2). What a leader
 * sent back is submitted again.
 */
export const submitForDiscussion = defineAct({
  type: 'submitForDiscussion',
  event: 'SubmittedForDiscussion',
  kind: 'performs',
  stage: 'discussion',
  title: { zh: '提请集体讨论', en: 'Submit for collective discussion' },
  roles: ['undertaking'],
  gate: 'discussion',
  once: 'discussionSubmittedOn',
  round: 'meeting',
  again: ({ record }) => isSentBack(correspondenceOf(record)),
  day: 'discussionSubmittedOn',
  after: ['legalityOpinionOn'],
  tells: ['discussionPack', 'papers', 'suspendedOn', 'suspensions'],
  fields: { discussionPack: f.discussionPack.unwrap() },
  tell: ({ on, discussionPack }, { facts }) => ({ discussionPack, ...papersOnFile(facts), ...cameBack(on, facts) }),
});
