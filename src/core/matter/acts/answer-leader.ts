import { defineAct } from '../act';
import { answeringRoleIds, isAddressee } from '../addressee';
import { correspondenceOf } from '../correspondence';
import { refuse } from '../refusal';
import { letterFields } from './letter-fields';

/** 答复领导: answers a question, says what was supplemented, or reports on an instruction, by the number of its entry. */
export const answerLeader = defineAct({
  type: 'answerLeader',
  event: 'LeaderAnswered',
  kind: 'records',
  stage: 'discussion',
  anyStage: true,
  inAnyOrder: true,
  title: { zh: '答复领导', en: 'Answer a leader' },
  roles: answeringRoleIds,
  after: ['proposedOn'],
  tells: [],
  fields: letterFields.LeaderAnswered,
  check: ({ entry, on }, { record }, _law, actor) => {
    const letter = correspondenceOf(record).letters.find((one) => one.entry === entry);
    if (!letter)
      return refuse(
        'invalid',
        { zh: `第 ${entry} 条不是领导的询问、批示或退回。`, en: `Entry ${entry} is nothing a leader asked or told.` },
        { field: 'entry' },
      );
    if (!letter.to.some((to) => isAddressee(actor, to)))
      return refuse('not-yours', {
        zh: `第 ${entry} 条不是发给您的。`,
        en: `Entry ${entry} was not sent to you.`,
      });
    return on < letter.on
      ? refuse(
          'out-of-order',
          { zh: '答复日早于来文日。', en: 'The answer is before what it answers.' },
          { field: 'on' },
        )
      : undefined;
  },
  tell: () => ({}),
});
