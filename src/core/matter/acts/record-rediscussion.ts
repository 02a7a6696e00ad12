import { defineAct } from '../act';

/** A change of principle or substance is put to the meeting again (HLJ 40). */
export const recordRediscussion = defineAct({
  type: 'recordRediscussion',
  event: 'DecisionRediscussed',
  stage: 'discussion',
  title: { zh: '记录重新讨论', en: 'Record the second discussion' },
  roles: ['office'],
  day: 'rediscussedOn',
  after: ['discussedOn'],
  settles: ['HLJ/40/changes'],
  fields: {},
});
