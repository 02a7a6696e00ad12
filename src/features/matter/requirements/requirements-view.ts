import type { DecisionPlan } from '@/core/deadlines';
import { addDays, type CivilDate } from '@/core/kernel';
import {
  type DutyHolder,
  type FactName,
  type GateId,
  gateIds,
  isBarring,
  type RuleFinding,
  type StageId,
  stageIds,
} from '@/core/law';
import { type AnyAct, actsFor } from '@/core/matter';
import type { Duty } from '@/read-models/work-list';

/** Where a requirement stands. `blocked` keeps a door shut; `advice` asks for a recorded reason; `due` moves the decision day if it waits. */
const standings = ['blocked', 'advice', 'due', 'unknown', 'satisfied', 'away'] as const;
export type Standing = (typeof standings)[number];

export interface Requirement {
  readonly entry: RuleFinding;
  readonly standing: Standing;
  /** The act that settles it, first in the order of the procedure. */
  readonly act: AnyAct | undefined;
  /** Last day of that act that does not move the decision. */
  readonly dueBy: CivilDate | undefined;
}

interface DebtorGroup {
  readonly dutyHolder: DutyHolder;
  readonly owed: readonly Requirement[];
}

export interface Requirements {
  /** Owed now: a breach, or asked for up to the current stage; worst first. */
  readonly now: readonly DebtorGroup[];
  readonly later: readonly Requirement[];
  readonly satisfied: readonly Requirement[];
  readonly away: readonly Requirement[];
  readonly counts: Readonly<Record<Standing, number>>;
}

/** Slack up to which a requirement is due. */
const DUE_WITHIN_DAYS = 7;

/** The findings as people work through them: by who owes them, worst first, with the act and the day that settle each. */
export function requirementsOf(findings: readonly RuleFinding[], current: StageId, plan: DecisionPlan): Requirements {
  const last = lastDays(plan);
  const all = findings.map((entry): Requirement => {
    const isOpen = entry.finding.kind === 'breached' || entry.finding.kind === 'undetermined';
    const missing = entry.finding.kind === 'undetermined' ? entry.finding.missing : [];
    const [act] = isOpen ? actsFor(entry.rule, missing) : [];
    const due = act && last.get(act.type);
    const dueBy = entry.rule.effect === 'blocks' ? due?.day : undefined;
    return { entry, act, dueBy, standing: standingOf(entry, dueBy !== undefined && due?.isClose === true) };
  });
  const reach = stageIds.indexOf(current);
  const owed = all.filter(({ standing }) => standing !== 'satisfied' && standing !== 'away');
  const isNow = ({ entry: { rule, finding } }: Requirement) =>
    finding.kind === 'breached' || stageIds.indexOf(rule.stage) <= reach;
  const now = owed.filter(isNow);
  return {
    now: groupsOf(now),
    later: owed.filter((requirement) => !isNow(requirement)),
    satisfied: all.filter(({ standing }) => standing === 'satisfied'),
    away: all.filter(({ standing }) => standing === 'away'),
    counts: {
      ...{ blocked: 0, advice: 0, due: 0, unknown: 0, satisfied: 0, away: 0 },
      ...countBy([...now, ...all.filter(({ standing }) => standing === 'satisfied' || standing === 'away')]),
    },
  };
}

function standingOf({ rule, finding }: RuleFinding, isDue: boolean): Standing {
  switch (finding.kind) {
    case 'breached':
      return rule.effect === 'blocks' ? 'blocked' : 'advice';
    case 'undetermined':
      return isDue ? 'due' : 'unknown';
    case 'satisfied':
      return 'satisfied';
    case 'not-applicable':
      return 'away';
  }
}

/** By act: the last day that leaves the decision where it is, and whether it is near or critical. */
function lastDays(plan: DecisionPlan): ReadonlyMap<string, { readonly day: CivilDate; readonly isClose: boolean }> {
  const days = new Map<string, { readonly day: CivilDate; readonly isClose: boolean }>();
  for (const { milestone, state, on, slack = 0 } of plan.kind === 'open' || plan.kind === 'blocked' ? plan.acts : [])
    if (state === 'to-do' && !days.has(milestone.act))
      days.set(milestone.act, { day: addDays(on.earliest, slack), isClose: slack <= DUE_WITHIN_DAYS });
  return days;
}

const weight = ({ standing }: Requirement): number => standings.indexOf(standing);

function groupsOf(owed: readonly Requirement[]): readonly DebtorGroup[] {
  const groups = new Map<DutyHolder, Requirement[]>();
  for (const requirement of owed) {
    const { dutyHolder } = requirement.entry.rule;
    groups.set(dutyHolder, [...(groups.get(dutyHolder) ?? []), requirement]);
  }
  return [...groups]
    .map(([dutyHolder, entries]) => ({ dutyHolder, owed: entries.toSorted((a, b) => weight(a) - weight(b)) }))
    .toSorted((a, b) => Math.min(...a.owed.map(weight)) - Math.min(...b.owed.map(weight)));
}

const countBy = (requirements: readonly Requirement[]): Partial<Record<Standing, number>> =>
  requirements.reduce<Partial<Record<Standing, number>>>((counts, { standing }) => {
    counts[standing] = (counts[standing] ?? 0) + 1;
    return counts;
  }, {});

/** A question to answer next: one act, the facts it would tell, and the requirements that wait for them. */
export interface NextQuestion {
  readonly act: AnyAct;
  readonly missing: readonly FactName[];
  readonly waiting: number;
  readonly gate: GateId;
}

/**
 * The questions that can be answered now, one for each act that is owed, with the missing facts it tells: those of the stage
 * the matter stands in first, then what keeps the nearest door shut. Never a step that is over, nor one whose turn has not come.
 */
export function nextQuestions(
  findings: readonly RuleFinding[],
  duties: readonly Pick<Duty, 'act' | 'notBefore'>[],
  current: StageId,
): readonly NextQuestion[] {
  const questions = duties.flatMap(({ act, notBefore }): (NextQuestion & { readonly order: number })[] => {
    if (notBefore !== undefined) return [];
    const waiting = findings.filter(
      ({ finding }) => finding.kind === 'undetermined' && finding.missing.some((name) => act.tells.includes(name)),
    );
    const [nearest] = waiting.toSorted((a, b) => orderOf(a) - orderOf(b));
    if (!nearest) return [];
    const missing = waiting.flatMap(({ finding }) => (finding.kind === 'undetermined' ? finding.missing : []));
    return [
      {
        act,
        missing: [...new Set(missing.filter((name) => act.tells.includes(name)))],
        waiting: waiting.length,
        gate: nearest.rule.gate,
        order: (act.stage === current ? -100_000 : 0) + orderOf(nearest),
      },
    ];
  });
  return questions.toSorted((a, b) => a.order - b.order);
}

/** Doors before advice, near doors before far ones. */
const orderOf = (entry: RuleFinding): number => (isBarring(entry) ? 0 : 10_000) + gateIds.indexOf(entry.rule.gate);
