import { defineAct } from '../act';
import { leaderRoleIds } from '../actor';
import { refuse } from '../refusal';
import { letterFields } from './letter-fields';

/** 批示: a leader tells those who work on the matter what to do, and by when if need be. Each of them reports on it. */
export const instruct = defineAct({
  type: 'instruct',
  event: 'InstructionGiven',
  kind: 'records',
  stage: 'discussion',
  anyStage: true,
  inAnyOrder: true,
  title: { zh: '批示', en: 'Give an instruction' },
  roles: leaderRoleIds,
  after: ['proposedOn'],
  tells: [],
  fields: letterFields.InstructionGiven,
  check: ({ on, dueOn }) =>
    dueOn !== null && dueOn < on
      ? refuse(
          'invalid',
          { zh: '办理期限早于批示日。', en: 'The due day is before the instruction.' },
          { field: 'dueOn' },
        )
      : undefined,
  tell: () => ({}),
});
