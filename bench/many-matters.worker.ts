import { isDeepStrictEqual } from 'node:util';
import { parentPort } from 'node:worker_threads';
import { buildSampleCity } from '../mocks/sample-city/build-sample-city';
import { chineseWorkingCalendar as calendar } from '../src/adapters/calendar';
import { civilDate } from '../src/core/kernel';
import {
  evaluateAll,
  evaluateEach,
  evaluateNoting,
  profiles,
  type RuleFinding,
  reevaluate,
  rulesOf,
} from '../src/core/law';
import { type Dossier, evolve, foldDossier, newDossier, type RecordedEvent } from '../src/core/matter';

export const MATTERS = 5_000;
export const EVENTS = 200;
/** The naive ways are too slow for all matters: they are timed on this many and told per matter. */
const NAIVE_MATTERS = 20;
const RUNS = 7;
/** Matters folded, then evaluated, before the next ones: what they hold is given back in between. */
const TOGETHER = 320;

export interface ManyMatters {
  readonly portfolioMs: readonly number[];
  readonly naivePortfolioMsPerMatter: number;
  readonly eventMs: readonly number[];
  readonly naiveEventMs: readonly number[];
  readonly rules: number;
  readonly findings: number;
  /** Findings that differ between our way and the naive one, of those compared. */
  readonly differing: number;
  readonly compared: number;
}

const profile = profiles.hlj2021;
const asOf = civilDate('2026-11-23');
const law = { profile, asOf, calendar };
/** A profile nobody has asked of yet: its rules have to be bound anew. */
const unbound = () => ({ profile: { ...profile }, asOf, calendar });

/** Records of 200 events: those of the sample city in turn, their later acts repeated on the day of the last one. */
function manyRecords(): readonly (readonly RecordedEvent[])[] {
  const records = buildSampleCity(calendar).map(([, record]) => record);
  return Array.from({ length: MATTERS }, (_, matter) => {
    const record = records[matter % records.length] ?? [];
    const [first, ...later] = record;
    const on = record.at(-1)?.on;
    if (!first || !on) throw new Error('an empty record');
    return Array.from({ length: EVENTS }, (_event, i) => {
      const told = record[i];
      const from = told ?? { ...(later[(i + matter) % later.length] ?? first), on };
      return { ...from, seq: i + 1, commandId: `bench-${matter}-${i + 1}` };
    });
  });
}

const timed = <T>(work: () => T): readonly [ms: number, result: T] => {
  const start = performance.now();
  const result = work();
  return [performance.now() - start, result];
};

function folded(record: readonly RecordedEvent[], i: number): Dossier {
  const dossier = foldDossier(`m${i}`, record);
  if (!dossier) throw new Error('a record that proposes no matter');
  return dossier;
}
const evaluateMatter = (record: readonly RecordedEvent[], i: number): readonly RuleFinding[] =>
  evaluateAll(folded(record, i).facts, law);
/** A new dossier per event, rules bound for each matter, everything evaluated again at each event. */
const naivelyEvaluated = (record: readonly RecordedEvent[], i: number): readonly RuleFinding[] => {
  const bound = unbound();
  let dossier = newDossier(`m${i}`, 'hlj2021');
  let found: readonly RuleFinding[] = [];
  for (const event of record) {
    dossier = evolve(dossier, event);
    found = evaluateAll(dossier.facts, bound);
  }
  return found;
};

let [differing, compared] = [0, 0];
function compare(ours: readonly RuleFinding[], naive: readonly RuleFinding[]): void {
  compared += naive.length;
  if (ours.length !== naive.length) differing += naive.length;
  else differing += naive.filter(({ finding }, i) => !isDeepStrictEqual(finding, ours[i]?.finding)).length;
}

/** Each event of some matters as it arrives: our way turn about with binding and evaluating all anew. */
function eachEvent(records: readonly (readonly RecordedEvent[])[]): readonly [readonly number[], readonly number[]] {
  const [ours, naive]: [number[], number[]] = [[], []];
  for (const record of records) {
    let dossier = newDossier('m', 'hlj2021');
    let evaluation = evaluateNoting(dossier.facts, law);
    for (const event of record) {
      const [ms, next] = timed(() => {
        dossier = evolve(dossier, event);
        return reevaluate(evaluation, dossier.facts);
      });
      evaluation = next;
      ours.push(ms);
      const [naiveMs, found] = timed(() => evaluateAll(dossier.facts, unbound()));
      naive.push(naiveMs);
      compare(evaluation.findings, found);
    }
  }
  return [ours, naive];
}

const records = manyRecords();
const some = records.slice(0, NAIVE_MATTERS);
records.slice(0, 200).forEach(evaluateMatter); // warm, as a server is
eachEvent(some.slice(0, 2));
/** What a list of all matters asks for: how many findings of each kind. */
function countFindings(): Readonly<Record<string, number>> {
  const kinds: Record<string, number> = {};
  for (let from = 0; from < records.length; from += TOGETHER) {
    const asked = records
      .slice(from, from + TOGETHER)
      .map((record, i) => ({ facts: folded(record, from + i).facts, law }));
    for (const found of evaluateEach(asked))
      for (const { finding } of found) kinds[finding.kind] = (kinds[finding.kind] ?? 0) + 1;
  }
  return kinds;
}
const runs = Array.from({ length: RUNS }, () => timed(countFindings));
const [naiveMs, naive] = timed(() => some.map(naivelyEvaluated));
naive.forEach((found, i) => {
  compare(evaluateMatter(some[i] ?? [], i), found);
});
const [eventMs, naiveEventMs] = eachEvent(some);

const result: ManyMatters = {
  portfolioMs: runs.map(([ms]) => ms),
  naivePortfolioMsPerMatter: naiveMs / NAIVE_MATTERS,
  eventMs,
  naiveEventMs,
  rules: rulesOf(law).length,
  findings: Object.values(runs[0]?.[1] ?? {}).reduce((sum, n) => sum + n, 0),
  differing,
  compared,
};
parentPort?.postMessage(result);
