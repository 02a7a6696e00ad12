import { addDays, type CivilDate, earlierOf } from '@/core/kernel';
import {
  awaitsRediscussion,
  barriersOf,
  type DecisionFacts,
  type GateId,
  type RuleFinding,
  type StageId,
  stageIds,
} from '@/core/law';
import { type AnyAct, actOfType, actsFor, allActs, cureOf, type RoleId } from '@/core/matter';
import { isReturned, nextGateOf, stageOf, statusOf } from '@/core/procedure';
import { doersOf } from './duty-holder-roles';
import type { EvaluatedMatter } from './evaluated-matter';
import { stepOf, stepsBefore, waitsUntil } from './planned-step';

/** An act that is owed now, with the requirements it helps to meet and who carries it out. */
export interface Duty {
  readonly act: AnyAct;
  readonly reasons: readonly RuleFinding[];
  readonly roles: readonly RoleId[];
  readonly due: { readonly day: CivilDate; readonly by: 'law' | 'plan' } | undefined;
  /** Not before this day: a term has still to run, or a day is appointed. */
  readonly notBefore: CivilDate | undefined;
}

/**
 * The acts a matter owes now, in the order of the procedure. They come from the requirements that keep the next door shut,
 * from what the law sets a day for, from the steps the plan can take, and from the door itself where nothing bars it: each the
 * first act in order that leads there, never the eighty acts of the book. While the procedure rests only its resumption is.
 */
export function dutiesOf(matter: EvaluatedMatter): readonly Duty[] {
  const { facts } = matter.dossier;
  if (statusOf(facts) === 'ended') return endedDuties(matter);
  if (facts.suspendedOn) return restingDuties(matter);
  const reasons = new Map<AnyAct, RuleFinding[]>();
  const owe = (act: AnyAct | undefined, why?: RuleFinding) => {
    if (!act?.isInOrder(matter.dossier).ok || stepsBefore(act, matter).length > 0) return;
    if (act.gate !== undefined && barriersOf(act.gate, matter.findings, matter.dossier.facts).length > 0) return;
    const known = reasons.get(act) ?? [];
    reasons.set(act, why && !known.includes(why) ? [...known, why] : known);
  };
  for (const entry of owedFindings(matter)) owe(actThatHelps(entry, matter), entry);
  for (const fact of facts.startedOn ? matter.unjudged : [])
    owe(tellersOf(fact).map((act) => firstInOrder(act, matter, isNew(matter)))[0]);
  if (facts.legalityStops?.some(({ until }) => until === null)) owe(actOfType('resumeReviewClock'));
  for (const type of againAfter(facts)) owe(actOfType(type));
  for (const act of plannedActs(matter)) owe(firstInOrder(act, matter, isNew(matter)));
  const gate = nextGateOf(facts);
  owe(doorActOf(gate).map((act) => firstInOrder(act, matter, () => true))[0]);
  return [...reasons]
    .map(([act, why]) => duty(act, why, matter))
    .toSorted((a, b) => stageIds.indexOf(a.act.stage) - stageIds.indexOf(b.act.stage));
}

/** What came back is mended and goes the same way again. */
function againAfter(facts: DecisionFacts): readonly string[] {
  const { legalityOpinionOn, legalityResponseOn, decisionOutcome } = facts;
  const isAnswered = legalityResponseOn && legalityOpinionOn && legalityResponseOn >= legalityOpinionOn;
  return [
    ...(isReturned(facts) && !isAnswered ? ['respondToLegalityOpinion'] : []),
    ...(decisionOutcome === 'deferred' ? ['submitForDiscussion'] : []),
    ...(awaitsRediscussion(facts) ? ['recordRediscussion'] : []),
  ];
}

/** Of a matter that rests the office keeps watch: it is resumed, or lapses on the day the law sets. */
function restingDuties(matter: EvaluatedMatter): readonly Duty[] {
  const act = actOfType('resumeMatter');
  return act ? [{ ...duty(act, [], matter), roles: ['office'] }] : [];
}

/** What ended without a decision is filed as it is, and then nothing is owed any more. */
const endedDuties = (matter: EvaluatedMatter): readonly Duty[] =>
  nextGateOf(matter.dossier.facts) === 'archive'
    ? doorActOf('archive').map((act) => ({ ...duty(act, [], matter), roles: ['archivist'] }))
    : [];

/** The act behind a door. */
export const doorActOf = (gate: ReturnType<typeof nextGateOf>): readonly AnyAct[] =>
  gate === undefined ? [] : allActs.filter((act) => act.gate === gate).slice(0, 1);

/** Doors that are passed on the way while the file is made ready for its review: what the review asks for is owed meanwhile (HLJ 5). */
const onTheWay: readonly (GateId | undefined)[] = ['participation', 'hearing'];
/** Stages after the decision: nothing there bars a door for long, so what the law asks without barring is owed too. */
const afterDecision: readonly StageId[] = ['publication', 'archive', 'execution'];

/** Requirements owed now: what bars the next door or one before it, what the law sets a day for, and after the decision what it asks. */
function owedFindings({ dossier, findings }: EvaluatedMatter): readonly RuleFinding[] {
  const gate = nextGateOf(dossier.facts);
  const barring = gate ? barriersOf(onTheWay.includes(gate) ? 'legality' : gate, findings, dossier.facts) : [];
  const stage = stageOf(dossier.facts);
  const reach = stageIds.indexOf(stage);
  const asked = findings.filter(
    ({ rule, finding }) =>
      finding.kind === 'undetermined' &&
      stageIds.indexOf(rule.stage) <= reach &&
      (finding.dueBy !== undefined ||
        (rule.force === 'shall' && afterDecision.includes(stage) && afterDecision.includes(rule.stage))),
  );
  return [...new Set([...barring, ...asked])];
}

/** The act that tells what a requirement lacks, where it is not done yet; of a breach, the act that can be repeated. */
function actThatHelps({ rule, finding }: RuleFinding, matter: EvaluatedMatter): AnyAct | undefined {
  if (finding.kind === 'undetermined') {
    const [first] = actsFor(rule, finding.missing);
    return first && firstInOrder(first, matter, isNew(matter));
  }
  // An answer lawfully given (returned, not controllable) is not mended by giving it again.
  const [again] = rule.isAnswer ? [] : cureOf(rule, matter.dossier, matter.law).repeat;
  return again && firstInOrder(again, matter, () => true);
}

/** Acts of the plan still to be done. */
const plannedActs = ({ steps }: EvaluatedMatter): readonly AnyAct[] =>
  steps.flatMap(({ milestone, state }) => (state === 'done' ? [] : (actOfType(milestone.act) ?? [])));

/** Doing something again is no duty by itself. */
const isNew =
  ({ dossier }: EvaluatedMatter) =>
  ({ once }: AnyAct): boolean =>
    once === undefined || dossier.facts[once] === undefined;

const tellersOf = (fact: string): readonly AnyAct[] =>
  allActs.filter(({ type, tells }) => type !== 'proposeMatter' && tells.some((name) => name === fact));

/** The act itself where it is in order and its door open; else the first one that leads to it. */
function firstInOrder(
  act: AnyAct,
  matter: EvaluatedMatter,
  mayBe: (act: AnyAct) => boolean,
  seen: readonly AnyAct[] = [],
): AnyAct | undefined {
  if (seen.includes(act)) return undefined;
  const { dossier, findings } = matter;
  const missing = act.lacks(dossier.facts);
  if (missing.length > 0)
    return missing
      .flatMap(tellersOf)
      .map((before) => firstInOrder(before, matter, isNew(matter), [...seen, act]))
      .find((first) => first !== undefined);
  const isOpen = act.gate === undefined || barriersOf(act.gate, findings, dossier.facts).length === 0;
  return isOpen && mayBe(act) && act.isInOrder(dossier).ok ? act : undefined;
}

function duty(act: AnyAct, reasons: readonly RuleFinding[], matter: EvaluatedMatter): Duty {
  const step = stepOf(act, matter);
  const lawDays = matter.findings.flatMap((entry) => (isTimed(entry, act, matter) ? (entry.finding.dueBy ?? []) : []));
  const byLaw = lawDays.length > 0 ? lawDays.reduce(earlierOf) : undefined;
  const planned = step && addDays(step.on.earliest, step.slack ?? 0);
  // Where nothing open asks for it, those who owe what it tells are to do it.
  const asking = reasons.length > 0 ? reasons : matter.findings.filter((entry) => isMetBy(entry, act));
  return {
    act,
    reasons: reasons.length > 0 ? reasons : asking.filter(({ finding }) => finding.kind === 'undetermined'),
    roles: doersOf(
      act.roles,
      asking.map(({ rule }) => rule.dutyHolder),
    ),
    due: byLaw && (!planned || byLaw <= planned) ? { day: byLaw, by: 'law' } : planned && { day: planned, by: 'plan' },
    notBefore: step && waitsUntil(step, matter),
  };
}

/** Whether a requirement of the act's own stage speaks of what the act tells. */
const isMetBy = ({ rule }: RuleFinding, { stage, tells }: AnyAct): boolean =>
  rule.stage === stage && rule.reads.some((name) => tells.includes(name));

/** Whether a requirement not met sets a day for something this act has still to tell. */
function isTimed({ rule, finding }: RuleFinding, { tells }: AnyAct, { dossier }: EvaluatedMatter): boolean {
  if (finding.kind !== 'breached' && finding.kind !== 'undetermined') return false;
  const wanted = finding.kind === 'undetermined' ? finding.missing : rule.reads;
  return wanted.some((name) => dossier.facts[name] === undefined && tells.includes(name));
}
