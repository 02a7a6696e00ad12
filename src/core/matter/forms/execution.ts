import type { DecisionFacts } from '@/core/law';
import { taskIdOf } from '../acts/task-id';
import { isRecord } from './blank-values';
import type { FormDefinition, FormOf } from './form-definition';
import { fact } from './known';
import { choice, w } from './say';

const situation = { label: w('情形（条例第35条）', 'Situation (35)') };

const unitOf = (row: unknown): unknown => (isRecord(row) ? row.unit : '');
const blankTask = { task: '', unit: '', duty: '', dueOn: '', doneOn: '' };

const splitExecutionTasks: FormOf<'splitExecutionTasks'> = {
  isWrittenNow: true,
  fields: {
    executionTasks: {
      label: w('执行任务', 'Tasks'),
      rows: 1,
      known: fact('executionTasks'),
      // The executing unit, and below a row the unit of that row: names to start from.
      proposed: ({ facts: { executingUnit = '' } }) => [{ ...blankTask, unit: executingUnit }],
      nextRow: (rows) => ({ ...blankTask, unit: unitOf(rows.at(-1)) }),
      parts: {
        task: {},
        unit: { label: w('责任单位', 'Unit'), forAll: true },
        duty: { forAll: true },
        dueOn: { label: w('时限', 'Due'), forAll: true },
      },
    },
    trialEndsOn: {
      label: w('试点或试行期满日（没有则留空）', 'End of the trial period (blank: none)'),
      known: fact('trialEndsOn'),
    },
  },
  papers: ['execution-plan'],
};

/** What there is only one of need not be chosen. */
const onlyOne = (ids: readonly string[]): string | undefined => (ids.length === 1 ? ids[0] : undefined);
const openTasks = ({ executionTasks = [] }: DecisionFacts) => executionTasks.filter(({ doneOn }) => doneOn === null);
const openComments = ({ executionComments = [] }: DecisionFacts) =>
  executionComments.filter(({ answeredOn }) => answeredOn === null);

const completeExecutionTask: FormOf<'completeExecutionTask'> = {
  fields: {
    taskId: {
      control: 'choice',
      options: ({ facts }) => openTasks(facts).map((entry) => choice(taskIdOf(entry), entry.task, entry.task)),
      proposed: ({ facts }) => onlyOne(openTasks(facts).map(taskIdOf)),
    },
  },
};

const reportExecution: FormOf<'reportExecution'> = {
  isWrittenNow: true,
  fields: {
    progress: {
      label: w('执行进度（%）', 'Progress (%)'),
      min: 0,
      max: 100,
      known: ({ facts: { executionTasks = [] } }) =>
        executionTasks.length > 0 && executionTasks.every(({ doneOn }) => doneOn !== null) ? 100 : undefined,
    },
    summary: { label: w('执行情况', 'How the execution goes') },
    setbackReason: {
      label: w('进度低于上次报告的原因（没有倒退的不填）', 'Why less is done than reported before (if so)'),
    },
    problemsFound: {
      label: w('是否发现影响目标实现的问题（条例第35条）', 'Were problems found that endanger the aim (35)?'),
    },
    commentsReceived: {
      label: w('是否收到公民、组织的意见建议', 'Did comments come in?'),
      known: ({ facts: { executionComments = [], executionReports = [] } }) =>
        executionComments.some(({ on }) => on > (executionReports.at(-1)?.on ?? '')) || undefined,
    },
  },
  papers: ['execution-report'],
};

const reportExecutionProblem: FormOf<'reportExecutionProblem'> = {
  fields: {
    name: {
      label: w('问题名称', 'Name of the problem'),
      known: ({ facts }) => facts.executionProblems?.find(({ reportedOn }) => reportedOn === null)?.name,
    },
    kind: situation,
    foundOn: { label: w('发现日期', 'Day found') },
    summary: { label: w('情况说明', 'What happened') },
  },
  papers: ['problem-report'],
};

const registerUnreportedProblem: FormOf<'registerUnreportedProblem'> = {
  fields: {
    name: { label: w('问题名称', 'Name of the problem') },
    kind: situation,
    summary: { label: w('督查发现的情况', 'What supervision found') },
  },
};

const registerExecutionComment: FormOf<'registerExecutionComment'> = {
  fields: {
    channel: { label: w('来源', 'Channel') },
    summary: { label: w('意见要点（不写姓名）', 'The comment (without names)') },
  },
};

const answerExecutionComment: FormOf<'answerExecutionComment'> = {
  isWrittenNow: true,
  fields: {
    no: {
      label: w('意见', 'Comment'),
      control: 'choice',
      proposed: ({ facts }) => onlyOne(openComments(facts).map(({ no }) => String(no))),
      options: ({ facts }) =>
        openComments(facts).map(({ no, summary }) =>
          choice(String(no), `第 ${no} 件：${summary.slice(0, 40)}`, `No. ${no}: ${summary.slice(0, 40)}`),
        ),
    },
    answer: {},
  },
};

const closeExecution: FormOf<'closeExecution'> = { fields: { executionResult: {} }, papers: ['execution-report'] };

const suspendExecution: FormOf<'suspendExecution'> = {
  fields: { situation, urgency: { label: w('情况紧急的说明', 'Why it is urgent') } },
  papers: ['suspension-order'],
};

const putSuspensionToMeeting: FormOf<'putSuspensionToMeeting'> = {
  fields: { suspensionMeetingNo: { label: w('会议届次', 'Number of the meeting') } },
  papers: ['meeting-minutes'],
};

const resumeExecution: FormOf<'resumeExecution'> = { fields: { reason: { label: w('恢复理由', 'Reason') } } };

const adjustDecision: FormOf<'adjustDecision'> = {
  fields: {
    kind: { label: w('调整类别', 'Class of the change') },
    because: { label: w('调整理由', 'Reason') },
    discussedOn: { label: w('集体讨论日（重大调整可留空）', 'Day discussed collectively (may be blank if major)') },
    meetingNo: {},
    newRun: {
      label: w('重新履行程序的事项编号（重大调整必填）', 'Matter that runs the procedure anew (required if major)'),
    },
  },
  papers: ['adjustment-decision'],
};

const endDecision: FormOf<'endDecision'> = {
  fields: {
    because: { label: w('停止理由', 'Reason') },
    discussedOn: {},
    meetingNo: {},
    newRun: { label: w('重新履行程序的事项编号（如有）', 'Matter that runs the procedure anew (if any)') },
  },
  papers: ['adjustment-decision'],
};

const nameExecutingUnit: FormOf<'nameExecutingUnit'> = {
  isWrittenNow: true,
  fields: {
    executingUnit: {
      label: w('决策执行单位（条例第34条）', 'Executing unit (34)'),
      known: ({ facts }) => facts.executingUnit ?? facts.leadUnit,
    },
    executionDueOn: { known: fact('executionDueOn') },
  },
};

const recordLossReduction: FormOf<'recordLossReduction'> = {
  fields: {
    measure: { label: w('减损措施', 'Measure against loss') },
    owner: {},
    dueOn: { label: w('完成时限（没有则留空）', 'Due (blank: none)') },
  },
};

export const executionForms = {
  splitExecutionTasks,
  completeExecutionTask,
  reportExecution,
  reportExecutionProblem,
  registerUnreportedProblem,
  registerExecutionComment,
  answerExecutionComment,
  closeExecution,
  suspendExecution,
  putSuspensionToMeeting,
  resumeExecution,
  adjustDecision,
  endDecision,
  nameExecutingUnit,
  recordLossReduction,
} satisfies Readonly<Record<string, FormDefinition>>;
