import { always } from '../belongs';
import type { Stage } from '../stage';
import { byRule, dated, onlyAfter } from '../step';

export const initiation: Stage<'study' | 'start'> = {
  id: 'initiation',
  dutyHolder: 'authority',
  belongs: always,
  closedBy: { zh: '决定启动决策程序', en: 'the decision to start the procedure' },
  isClosed: ({ startedOn }) => Boolean(startedOn),
  steps: {
    study: {
      title: { zh: '研究论证建议', en: 'Study of the proposal' },
      ...dated('studiedOn'),
      after: onlyAfter('proposal'),
      belongs: always,
      dutyHolder: 'office',
      acts: ['recordStudy'],
    },
    start: {
      title: { zh: '决定启动', en: 'Decision to start' },
      ...dated('startedOn'),
      after: [...onlyAfter('proposal'), ...byRule('D713/10.1/studied', 'study')],
      belongs: always,
      dutyHolder: 'authority',
      acts: ['startDecision', 'judgeFeatures', 'judgeProcedures'],
    },
  },
};
