import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chineseWorkingCalendar as calendar } from '@/adapters/calendar';
import { addDays, civilDate, earlierOf } from '@/core/kernel';
import { evaluateAll, type LawContext, profiles } from '@/core/law';
import {
  type Actor,
  type ActRequest,
  actorOfLine,
  considerAct,
  cureOf,
  type Dossier,
  entriesOf,
  foldDossier,
  type Happening,
  mayAmend,
  newDossier,
  type StoryLine,
  storyOf,
} from '@/core/matter';
import { buildSampleCity } from './build-sample-city';

/** How many random sequences are walked; HENGCE_SEQUENCES walks more by hand. */
const SEQUENCES = Number(process.env.HENGCE_SEQUENCES ?? 2_000);
const city = buildSampleCity(calendar);
const stories = city.map(([, record]) => storyOf(record).lines);
const lawOn = (asOf: string): LawContext => ({ profile: profiles.hlj2021, asOf: civilDate(asOf), calendar });
const ENTERED = '2026-11-23';

/** Every sample matter after each of its entries: where sequences begin. */
const prefixes = city.flatMap(([id, record]) =>
  record.map((_, index) => {
    const dossier = foldDossier(id, record.slice(0, index + 1));
    if (!dossier) throw new Error(id);
    return { dossier, lines: storyOf(record).lines, next: index + 1 };
  }),
);

const hows = [
  ['goes-on', 'skips', 'repeats', 'stranger'],
  ['suspends', 'resumes', 'corrects', 'withdraws', 'confirms'],
] as const;

/**
 * What is done next, on some day and entered on it or up to forty days late: the story goes on, skips or repeats itself, an act of
 * another matter is carried out, the procedure is suspended or resumed, or an entry is corrected, withdrawn or confirmed.
 */
const sequence = fc.record({
  start: fc.nat(prefixes.length - 1),
  acts: fc.array(
    fc.record({
      how: fc.constantFrom(...hows.flat()),
      place: fc.nat(60),
      matter: fc.nat(city.length - 1),
      days: fc.integer({ min: -40, max: 40 }),
    }),
    { minLength: 1, maxLength: 5 },
  ),
});

type Sequence = typeof sequence extends fc.Arbitrary<infer S> ? S : never;
type Next = Sequence['acts'][number];

const office: Actor = { id: 'office', name: '办公厅经办', role: 'office', unit: '市政府办公厅' };
const chief: Actor = { id: 'chief', name: '市长', role: 'chief', unit: '市政府' };
const reason = '与事实不符，照实改记';

interface Attempt {
  readonly request: ActRequest;
  readonly actor: Actor;
}

/** What a person would try on the matter as it stands. */
function attemptOf(dossier: Dossier, { how, place, days }: Next, line: StoryLine | undefined): Attempt | undefined {
  const last = dossier.record.at(-1)?.on ?? civilDate(ENTERED);
  const on = earlierOf(addDays(last, days), civilDate(ENTERED));
  const entry = (place % Math.max(dossier.version, 1)) + 1;
  const target = dossier.record[entry - 1];
  const pending = [...dossier.amendments.values()].flat().find(({ standing }) => standing === 'pending')?.by;
  switch (how) {
    case 'suspends':
      return { request: { type: 'suspendMatter', on, suspensionReason: '资金来源没有落实' }, actor: chief };
    case 'resumes':
      return { request: { type: 'resumeMatter', on, reason: '资金来源已经落实' }, actor: chief };
    case 'corrects':
      return {
        request: { type: 'correctEntry', on: ENTERED, entry, actOn: on, payload: {}, reason },
        actor: place % 2 === 0 && target ? target.actor : office,
      };
    case 'withdraws':
      return {
        request: { type: 'withdrawEntry', on: ENTERED, entry, reason },
        actor: place % 2 === 0 && target ? target.actor : office,
      };
    case 'confirms':
      return pending === undefined
        ? undefined
        : { request: { type: 'confirmAmendment', on: ENTERED, entry: pending }, actor: chief };
    default:
      return (
        line && { request: { ...line.payload, type: line.act, on: addDays(line.on, days) }, actor: actorOfLine(line) }
      );
  }
}

/** The line of a story that is tried next, and where the story has come to. */
function lineOf(
  { how, place, matter }: Next,
  lines: readonly StoryLine[],
  at: number,
): readonly [StoryLine | undefined, number] {
  const others = stories[matter] ?? [];
  if (how === 'stranger') return [others[place % others.length], at];
  if (how === 'repeats') return [lines[place % Math.max(at, 1)], at];
  const next = how === 'skips' ? at + 1 + (place % 3) : at;
  return how === 'skips' || how === 'goes-on' ? [lines[next], next + 1] : [undefined, at];
}

const shownIn = (happened: readonly Happening[]): ReadonlySet<string> =>
  new Set(happened.flatMap(({ confirmed }) => confirmed?.breaches ?? []));

/** Carries out a sequence; what asks for a confirmation is confirmed. */
function walk({ start, acts }: Sequence): { dossier: Dossier; unseen: readonly string[] } {
  const { lines, next } = prefixes[start] ?? { lines: [], next: 0 };
  let dossier = prefixes[start]?.dossier ?? newDossier('m', 'hlj2021');
  let at = next;
  const unseen: string[] = [];
  for (const one of acts) {
    const [line, then] = lineOf(one, lines, at);
    at = then;
    const tried = attemptOf(dossier, one, line);
    if (!tried) continue;
    const { request, actor } = tried;
    const law = lawOn(ENTERED);
    let { outcome, judgement } = considerAct(dossier, request, law, actor);
    if (!outcome.ok && outcome.error.kind === 'needs-confirmation')
      ({ outcome, judgement } = considerAct(dossier, { ...request, confirm: { reason: '如实记录' } }, law, actor));
    if (!outcome.ok || !judgement) continue;
    const shown = shownIn(outcome.value);
    for (const { rule } of judgement.breached)
      if (rule.effect === 'blocks' && !rule.isAnswer && !shown.has(rule.id)) unseen.push(`${request.type}: ${rule.id}`);
    const stamp = {
      version: dossier.version,
      commandId: `random-${dossier.version}`,
      recordedAt: `${ENTERED}T09:00:00+08:00`,
    };
    dossier = foldDossier(dossier.id, [...dossier.record, ...entriesOf(outcome.value, stamp)]) ?? dossier;
  }
  return { dossier, unseen };
}

/** Whether an offer holds: an act offered as a cure can be carried out, an entry offered for correction can be corrected. */
function deadOffers(dossier: Dossier, law: LawContext): readonly string[] {
  return evaluateAll(dossier.facts, law)
    .filter(({ rule, finding }) => rule.effect === 'blocks' && finding.kind === 'breached')
    .flatMap(({ rule }) => {
      const { repeat, correct } = cureOf(rule, dossier, law);
      return [
        ...repeat
          .filter((act) => !act.isInOrder(dossier).ok)
          .map(({ type }) => `${rule.id}: ${type} is offered and refused`),
        ...correct
          .filter((seq) => {
            const entry = dossier.record[seq - 1];
            return !entry || !mayAmend(office, entry, dossier).ok;
          })
          .map((seq) => `${rule.id}: entry ${seq} is offered and cannot be corrected`),
      ];
    });
}

/** Before a decision the matter is ended; a decision that was made is stopped through the meeting (D713 37.1). */
function lawfulEnds(dossier: Dossier, law: LawContext) {
  const confirm = { reason: '另行启动' };
  return [
    { type: 'endMatter', on: ENTERED, endReason: '另行启动', confirm },
    {
      type: 'endDecision',
      on: ENTERED,
      because: '另行启动',
      discussedOn: ENTERED,
      meetingNo: '第31次',
      newRun: null,
      confirm,
    },
  ].map((request) => considerAct(dossier, request, law, chief).outcome);
}

describe(`${SEQUENCES} random sequences of acts`, () => {
  it('leave no binding breach that was not shown and confirmed, and no matter without a cure that can be carried out and a lawful end', {
    timeout: 600_000,
  }, () => {
    fc.assert(
      fc.property(sequence, (given) => {
        const { dossier, unseen } = walk(given);
        expect(unseen).toEqual([]);
        if (dossier.version === 0 || dossier.facts.endedOn) return;
        const law = lawOn(ENTERED);
        expect(deadOffers(dossier, law)).toEqual([]);
        const ends = lawfulEnds(dossier, law);
        expect(
          ends.some(({ ok }) => ok),
          JSON.stringify(ends),
        ).toBe(true);
        if (dossier.facts.suspendedOn) {
          const resume = { type: 'resumeMatter', on: ENTERED, reason: '资金来源已经落实', confirm: { reason: '补记' } };
          expect(considerAct(dossier, resume, law, chief).outcome).toMatchObject({ ok: true });
        }
      }),
      { numRuns: SEQUENCES },
    );
  });
});
