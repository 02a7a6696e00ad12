import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chineseWorkingCalendar as calendar } from '@/adapters/calendar';
import { addDays, civilDate } from '@/core/kernel';
import { evaluateAll, type LawContext, profiles } from '@/core/law';
import {
  type Actor,
  actorOfLine,
  considerAct,
  cureOf,
  type Dossier,
  foldDossier,
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

/** What is done next: the story goes on, skips, repeats itself, or an act of another matter is carried out, on some day. */
const sequence = fc.record({
  start: fc.nat(prefixes.length - 1),
  acts: fc.array(
    fc.record({
      how: fc.constantFrom('goes-on', 'skips', 'repeats', 'stranger'),
      place: fc.nat(60),
      matter: fc.nat(city.length - 1),
      days: fc.integer({ min: -40, max: 40 }),
    }),
    { minLength: 1, maxLength: 5 },
  ),
});

type Sequence = typeof sequence extends fc.Arbitrary<infer S> ? S : never;

function linesOf({ start, acts }: Sequence): readonly StoryLine[] {
  const { lines, next } = prefixes[start] ?? { lines: [], next: 0 };
  let at = next;
  return acts.flatMap(({ how, place, matter, days }) => {
    const others = stories[matter] ?? [];
    if (how === 'skips') at += 1 + (place % 3);
    const line =
      how === 'stranger'
        ? others[place % others.length]
        : how === 'repeats'
          ? lines[place % Math.max(at, 1)]
          : lines[at];
    if (how !== 'stranger' && how !== 'repeats') at += 1;
    return line ? [{ ...line, on: addDays(line.on, days) }] : [];
  });
}

/** Carries out a sequence; what asks for a confirmation is confirmed. */
function walk(given: Sequence): { dossier: Dossier; unseen: readonly string[] } {
  const law = lawOn(ENTERED);
  let dossier = prefixes[given.start]?.dossier ?? newDossier('m', 'hlj2021');
  const unseen: string[] = [];
  for (const line of linesOf(given)) {
    const request = { ...line.payload, type: line.act, on: line.on };
    let { outcome, judgement } = considerAct(dossier, request, law, actorOfLine(line));
    if (!outcome.ok && outcome.error.kind === 'needs-confirmation')
      ({ outcome, judgement } = considerAct(
        dossier,
        { ...request, confirm: { reason: '如实记录' } },
        law,
        actorOfLine(line),
      ));
    if (!outcome.ok || !judgement) continue;
    const shown = new Set(outcome.value.flatMap(({ confirmed }) => confirmed?.breaches ?? []));
    for (const { rule } of judgement.breached)
      if (rule.effect === 'blocks' && !rule.isAnswer && !shown.has(rule.id)) unseen.push(`${line.act}: ${rule.id}`);
    dossier = judgement.after;
  }
  return { dossier, unseen };
}

describe(`${SEQUENCES} random sequences of acts`, () => {
  it('leave no binding breach that was not shown and confirmed, and no matter without a cure or a lawful end', {
    timeout: 600_000,
  }, () => {
    fc.assert(
      fc.property(sequence, (given) => {
        const { dossier, unseen } = walk(given);
        expect(unseen).toEqual([]);
        if (dossier.version === 0 || dossier.facts.endedOn) return;
        const law = lawOn(ENTERED);
        const stuck = evaluateAll(dossier.facts, law).filter(({ rule, finding }) => {
          if (rule.effect !== 'blocks' || finding.kind !== 'breached') return false;
          const { repeat, correct, endOnly } = cureOf(rule, dossier, law);
          return repeat.length === 0 && correct.length === 0 && !endOnly;
        });
        expect(stuck.map(({ rule }) => rule.id)).toEqual([]);
        const chief: Actor = { id: 'chief', name: '市长', role: 'chief', unit: '市政府' };
        const confirm = { reason: '另行启动' };
        // Before a decision the matter is ended; a decision that was made is stopped through the meeting (D713 37.1).
        const ends = [
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
        expect(
          ends.some(({ ok }) => ok),
          JSON.stringify(ends),
        ).toBe(true);
      }),
      { numRuns: SEQUENCES },
    );
  });
});
