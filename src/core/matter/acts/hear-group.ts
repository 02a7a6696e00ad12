import { line, prose } from '@/core/law';
import { defineAct } from '../act';

/** Talks with the organisations and representatives of a group specially affected (D713 14.3). */
export const hearGroup = defineAct({
  type: 'hearGroup',
  event: 'GroupHeard',
  kind: 'records',
  stage: 'participation',
  inAnyOrder: true,
  title: { zh: '与特定群体沟通协商', en: 'Talk with an affected group' },
  roles: ['undertaking'],
  after: ['startedOn'],
  tells: ['groupsHeard'],
  fields: { group: line, summary: prose },
  tell: () => ({}),
  add: ({ on, group, summary }) => ({ groupsHeard: [{ group, on, summary }] }),
});
