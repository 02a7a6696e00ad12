import { optionalRule } from '../../optional-rule';

/** With the start the authority sets a time limit for handling; Shanghai and Xinjiang name no number. */
export const handlingTimeSet = optionalRule({
  id: 'SH/11/time-limit',
  ref: 'R019',
  stage: 'initiation',
  parameter: 'handlingLimit',
  force: 'shall',
  effect: 'warns',
  gate: 'participation',
  dutyHolder: 'authority',
  title: { zh: '启动时明确办理时限', en: 'A time limit for handling is set' },
  reads: ['handleBy'],
  takenOn: ({ startedOn }) => startedOn,
  holds: ({ handleBy, startedOn }) => {
    if (handleBy !== null && startedOn !== undefined && handleBy < startedOn)
      return { holds: false, says: { zh: '办理时限早于启动之日。', en: 'The time limit is before the start.' } };
    return handleBy !== null;
  },
  met: () => ({ zh: '已明确办理时限。', en: 'A time limit for handling is set.' }),
  unmet: () => ({ zh: '未明确办理时限。', en: 'No time limit for handling is set.' }),
});
