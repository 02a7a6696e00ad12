import type { CivilDate, Words } from '@/core/kernel';
import { type DecisionFacts, type FactName, factWords } from '@/core/law';

/** A day, and the day before which it cannot fall. */
export interface DayPair {
  /** Fact that holds the day, and the place inside it: `riskFactors.2.dueOn`. */
  readonly fact: FactName;
  readonly path: string;
  readonly title: Words;
  readonly day: CivilDate;
  readonly startTitle: Words;
  readonly start: CivilDate | undefined;
  /** A time set for something still to be done: it cannot lie before the day on which it is set either. */
  readonly isDue: boolean;
  /** The day of something done: it cannot lie ahead of the day it is entered. */
  readonly isDone?: true;
}

type Day = CivilDate | null | undefined;
const words = (zh: string, en: string): Words => ({ zh, en });
const first = (...days: readonly Day[]): CivilDate | undefined => days.find((day) => day) ?? undefined;

/** One fact against the day its matter begins. */
function single(fact: FactName, day: Day, start: Day, startTitle: Words, isDue: boolean) {
  return day ? [{ fact, path: fact, title: factWords[fact], day, start: start ?? undefined, startTitle, isDue }] : [];
}

/** The days of one list, row by row. */
function rows<T>(
  fact: FactName,
  list: readonly T[] | undefined,
  field: string,
  read: (row: T) => { readonly title: Words; readonly day: Day; readonly start: Day; readonly startTitle: Words },
  kind: 'due' | 'done' | 'set' = 'set',
): readonly DayPair[] {
  return (list ?? []).flatMap((row, i) => {
    const { day, start, ...rest } = read(row);
    const what = { isDue: kind === 'due', ...(kind === 'done' && { isDone: true as const }) };
    return day ? [{ fact, path: `${fact}.${i}.${field}`, day, start: start ?? undefined, ...what, ...rest }] : [];
  });
}

const beganSuspension = words('中止执行日', 'the suspension of the execution');
const beganExecution = words('决策公布日', 'the publication of the decision');

/** Times set for something to be done by. */
function dueDays(facts: DecisionFacts): readonly DayPair[] {
  const begun = first(facts.publishedOn, facts.minutesSignedOn, facts.discussedOn);
  const risk = first(facts.riskReportOn, facts.riskPlanOn);
  return [
    ...single('plannedBy', facts.plannedBy, facts.proposedOn, factWords.proposedOn, true),
    ...single('handleBy', facts.handleBy, facts.startedOn, factWords.startedOn, true),
    ...single('executionDueOn', facts.executionDueOn, begun, beganExecution, true),
    ...single('trialEndsOn', facts.trialEndsOn, begun, beganExecution, false),
    ...rows(
      'riskFactors',
      facts.riskFactors,
      'dueOn',
      ({ name, dueOn }) => ({
        title: words(`“${name}”防范措施的期限`, `time for the measure on “${name}”`),
        day: dueOn,
        start: risk,
        startTitle: factWords.riskReportOn,
      }),
      'due',
    ),
    ...rows(
      'executionTasks',
      facts.executionTasks,
      'dueOn',
      ({ task, dueOn }) => ({
        title: words(`任务“${task}”的时限`, `time for the task “${task}”`),
        day: dueOn,
        start: begun,
        startTitle: beganExecution,
      }),
      'due',
    ),
    ...rows(
      'lossReductions',
      facts.lossReductions,
      'dueOn',
      ({ measure, dueOn }) => ({
        title: words(`“${measure}”的期限`, `time for “${measure}”`),
        day: dueOn,
        start: facts.executionSuspension?.on,
        startTitle: beganSuspension,
      }),
      'due',
    ),
    ...(facts.nonPublicBasis?.reviewOn
      ? [
          {
            fact: 'nonPublicBasis' as const,
            path: 'nonPublicBasis.reviewOn',
            title: words('不公开的复核日', 'day to review the withholding'),
            day: facts.nonPublicBasis.reviewOn,
            start: facts.proposedOn,
            startTitle: factWords.proposedOn,
            isDue: true,
          },
        ]
      : []),
  ];
}

/** Days of events that answer, follow or end another one. */
function followingDays(facts: DecisionFacts): readonly DayPair[] {
  const begun = first(facts.publishedOn, facts.minutesSignedOn, facts.discussedOn);
  const raised = words('提出日', 'the day it came');
  const { executionSuspension: suspension, hearingPostponed: postponed } = facts;
  return [
    ...single('hearingOn', facts.hearingOn, facts.hearingNoticeOn, factWords.hearingNoticeOn, false),
    ...single('meetingOn', facts.meetingOn, facts.discussionSubmittedOn, factWords.discussionSubmittedOn, false),
    ...single(
      'supplementReceivedOn',
      facts.supplementReceivedOn,
      facts.supplementAskedOn,
      factWords.supplementAskedOn,
      false,
    ),
    ...single('suspensionMeetingOn', facts.suspensionMeetingOn, suspension?.on, beganSuspension, false),
    ...(postponed
      ? [
          {
            fact: 'hearingPostponed' as const,
            path: 'hearingPostponed.until',
            title: words('延期后的听证日', 'day of the postponed hearing'),
            day: postponed.until,
            start: postponed.from,
            startTitle: words('原定听证日', 'the day it was set for'),
            isDue: false,
          },
        ]
      : []),
    ...(suspension?.resumedOn
      ? [
          {
            fact: 'executionSuspension' as const,
            path: 'executionSuspension.resumedOn',
            title: words('恢复执行日', 'day the execution was resumed'),
            day: suspension.resumedOn,
            start: suspension.on,
            startTitle: beganSuspension,
            isDue: false,
          },
        ]
      : []),
    ...rows('legalityStops', facts.legalityStops, 'from', ({ from }) => ({
      title: words('审查时限中止的起日', 'day the clock of the review stopped'),
      day: from,
      start: facts.legalityReceivedOn,
      startTitle: factWords.legalityReceivedOn,
    })),
    ...rows('legalityStops', facts.legalityStops, 'until', ({ from, until }) => ({
      title: words('审查时限中止的止日', 'last day the clock stood'),
      day: until,
      start: from,
      startTitle: words('中止的起日', 'the day it stopped'),
    })),
    ...rows(
      'expertOpinions',
      facts.expertOpinions,
      'signedOn',
      ({ name, signedOn }) => ({
        title: words(`专家${name}的署名日`, `day expert ${name} signed`),
        day: signedOn,
        start: facts.expertPanelOn,
        startTitle: factWords.expertPanelOn,
      }),
      'done',
    ),
    ...rows(
      'symposiums',
      facts.symposiums,
      'heldOn',
      ({ heldOn, materialsOn }) => ({
        title: words('座谈会日期', 'day of the symposium'),
        day: heldOn,
        start: materialsOn,
        startTitle: words('座谈材料送达日', 'the day its papers were sent'),
      }),
      'done',
    ),
    ...rows(
      'hearingRequests',
      facts.hearingRequests,
      'repliedOn',
      ({ on, repliedOn }) => ({
        title: words('答复听证申请日', 'day the request for a hearing was answered'),
        day: repliedOn,
        start: on,
        startTitle: raised,
      }),
      'done',
    ),
    ...rows(
      'executionTasks',
      facts.executionTasks,
      'doneOn',
      ({ task, doneOn }) => ({
        title: words(`任务“${task}”的完成日`, `day the task “${task}” was done`),
        day: doneOn,
        start: begun,
        startTitle: beganExecution,
      }),
      'done',
    ),
    ...rows('executionReports', facts.executionReports, 'on', ({ on }) => ({
      title: words('执行情况报告日', 'day of the report on execution'),
      day: on,
      start: begun,
      startTitle: beganExecution,
    })),
    ...rows(
      'executionProblems',
      facts.executionProblems,
      'reportedOn',
      ({ name, foundOn, reportedOn }) => ({
        title: words(`问题“${name}”的报告日`, `day the problem “${name}” was reported`),
        day: reportedOn,
        start: foundOn,
        startTitle: words('发现日', 'the day it was found'),
      }),
      'done',
    ),
    ...rows(
      'executionComments',
      facts.executionComments,
      'answeredOn',
      ({ no, on, answeredOn }) => ({
        title: words(`第 ${no} 号意见的答复日`, `day comment no. ${no} was answered`),
        day: answeredOn,
        start: on,
        startTitle: raised,
      }),
      'done',
    ),
    ...rows('decisionChanges', facts.decisionChanges, 'discussedOn', ({ discussedOn }) => ({
      title: words('讨论调整或者停止的会议日', 'meeting on the adjustment'),
      day: discussedOn,
      start: facts.rediscussedOn ?? facts.discussedOn,
      startTitle: factWords.discussedOn,
    })),
    ...rows('decisionChanges', facts.decisionChanges, 'on', ({ on }) => ({
      title: words('调整决策日', 'day the decision was adjusted'),
      day: on,
      start: begun,
      startTitle: beganExecution,
    })),
  ];
}

/** Days on which others did something, told within another act. */
const doneDays = (facts: DecisionFacts): readonly DayPair[] => [
  ...rows(
    'hearingServed',
    facts.hearingServed,
    'servedOn',
    ({ name, servedOn }) => ({
      title: words(`向${name}送达的日期`, `day the papers reached ${name}`),
      day: servedOn,
      start: facts.hearingNoticeOn,
      startTitle: factWords.hearingNoticeOn,
    }),
    'done',
  ),
  ...rows(
    'counselOpinions',
    facts.counselOpinions,
    'signedOn',
    ({ name, signedOn }) => ({
      title: words(`${name}意见的署名日`, `day ${name} signed`),
      day: signedOn,
      start: undefined,
      startTitle: factWords.legalityReceivedOn,
    }),
    'done',
  ),
  ...rows(
    'otherApprovals',
    facts.otherApprovals,
    'doneOn',
    ({ body, doneOn }) => ({
      title: words(`${body}的办理日`, `day of ${body}`),
      day: doneOn,
      start: undefined,
      startTitle: factWords.discussedOn,
    }),
    'done',
  ),
  ...(['cataloguePartyConsentOn', 'cataloguePublishedOn', 'supplementReceivedOn'] as const).flatMap((fact) =>
    facts[fact]
      ? [
          {
            fact,
            path: fact,
            title: factWords[fact],
            day: facts[fact],
            start: undefined,
            startTitle: factWords.proposedOn,
            isDue: false,
            isDone: true as const,
          },
        ]
      : [],
  ),
];

/** Every day of a matter that cannot fall before another one, outside the steps of the procedure. */
export const dayPairs = (facts: DecisionFacts): readonly DayPair[] => [
  ...dueDays(facts),
  ...followingDays(facts),
  ...doneDays(facts),
];
