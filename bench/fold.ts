import { buildSampleCity } from '../mocks/sample-city/build-sample-city';
import { chineseWorkingCalendar } from '../src/adapters/calendar';
import { civilDate } from '../src/core/kernel';
import { allRules, evaluateAll, profiles } from '../src/core/law';
import { evolve, foldDossier, newDossier, type RecordedEvent } from '../src/core/matter';
import { type Row, showSpread, spreadOf } from './figures';

const EVENTS = 500;
const RUNS = 60;

/** A record of 500 events: the longest sample dossier, its own later acts repeated with new numbers. */
function longRecord(): readonly RecordedEvent[] {
  const city = buildSampleCity(chineseWorkingCalendar);
  const longest = city.map(([, record]) => record).sort((a, b) => b.length - a.length)[0];
  if (!longest) throw new Error('the sample city is empty');
  const [first, ...later] = longest;
  if (!first) throw new Error('an empty record');
  return Array.from({ length: EVENTS }, (_, index) => {
    const from = index === 0 ? first : (later[(index - 1) % later.length] ?? first);
    return { ...from, seq: index + 1, commandId: `bench-${index + 1}` };
  });
}

const timed = (work: () => unknown): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

/**
 * Folding 500 events and evaluating every rule once, turn about with the naive way: a new dossier object per event and,
 * per rule, the fold once again.
 */
export function measureFold(): readonly Row[] {
  const record = longRecord();
  const law = { profile: profiles.hlj2021, asOf: civilDate('2026-11-23'), calendar: chineseWorkingCalendar };
  const ours = () => {
    const dossier = foldDossier('bench', record);
    return dossier && evaluateAll(dossier.facts, law);
  };
  const naiveFold = () => record.reduce(evolve, newDossier('bench', 'hlj2021'));
  const naive = () =>
    allRules.map((rule) => rule.evaluate(naiveFold().facts, law.profile.params, law.asOf, law.calendar));
  for (let warm = 0; warm < 20; warm += 1) ours();
  naive();
  const fast: number[] = [];
  const slow: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    fast.push(timed(ours));
    if (run % 10 === 0) slow.push(timed(naive));
  }
  return [
    { what: 'naive: fold anew for every rule (ms)', figure: showSpread(spreadOf(slow), 1), against: 'baseline' },
    {
      what: `fold ${EVENTS} events, evaluate ${allRules.length} rules (ms)`,
      figure: showSpread(spreadOf(fast), 2),
      against: `aim under 5 ms; ${(spreadOf(slow).median / spreadOf(fast).median).toFixed(0)} × faster than naive`,
    },
  ];
}
