import type { RuleCases } from '../../case';
import { executionTasksSplit } from './44-tasks';

export const cases: RuleCases = {
  rule: executionTasksSplit,
  cases: [
    {
      name: 'one full task',
      facts: {
        publishedOn: '2026-07-10',
        executionTasks: [{ task: '公布票价', unit: '市交通运输局', duty: '牵头', dueOn: '2026-08-01', doneOn: null }],
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'none',
      facts: { publishedOn: '2026-07-10', executionTasks: [] },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'no unit',
      facts: {
        publishedOn: '2026-07-10',
        executionTasks: [{ task: '公布票价', unit: null, duty: '牵头', dueOn: '2026-08-01', doneOn: null }],
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'no duty',
      facts: {
        publishedOn: '2026-07-10',
        executionTasks: [{ task: '公布票价', unit: '市交通运输局', duty: null, dueOn: '2026-08-01', doneOn: null }],
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'no day',
      facts: {
        publishedOn: '2026-07-10',
        executionTasks: [
          { task: '公布票价', unit: '市交通运输局', duty: '牵头', dueOn: '2026-08-01', doneOn: null },
          { task: '公布票价', unit: '市交通运输局', duty: '牵头', dueOn: null, doneOn: null },
        ],
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'tasks not recorded',
      facts: { publishedOn: '2026-07-10' },
      expect: { kind: 'undetermined', missing: ['executionTasks'] },
    },
    { name: 'not published yet', facts: {}, expect: { kind: 'undetermined', missing: ['publishedOn'] } },
    {
      name: 'ended without a decision',
      facts: { endedOn: '2026-07-02' },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    {
      name: 'a time limit before the decision was published',
      facts: {
        publishedOn: '2026-07-10',
        executionTasks: [{ task: 'a', unit: '市住建局', duty: 'b', dueOn: '2026-06-30', doneOn: null }],
      },
      expect: { kind: 'breached', code: 'unmet', values: { tasks: 1, whole: 0 } },
    },
  ],
};
