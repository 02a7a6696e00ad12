import { type DecisionFacts, factWords } from '@/core/law';
import { beganExecution, beganSuspension, type DayPair, first, rows, single, words } from './day-pair';

/** Times set for something to be done by. */
export function dueDays(facts: DecisionFacts): readonly DayPair[] {
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
