import { type DecisionFacts, factWords } from '@/core/law';
import { beganExecution, beganSuspension, type DayPair, first, rows, single, words } from './day-pair';
import { lastDiscussedOn } from './decided-on';

/** Days of events that answer, follow or end another one. */
export function followingDays(facts: DecisionFacts): readonly DayPair[] {
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
      start: lastDiscussedOn(facts),
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
