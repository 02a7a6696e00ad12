import type { CivilDate } from '@/core/kernel';
import { type DecisionFacts, type StageId, stoppedOn } from '@/core/law';
import type { MatterState } from '../matter-state';
import { type ActRefusal, refuse } from '../refusal';

const isPassed = ({ decisionOutcome, discussedOn, publishedOn }: DecisionFacts): boolean =>
  Boolean(publishedOn) ||
  decisionOutcome === 'passed' ||
  decisionOutcome === 'passed-with-changes' ||
  (decisionOutcome === undefined && discussedOn !== undefined);

/** Whether the meeting has passed the decision as it stands: one whose substance is still to be discussed again is not made yet. */
const decisionStands = (facts: DecisionFacts): boolean =>
  isPassed(facts) && (facts.changeClass !== 'substance' || Boolean(facts.publishedOn));

/** Whether a meeting passed it, now or before it was put to the meeting again: only a meeting can undo that (D713 37.1). */
const wasPassed = ({ facts, rounds }: MatterState): boolean =>
  isPassed(facts) || rounds.some(({ of, facts: then }) => of === 'meeting' && isPassed(then));

const rule = 'D713/37.1/procedure';

/** The procedure cannot be ended by one person where a meeting passed the decision. */
export const endedByMeetingOnly = (state: MatterState): ActRefusal | undefined =>
  wasPassed(state)
    ? refuse(
        'out-of-order',
        decisionStands(state.facts)
          ? {
              zh: '决策已经作出，未经法定程序不得停止执行（条例第37条）：请经会议讨论后办理“停止执行决策”。',
              en: 'The decision is made and is not stopped outside procedure (Decree 713, 37): put it to the meeting and carry out “Stop the decision”.',
            }
          : {
              zh: '会议已经通过过该决策，不得由个人终止（条例第37条）：请由会议讨论，并如实记录结果。',
              en: 'A meeting has passed it, so no one person ends it (Decree 713, 37): let the meeting discuss it and record the result.',
            },
        { rule },
      )
    : undefined;

/** A decision that was made is no longer suspended as a procedure; its execution may be. */
export const suspendedAsExecutionOnly = ({ facts }: MatterState): ActRefusal | undefined =>
  decisionStands(facts)
    ? refuse(
        'out-of-order',
        {
          zh: '决策已经作出：需要先停下来的，请由行政首长办理“先行中止执行”。',
          en: 'The decision is made: where it has to wait, the chief suspends its execution.',
        },
        { rule },
      )
    : undefined;

const carryingOut: ReadonlySet<StageId> = new Set(['execution', 'evaluation', 'adjustment']);

/** Nothing is carried out, evaluated or adjusted that the meeting did not pass: put off, there is no decision (D713 30.1, 34.1). */
export const nothingToCarryOut = (stage: StageId, facts: DecisionFacts): ActRefusal | undefined =>
  carryingOut.has(stage) && facts.discussedOn !== undefined && !isPassed(facts)
    ? refuse('out-of-order', {
        zh: '会议没有通过决策，没有可以执行的决策：重新提请讨论并通过后再办理。',
        en: 'The meeting has not passed it: there is nothing to carry out until it is put to the meeting again and passed.',
      })
    : undefined;

/** What was not passed is neither adjusted nor stopped, nor what was stopped already. */
export const noDecisionInForce = ({ facts }: MatterState): ActRefusal | undefined => {
  if (stoppedOn(facts))
    return refuse('already-done', {
      zh: '决策已经停止执行，没有可以调整或者停止的决策。',
      en: 'The decision was stopped: there is none to adjust or stop any more.',
    });
  return decisionStands(facts)
    ? undefined
    : refuse('out-of-order', {
        zh: '会议还没有通过决策，没有可以调整或者停止执行的决策。',
        en: 'The meeting has not passed it: there is no decision to adjust or stop.',
      });
};

/**
 * Nothing more is carried out of a decision that was stopped, or whose execution was closed: what is owed afterwards stays open.
 * `on`: done before that day, it is recorded all the same.
 */
export function carriedOutBefore(facts: DecisionFacts, on?: CivilDate): ActRefusal | undefined {
  const isAfter = (day: CivilDate | null | undefined): boolean => Boolean(day && (on === undefined || on > day));
  const [stopped, closed] = [stoppedOn(facts), facts.executionClosedOn];
  if (isAfter(stopped))
    return refuse(
      'out-of-order',
      {
        zh: `决策已于 ${stopped} 停止执行，此后不再办理；此前发生的，按当日记录。接下来办理归档、后评估和“办结执行”。`,
        en: `The decision was stopped on ${stopped}: nothing more of it is carried out. What was done before is recorded under its day; next come archiving, evaluation and “Close the execution”.`,
      },
      { rule, field: 'on' },
    );
  return isAfter(closed)
    ? refuse(
        'out-of-order',
        {
          zh: `执行已于 ${closed} 办结；此前发生的，按当日记录。办结有误的，请更正或者撤回该条记录。`,
          en: `The execution was closed on ${closed}. What was done before is recorded under its day; if it was closed by mistake, correct or withdraw that entry.`,
        },
        { field: 'on' },
      )
    : undefined;
}
