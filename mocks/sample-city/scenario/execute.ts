import { addDays } from '@/core/kernel';
import { OFFICE, type Story } from './story';

/** The execution so far, where the spec tells of it: tasks, a comment answered, a problem and the first report. */
export function execute(story: Story): void {
  const { spec } = story;
  if (!spec.execution) return;
  const { tasks, comment, problem, report } = spec.execution;
  const published = story.day;
  const after = (days: number) => {
    story.day = addDays(published, days);
  };
  after(3);
  story.act(
    'office',
    {
      type: 'splitExecutionTasks',
      executionTasks: tasks.map(({ id, task, unit, duty, due }) => ({
        id,
        task,
        unit,
        duty,
        dueOn: addDays(published, due),
        doneOn: null,
      })),
      trialEndsOn: null,
      papers: [story.paper('execution-plan', '执行任务分解表')],
    },
    { unit: OFFICE },
  );
  after(12);
  story.act('undertaking', {
    type: 'registerExecutionComment',
    channel: comment.channel,
    summary: comment.summary,
  });
  after(15);
  story.act('undertaking', { type: 'answerExecutionComment', no: 1, answer: comment.answer });
  for (const { id, done } of tasks)
    if (done !== undefined) {
      after(done);
      story.act('undertaking', { type: 'completeExecutionTask', taskId: id });
    }
  after(24);
  story.act('undertaking', {
    type: 'reportExecutionProblem',
    kind: 'major-change',
    foundOn: addDays(published, 22),
    ...problem,
    papers: [story.paper('problem-report', '执行问题专题报告')],
  });
  after(30);
  story.act('undertaking', {
    type: 'reportExecution',
    problemsFound: true,
    commentsReceived: true,
    ...report,
    papers: [story.paper('execution-report', '执行情况报告')],
  });
}
