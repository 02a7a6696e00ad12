import { defineAct } from '../act';
import { letterFields } from './letter-fields';

/** 退回补充: a leader sends the matter back for something that is missing; open until it is answered or submitted again. */
export const returnForSupplement = defineAct({
  type: 'returnForSupplement',
  event: 'ReturnedForSupplement',
  kind: 'records',
  stage: 'discussion',
  anyStage: true,
  title: { zh: '退回补充', en: 'Return for supplement' },
  roles: ['chief', 'deputy'],
  after: ['proposedOn'],
  tells: [],
  reasons: ['reason'],
  fields: letterFields.ReturnedForSupplement,
  tell: () => ({}),
});
