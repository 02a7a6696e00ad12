import { z } from 'zod';
import { DISCUSS_AGAIN, planDecision } from '@/core/deadlines';
import type { CivilDate } from '@/core/kernel';
import {
  barriersOf,
  evaluateAll,
  explain,
  gateIds,
  gateWords,
  type LawContext,
  profiles,
  type RuleFinding,
} from '@/core/law';
import {
  type ActRefusal,
  type Confirmation,
  pendingAmendments,
  restsOnRefused,
  type StoryLine,
  type StoryStep,
  storyLine,
  walkStory,
} from '@/core/matter';
import { tallyOf } from '@/ports/matter-api';
import { matterFigures, matterSummary } from '@/read-models';
import { issuesOf } from '../read-input';
import { payloadSchemaOf } from './acts';
import { findingJson, groundsJson } from './check';

/** A line that is no act at all: its number and the field. */
export class BadLine extends Error {
  constructor(line: number, says: string) {
    super(`line ${line}: ${says}`);
  }
}

/** Reads a story, one act a line; blank lines are passed over. Throws `BadLine` at the first that is no act. */
export function readStory(text: string): readonly { readonly number: number; readonly line: StoryLine }[] {
  let clock = -Infinity;
  if (text.trim() === '') throw new BadLine(1, 'the story is empty: one act a line, the first a proposal');
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .flatMap((content, index) => {
      if (content.trim() === '') return [];
      const number = index + 1;
      const decoded = storyLine.safeParse(jsonOf(content, number));
      if (!decoded.success) throw new BadLine(number, issuesOf(decoded.error));
      const line = decoded.data;
      refuseMisshapen(number, line);
      const instant = line.recordedAt === undefined ? undefined : Date.parse(line.recordedAt);
      if (instant !== undefined && instant < clock)
        throw new BadLine(number, 'recordedAt: earlier than the entry before it');
      clock = instant ?? clock;
      return [{ number, line }];
    });
}

function jsonOf(content: string, number: number): unknown {
  try {
    return JSON.parse(content);
  } catch (cause) {
    throw new BadLine(number, cause instanceof Error ? cause.message : String(cause));
  }
}

/** Codes of what a person in front of a form could enter: the act is refused with its field. All else is a fault of the file. */
const enterable: ReadonlySet<string> = new Set(['too_small', 'too_big']);

function refuseMisshapen(number: number, { act, payload }: StoryLine): void {
  const schema = payloadSchemaOf(act);
  if (!schema) throw new BadLine(number, `act: there is no act “${act}”; hengce acts lists them`);
  const decoded = schema.safeParse(payload);
  if (decoded.success) return;
  const faults = decoded.error.issues.filter(
    ({ code, path }) => !enterable.has(code) && (code === 'unrecognized_keys' || valueAt(payload, path) !== undefined),
  );
  if (faults.length > 0)
    throw new BadLine(
      number,
      issuesOf(new z.ZodError(faults.map((fault) => ({ ...fault, path: ['payload', ...fault.path] })))),
    );
}

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined), value);

export interface Walking {
  readonly law: LawContext;
  readonly meetings: readonly CivilDate[];
  /** Whether the law was named by the one who runs it: a story that names another contradicts it. */
  readonly isNamed: boolean;
  /** The day on which the end is looked at; the day of the last entry by default. */
  readonly endOn?: CivilDate | undefined;
}

/** Carries out a story and tells what came of each act, and where the matter stands at the end. */
export function walk(text: string, { law, meetings, isNamed, endOn }: Walking) {
  const lines = readStory(text).map(({ number, line }) => ({ number, line: underLaw(number, line, law, isNamed) }));
  const steps = walkStory(
    lines.map(({ line }) => line),
    {
      id: 'story',
      profileId: law.profile.id,
      law: (profileId, asOf) => ({ ...law, profile: profiles[profileId], asOf }),
    },
  );
  const numberOf = (index: number) => lines[index]?.number ?? 0;
  const rests = restsOnRefused(steps);
  const last = steps.at(-1);
  if (endOn !== undefined && last && endOn < last.law.asOf)
    throw new BadLine(lines.at(-1)?.number ?? 1, `entered on ${last.law.asOf}, after --as-of ${endOn}`);
  const asOf = endOn ?? last?.law.asOf ?? law.asOf;
  return {
    ...groundsJson({ ...law, asOf }),
    acts: steps.map((step, index) => ({
      ...stepJson(step, numberOf(index), meetings),
      ...(rests[index]?.length && { restsOn: rests[index].map(numberOf) }),
    })),
    end: endJson(last && { ...last, law: { ...last.law, asOf } }, meetings),
  };
}

/** A proposal that names no law is made under the one the story is walked by; a story of its own was not imported. */
function underLaw(number: number, line: StoryLine, { profile }: LawContext, isNamed: boolean): StoryLine {
  if (line.act !== 'proposeMatter') return line;
  const named = line.payload.profileId;
  if (isNamed && named !== undefined && named !== profile.id)
    throw new BadLine(number, `payload.profileId: ${String(named)} contradicts --profile ${profile.id}`);
  return { ...line, payload: { origin: 'entered', profileId: profile.id, ...line.payload } };
}

const shortJson = (entry: RuleFinding) => ({
  rule: entry.rule.id,
  ref: entry.rule.ref,
  title: entry.rule.title,
  severity: entry.rule.effect,
  says: explain(entry) ?? null,
});

function earliestJson(step: StoryStep, meetings: readonly CivilDate[]) {
  const plan = planDecision(step.after.facts, { law: step.law, meetings });
  switch (plan.kind) {
    case 'open':
      return {
        kind: plan.kind,
        earliest: plan.day.earliest,
        latest: plan.day.latest,
        ...(plan.discussAgain && { because: DISCUSS_AGAIN }),
      };
    case 'blocked':
      return { kind: plan.kind, barring: plan.barring.map(({ rule }) => rule.id) };
    default:
      return { kind: plan.kind, day: plan.day };
  }
}

function stepJson(step: StoryStep, number: number, meetings: readonly CivilDate[]) {
  const { line, outcome, judgement, neededConfirmation, recordedAt, law } = step;
  const lists = (pick: (from: NonNullable<typeof judgement>) => readonly RuleFinding[]) =>
    judgement ? pick(judgement).map(shortJson) : [];
  const entries = outcome.ok ? outcome.value : [];
  return {
    line: number,
    act: line.act,
    on: line.on,
    recordedAt,
    asOf: law.asOf,
    outcome: outcome.ok ? 'accepted' : 'refused',
    ...(outcome.ok ? { entries: entries.map(({ seq, type }) => ({ seq, type })) } : { refusal: outcome.error }),
    confirmation: confirmationJson(neededConfirmation, entries[0]?.confirmed, outcome.ok ? undefined : outcome.error),
    satisfied: lists(({ satisfied }) => satisfied),
    breached: lists(({ breached }) => breached),
    opened: lists(({ opened }) => opened),
    fallenAway: lists(({ fallenAway }) => fallenAway),
    earliest: earliestJson(step, meetings),
  };
}

const confirmationJson = (needed: boolean, given: Confirmation | undefined, refusal: ActRefusal | undefined) => ({
  needed,
  given: given !== undefined,
  ...(given && { ...given }),
  ...(needed &&
    refusal && { shown: refusal.obstacles?.map(({ rule }) => rule) ?? [], lateDays: refusal.lateDays ?? null }),
});

/** Where the matter stands: each door and what bars it, what is owed by whom, and the figures the screens show. */
function endJson(last: StoryStep | undefined, meetings: readonly CivilDate[]) {
  if (!last) return null;
  const { after, law } = last;
  const findings = evaluateAll(after.facts, law);
  const owed = findings.filter(({ finding }) => finding.kind === 'breached' || finding.kind === 'undetermined');
  const dutyHolders = [...new Set(owed.map(({ rule }) => rule.dutyHolder))];
  const summary =
    after.version > 0 ? matterSummary(after, { record: after.record, law, meetings, views: tallyOf([]) }) : undefined;
  return {
    entries: after.version,
    gates: gateIds.map((gate) => {
      const bars = barriersOf(gate, findings, after.facts);
      return { gate, title: gateWords[gate], isOpen: bars.length === 0, bars: bars.map(findingJson) };
    }),
    owed: dutyHolders.map((dutyHolder) => ({
      dutyHolder,
      requirements: owed.filter(({ rule }) => rule.dutyHolder === dutyHolder).map(findingJson),
    })),
    pending: pendingAmendments(after, law).map(({ wouldBreach, ...waiting }) => ({
      ...waiting,
      wouldBreach: wouldBreach.map(shortJson),
    })),
    breached: findings.filter(({ finding }) => finding.kind === 'breached').map(shortJson),
    status: summary?.status ?? null,
    stage: summary?.stage ?? null,
    light: summary ? { is: summary.light, because: summary.lightBecause } : null,
    figures: summary ? matterFigures(summary) : [],
    facts: after.facts,
  };
}
