import { addDays, type CivilDate, counted, daysBetween, type Words } from '@/core/kernel';
import { awaitsRediscussion, type DecisionFacts, stoppedOn } from '@/core/law';
import { statusOf } from './status-of';

/** Days before a due day from which the light is amber. */
const DUE_SOON_DAYS = 10;

type LightId = 'normal' | 'due' | 'overdue' | 'breached' | 'done' | 'stopped';
export interface MatterLight {
  readonly light: LightId;
  readonly because: Words;
}

const light = (id: LightId, zh: string, en: string): MatterLight => ({ light: id, because: { zh, en } });

/** What the light of a matter takes from the law. */
interface Lawful {
  /** The earliest lawful day; or, where no lawful decision is possible as the file stands, the words that say so. */
  readonly earliest?: CivilDate | Words | undefined;
  /** Binding requirements breached and not cured. */
  readonly breached?: number;
  /** Of a decision that was stopped: requirements that keep its execution from being closed. */
  readonly owed?: number;
}

/** The light of a matter on a day: before the decision by its promised day, afterwards by its execution; a binding requirement that is breached shows through either. */
export function lightOf(
  facts: DecisionFacts,
  asOf: CivilDate,
  { earliest, breached = 0, owed = 0 }: Lawful,
): MatterLight {
  const own = lightOfTime(facts, asOf, earliest, owed);
  if (breached === 0 || own.light === 'stopped' || own.light === 'done') return own;
  const zh = `违反必备要求 ${breached} 项`;
  const en = breached === 1 ? 'One binding requirement breached' : `${breached} binding requirements breached`;
  if (own.light !== 'overdue') return light('breached', zh, en);
  return light('overdue', `${own.because.zh}；${zh}`, `${own.because.en}; ${en.toLowerCase()}`);
}

function lightOfTime(
  facts: DecisionFacts,
  asOf: CivilDate,
  earliest: CivilDate | Words | undefined,
  owed: number,
): MatterLight {
  switch (statusOf(facts)) {
    case 'suspended':
      return light('stopped', '已中止', 'Suspended');
    case 'ended':
      return light('stopped', '已终止', 'Ended');
    case 'active':
      return awaitsRediscussion(facts) && !isLate(facts, asOf)
        ? light('due', '作实质修改，待重新讨论', 'Changed in substance, to be discussed again')
        : promised(facts, asOf, earliest);
    case 'decided':
      return light('normal', '已作出决定', 'Decided');
    case 'published':
    case 'executing':
    case 'archived':
      return executed(facts, asOf);
    case 'stopped':
      return stopped(facts, owed);
    case 'closed':
      return stoppedOn(facts)
        ? light('done', '已停止执行并办结', 'Stopped and closed')
        : light('done', '已办结', 'Closed');
  }
}

/** A decision that was stopped is done with only when its file is archived and its execution closed. */
function stopped({ archivedOn }: DecisionFacts, owed: number): MatterLight {
  if (owed > 0)
    return light('stopped', `已停止执行，尚欠 ${owed} 项`, `Stopped; ${counted(owed, 'requirement')} still owed`);
  return archivedOn
    ? light('stopped', '已停止执行，待办结', 'Stopped, to be closed')
    : light('stopped', '已停止执行，待归档', 'Stopped, to be archived');
}

const isLate = ({ plannedBy }: DecisionFacts, asOf: CivilDate): boolean => plannedBy !== undefined && plannedBy < asOf;

function promised({ plannedBy }: DecisionFacts, asOf: CivilDate, earliest: CivilDate | Words | undefined): MatterLight {
  const left = plannedBy && daysBetween(asOf, plannedBy);
  const isOverdue = left !== undefined && left < 0;
  if (typeof earliest === 'object' && !isOverdue) return { light: 'due', because: earliest };
  if (!plannedBy || left === undefined) return light('normal', '未设承诺日', 'No promised day');
  if (isOverdue || typeof earliest === 'object')
    return light('overdue', `超过承诺日 ${-left} 日`, `${counted(-left, 'day')} past the promised day`);
  if (earliest && earliest > plannedBy) {
    const days = daysBetween(plannedBy, earliest);
    return light(
      'due',
      `最早可决策日晚于承诺日 ${days} 日`,
      `Earliest lawful day is ${counted(days, 'day')} after the promised day`,
    );
  }
  if (earliest && addDays(earliest, DUE_SOON_DAYS) > plannedBy)
    return light(
      'due',
      `距承诺日 ${left} 日，余量不足 ${DUE_SOON_DAYS} 日`,
      `${counted(left, 'day')} left; under ${DUE_SOON_DAYS} days of slack`,
    );
  return light('normal', `距承诺日 ${left} 日`, `${counted(left, 'day')} left`);
}

function executed(facts: DecisionFacts, asOf: CivilDate): MatterLight {
  const { executionSuspension, executionTasks = [], executionDueOn } = facts;
  if (executionSuspension && executionSuspension.resumedOn === null)
    return light('stopped', '执行已中止', 'Execution suspended');
  const open = executionTasks.flatMap(({ dueOn, doneOn }) => (dueOn && !doneOn ? [dueOn] : []));
  const late = open.filter((day) => day < asOf).length;
  if (late > 0)
    return light('overdue', `${late} 项执行任务逾期`, late === 1 ? 'One task overdue' : `${late} tasks overdue`);
  if (executionDueOn && executionDueOn < asOf)
    return light(
      'overdue',
      `超过执行时限 ${daysBetween(executionDueOn, asOf)} 日`,
      `${daysBetween(executionDueOn, asOf)} days past the time for execution`,
    );
  const next = [...open, ...(executionDueOn ? [executionDueOn] : [])].toSorted()[0];
  if (next === undefined) {
    return facts.archivedOn && executionTasks.length > 0
      ? light('normal', '任务均已完成，待办结', 'All tasks done, to be closed')
      : light('normal', '已公布，待执行', 'Published, to be executed');
  }
  const left = daysBetween(asOf, next);
  return left < DUE_SOON_DAYS
    ? light('due', `距执行时限 ${left} 日`, `${counted(left, 'day')} to a due day of the execution`)
    : light('normal', `执行中，距最近时限 ${left} 日`, `Being executed, ${counted(left, 'day')} to the next due day`);
}
