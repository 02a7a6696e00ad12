import { defineAct } from '../act';
import { leaderRoleIds } from '../actor';
import { letterFields } from './letter-fields';

/** 问承办人: a leader asks the undertaking unit something about the matter; the answer names the entry of the question. */
export const askOfficer = defineAct({
  type: 'askOfficer',
  event: 'QuestionAsked',
  kind: 'records',
  stage: 'discussion',
  anyStage: true,
  inAnyOrder: true,
  title: { zh: '问承办人', en: 'Ask the officer' },
  roles: leaderRoleIds,
  after: ['proposedOn'],
  tells: [],
  fields: letterFields.QuestionAsked,
  tell: () => ({}),
});
