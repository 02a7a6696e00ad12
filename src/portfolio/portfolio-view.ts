import type { LightLevel } from '@/analysis/lights';
import type { CivilDate } from '@/core/kernel';
import { stageIds, stageWords } from '@/core/law';
import type { MatterSummary } from '@/ports/desk';
import { type FilterKey, type PortfolioFilter, passes, without } from './portfolio-filter';
import { isRunning, scheduleLevel } from './schedule-level';

const day = (matter: MatterSummary) => matter.earliest.day ?? '9999';
const byDay = (a: MatterSummary, b: MatterSummary) => (day(a) < day(b) ? -1 : 1);

/** The figures the home opens with: of every running matter, whatever is filtered. */
export interface Headline {
  readonly active: number;
  readonly counts: Readonly<Record<LightLevel, number>>;
  readonly waiting: number;
  /** The running matter that can lawfully be decided first and waits for nobody's word yet. */
  readonly next: MatterSummary | undefined;
}

export function headlineOf(all: readonly MatterSummary[]): Headline {
  const active = all.filter(isRunning);
  const count = (level: LightLevel) => active.filter((matter) => scheduleLevel(matter) === level).length;
  return {
    active: active.length,
    counts: { normal: count('normal'), watch: count('watch'), warning: count('warning'), alarm: count('alarm') },
    waiting: active.filter(({ awaits }) => awaits !== null).length,
    next: active.filter(({ earliest, awaits }) => earliest.kind === 'open' && awaits === null).sort(byDay)[0],
  };
}

/** Matters that stay for a tile: those its own key would narrow are kept, so that it can be chosen again. */
export const mattersFor = (
  all: readonly MatterSummary[],
  filter: PortfolioFilter,
  today: CivilDate,
  own?: FilterKey,
): readonly MatterSummary[] => {
  const others = own ? without(filter, own) : filter;
  return all.filter((matter) => isRunning(matter) && passes(matter, others, today));
};

/** The running matters still to be decided: those that wait for a leader's word first, then by the day they can lawfully be decided. */
export const toDecide = (matters: readonly MatterSummary[]): readonly MatterSummary[] =>
  matters
    .filter((matter) => isRunning(matter) && (matter.earliest.kind === 'open' || matter.awaits !== null))
    .sort((a, b) => Number(b.awaits !== null) - Number(a.awaits !== null) || byDay(a, b));

/** What waits for a leader, soonest first. */
export const waitingOf = (matters: readonly MatterSummary[]): readonly MatterSummary[] =>
  toDecide(matters).filter(({ awaits }) => awaits !== null);

const lightCounts = (rows: readonly MatterSummary[], name: string, key: string) => ({
  stage: name,
  key,
  normal: rows.filter((matter) => scheduleLevel(matter) === 'normal').length,
  due: rows.filter((matter) => ['watch', 'warning'].includes(scheduleLevel(matter) ?? '')).length,
  overdue: rows.filter((matter) => scheduleLevel(matter) === 'alarm').length,
});

export const stagesOf = (shown: readonly MatterSummary[], tongue: 'zh' | 'en') =>
  stageIds
    .map((id) =>
      lightCounts(
        shown.filter(({ stage }) => stage === id),
        stageWords[id][tongue],
        id,
      ),
    )
    .filter((row) => row.normal + row.due + row.overdue > 0);

export const unitsOf = (shown: readonly MatterSummary[]) =>
  [...new Set(shown.map(({ leadUnit }) => leadUnit).filter((unit) => unit !== null))]
    .map((unit) =>
      lightCounts(
        shown.filter(({ leadUnit }) => leadUnit === unit),
        unit,
        unit,
      ),
    )
    .sort((a, b) => b.overdue - a.overdue || b.due - a.due || b.normal - a.normal);

export const timelineOf = (shown: readonly MatterSummary[], tongue: 'zh' | 'en') =>
  [...shown].sort(byDay).map((matter) => ({
    id: matter.id,
    title: matter.title,
    promised: matter.plannedBy,
    earliest: matter.earliest.kind === 'open' ? matter.earliest.day : null,
    critical: matter.earliest.critical.map((words) => words[tongue]),
    because: matter.earliest.because?.[tongue] ?? null,
    steps: matter.earliest.steps.map((step) => ({
      name: step.because[tongue],
      stage: step.stage,
      from: step.from,
      to: step.to,
      statutory: step.statutory,
      done: step.done,
    })),
  }));

export const risksOf = (shown: readonly MatterSummary[]) =>
  shown.flatMap(({ id, title, risk }) =>
    risk?.pAfter != null && risk.qAfter != null
      ? [{ key: id, name: title, p: risk.pAfter, q: risk.qAfter, owner: risk.owner }]
      : [],
  );

/** The gravest risk after measures and who owns it. */
export const gravestRisk = (shown: readonly MatterSummary[]) =>
  [...risksOf(shown)].sort((a, b) => b.p * b.q - a.p * a.q)[0];

/** The matter people wrote most about. */
export const loudestOf = (shown: readonly MatterSummary[]): MatterSummary | undefined =>
  [...shown]
    .filter(({ opinions }) => (opinions?.rows ?? 0) > 0)
    .sort((a, b) => (b.opinions?.rows ?? 0) - (a.opinions?.rows ?? 0))[0];

/** Experts by matter: how many, how far they agree, how many dissent. */
export const expertsOf = (shown: readonly MatterSummary[]) =>
  shown
    .flatMap(({ id, title, experts }) => (experts ? [{ id, title, ...experts }] : []))
    .sort((a, b) => (a.agreementW ?? 2) - (b.agreementW ?? 2));
