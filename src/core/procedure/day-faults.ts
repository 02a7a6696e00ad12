import { type CivilDate, daysBetween, spelledDays, type Words } from '@/core/kernel';
import {
  closingDay,
  contradictions,
  type DecisionFacts,
  dayOf,
  type FactName,
  factWords,
  type LawContext,
} from '@/core/law';
import { isLaw } from './belongs';
import type { DayPair } from './day-pair';
import { dayPairs } from './day-pairs';
import { type Precedence, precedences, steps } from './procedure';
import type { StepId } from './step';

/**
 * Something wrong with a day, or with what is told beside what was told before. `impossible`: it could not have happened so, hence
 * one of the days is a slip and is refused. `out-of-order` and `contradiction`: it can have happened and is unlawful or unusual,
 * hence it is shown and confirmed with a reason.
 */
export interface DayFault {
  readonly kind: 'impossible' | 'out-of-order' | 'contradiction';
  /** The fact whose day is at fault, and its place: a field of the form. */
  readonly fact: FactName;
  readonly path: string;
  readonly words: Words;
  /** Rule whose article asks for the order. */
  readonly rule?: string;
}

/** Faults after an act that were not there before it. */
function arisen(before: readonly DayFault[], after: readonly DayFault[]): readonly DayFault[] {
  const known = new Set(before.map(({ path, words }) => `${path} ${words.en}`));
  return after.filter(({ path, words }) => !known.has(`${path} ${words.en}`));
}

const isAsked = ({ weight, rule }: Precedence, law: LawContext): boolean =>
  weight !== 'plan' && (weight !== 'law' || rule === undefined || isLaw(law, rule));

/** Done after the file was returned, or the decision put off: that left the door open, and it is in time for the next round. */
function isMadeGood(on: CivilDate, later: StepId, facts: DecisionFacts): boolean {
  const { fact } = steps[later];
  if (!dayOf(facts, fact) || closingDay(facts, fact)) return false;
  const ended = facts.decisionOutcome === 'deferred' ? facts.discussedOn : facts.legalityOpinionOn;
  return Boolean(ended && on > ended);
}

function brokenOrders(facts: DecisionFacts, law: LawContext): readonly DayFault[] {
  return precedences.flatMap((precedence): readonly DayFault[] => {
    const { earlier, later, weight, rule, strict } = precedence;
    const [from, to] = [steps[earlier].day(facts), steps[later].day(facts)];
    if (!from || !to || daysBetween(from, to) >= (strict ? 1 : 0) || !isAsked(precedence, law)) return [];
    if (weight !== 'cannot' && isMadeGood(from, later, facts)) return [];
    const [a, b] = [steps[earlier].title, steps[later].title];
    return [
      {
        kind: weight === 'cannot' ? 'impossible' : 'out-of-order',
        fact: steps[later].fact,
        path: steps[later].fact,
        words: {
          zh: `“${b.zh}”（${to}）${from === to ? '不晚于' : '早于'}“${a.zh}”（${from}）。`,
          en: `“${b.en}” (${to}) is ${from === to ? 'not after' : 'before'} “${a.en}” (${from}).`,
        },
        ...(rule && { rule }),
      },
    ];
  });
}

/** The decision is taken on the day its meeting was set for. */
function otherDayThanMeeting({ meetingOn, discussedOn }: DecisionFacts): readonly DayFault[] {
  if (!meetingOn || !discussedOn || meetingOn === discussedOn) return [];
  return [
    {
      kind: 'out-of-order',
      fact: 'discussedOn',
      path: 'discussedOn',
      words: {
        zh: `${factWords.discussedOn.zh}（${discussedOn}）与安排的${factWords.meetingOn.zh}（${meetingOn}）不是同一天。`,
        en: `The discussion (${discussedOn}) is not on the day the meeting was set for (${meetingOn}).`,
      },
    },
  ];
}

const order = 'D713/33.1/order';

/** Acts done again on an earlier day than the first time, and statements that contradict what is on record. */
const contradicted = (facts: DecisionFacts): readonly DayFault[] => [
  ...(facts.ranBack ?? []).map(
    ({ act, first, firstOn, againOn }): DayFault => ({
      kind: 'out-of-order',
      fact: 'ranBack',
      path: 'on',
      words: {
        zh: `“${act.zh}”（${againOn}）早于此前的“${first.zh}”（${firstOn}）。`,
        en: `“${act.en}” (${againOn}) is before the earlier “${first.en}” (${firstOn}).`,
      },
      rule: order,
    }),
  ),
  ...contradictions(facts).map(
    ({ fact, words }): DayFault => ({ kind: 'contradiction', fact, path: fact, words, rule: order }),
  ),
];

/** Steps that an act puts, or leaves no longer, in the order of the procedure: what is wrong with the days after it and was not before. */
export const orderFaults = (before: DecisionFacts, after: DecisionFacts, law: LawContext): readonly DayFault[] =>
  arisen(
    [...brokenOrders(before, law), ...otherDayThanMeeting(before), ...contradicted(before)],
    [...brokenOrders(after, law), ...otherDayThanMeeting(after), ...contradicted(after)],
  );

const tooEarly = (
  { fact, path, title, day, startTitle, mayPrecede }: DayPair,
  start: CivilDate,
  from: Words,
): DayFault => ({
  kind: mayPrecede ? 'out-of-order' : 'impossible',
  fact,
  path,
  words: {
    zh: `${title.zh}（${day}）早于${from.zh}（${start}）。`,
    en: `The ${title.en} (${day}) is before ${from === startTitle ? startTitle.en : from.en} (${start}).`,
  },
});

const beforeStart = (facts: DecisionFacts): readonly DayFault[] =>
  dayPairs(facts).flatMap((pair) =>
    pair.start && pair.day < pair.start ? [tooEarly(pair, pair.start, pair.startTitle)] : [],
  );

const dayOfAct: Words = { zh: '办理日', en: 'the day of the act' };

/** Times and answers that an act sets before what they belong to, and due days set in the past of the act itself. */
export function deadlineFaults(
  before: DecisionFacts,
  after: DecisionFacts,
  on: CivilDate | undefined,
): readonly DayFault[] {
  const known = new Set(dayPairs(before).map(({ title, day }) => `${title.en} ${day}`));
  const set = dayPairs(after).filter(({ title, day, isDue }) => isDue && !known.has(`${title.en} ${day}`));
  const inThePast = set.flatMap((pair) => (on && pair.day < on ? [tooEarly(pair, on, dayOfAct)] : []));
  const early = arisen(beforeStart(before), beforeStart(after));
  const told = new Set(early.map(({ path }) => path));
  return [...early, ...inThePast.filter(({ path }) => !told.has(path))];
}

/** Days told as days of something done that are still to come. */
function aheadOfToday(before: DecisionFacts, after: DecisionFacts, today: CivilDate): readonly DayFault[] {
  const ahead = (facts: DecisionFacts) =>
    dayPairs(facts).flatMap(({ isDone, fact, path, title, day }): readonly DayFault[] =>
      isDone && day > today
        ? [
            {
              kind: 'impossible',
              fact,
              path,
              words: {
                zh: `${title.zh}（${day}）还没有到：办理后再记录。`,
                en: `The ${title.en} (${day}) is still to come: it is recorded when it is done.`,
              },
            },
          ]
        : [],
    );
  return arisen(ahead(before), ahead(after));
}

/** All that is wrong with the days after an act, and was not before it. Without `on`, due days are not compared with the day of the act. */
export const dayFaults = (
  before: DecisionFacts,
  after: DecisionFacts,
  on: CivilDate | undefined,
  law: LawContext,
): readonly DayFault[] =>
  [
    ...orderFaults(before, after, law),
    ...deadlineFaults(before, after, on),
    ...aheadOfToday(before, after, law.asOf),
  ].map((fault) => ({ ...fault, words: spelledDays(fault.words) }));
