import type { CivilDate } from '@/core/kernel';
import { standingIds, standingOf, standingWords } from '@/core/procedure';
import type { MatterSummary } from '@/ports/matter-api';
import { byEarliest, isRunning, scheduleLevel } from '@/read-models';
import { type FilterKey, type PortfolioFilter, passes, without } from './portfolio-filter';

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

const lightCounts = (rows: readonly MatterSummary[], name: string, key: string) => ({
  stage: name,
  key,
  normal: rows.filter((matter) => matter.status !== 'decided' && scheduleLevel(matter) === 'normal').length,
  done: rows.filter(({ status }) => status === 'decided').length,
  due: rows.filter((matter) => ['watch', 'warning'].includes(scheduleLevel(matter) ?? '')).length,
  overdue: rows.filter((matter) => scheduleLevel(matter) === 'alarm').length,
});

export const stagesOf = (shown: readonly MatterSummary[], language: 'zh' | 'en') =>
  standingIds
    .map((id) =>
      lightCounts(
        shown.filter((matter) => standingOf(matter) === id),
        standingWords(id)[language],
        id,
      ),
    )
    .filter((row) => row.normal + row.done + row.due + row.overdue > 0);

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

export const timelineOf = (shown: readonly MatterSummary[], language: 'zh' | 'en') =>
  [...shown].sort(byEarliest).map((matter) => ({
    id: matter.id,
    title: matter.title,
    promised: matter.plannedBy,
    earliest: matter.earliest.kind === 'open' ? matter.earliest.day : null,
    critical: matter.earliest.critical.map((words) => words[language]),
    because: matter.earliest.because?.[language] ?? null,
    isBlocked: matter.earliest.kind === 'blocked',
    steps: matter.earliest.steps.map((step) => ({
      name: step.because[language],
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
      ? [{ key: id, name: title, p: risk.pAfter, q: risk.qAfter, risk: risk.name, owner: risk.owner }]
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
export const expertsByMatter = (shown: readonly MatterSummary[]) =>
  shown
    .flatMap(({ id, title, experts }) => (experts ? [{ id, title, ...experts }] : []))
    .sort((a, b) => (a.agreementW ?? 2) - (b.agreementW ?? 2));
