import type { LightLevel } from '@/analysis/alerts';
import type { CivilDate } from '@/core/kernel';
import type { MatterSummary } from '@/ports/matter-api';
import type { DefinedFigure, FigureScope } from './figure';
import { matterFigure } from './matter-figure';
import { waitsForLeader } from './matter-standing';
import { type PortfolioFigureId, portfolioFigureList } from './portfolio-figure-list';
import { isRunning, scheduleLevel } from './schedule-light';

export type PortfolioFigure = DefinedFigure<PortfolioFigureId>;
export type Among = Extract<FigureScope, { of: 'portfolio' }>['among'];

/** A figure over matters: what it counts is in the register, over which matters in its scope. */
export const portfolioFigure = (
  id: PortfolioFigureId,
  value: number | null,
  scope: Omit<Extract<FigureScope, { of: 'portfolio' }>, 'of'>,
  asOf: CivilDate,
): PortfolioFigure => {
  const { unit, restsOn } = portfolioFigureList[id];
  return { id, value, unit, scope: { of: 'portfolio', ...scope }, asOf, restsOn };
};

/** A matter still to be decided comes before one that has no lawful day, and this before one already decided. */
const turn = { open: 0, blocked: 1, decided: 2, ended: 3 } as const;
const day = ({ earliest }: MatterSummary) => `${turn[earliest.kind]} ${earliest.day ?? '9999'}`;
/** By the day a matter can lawfully be decided. */
export const byEarliest = (a: MatterSummary, b: MatterSummary) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0);

const late = (matter: MatterSummary) => matterFigure(matter, 'days-late').value;
const overdue = (matter: MatterSummary) => matterFigure(matter, 'days-overdue').value;

/** Matters past their promised day, the longest first. */
export const overdueOf = (matters: readonly MatterSummary[]): readonly MatterSummary[] =>
  matters.filter((matter) => overdue(matter) !== null).sort((a, b) => (overdue(b) ?? 0) - (overdue(a) ?? 0));

const barring = (matter: MatterSummary) => matterFigure(matter, 'barring').value;

/** Matters in which no lawful decision is possible as the file stands, the most breaches first. */
export const blockedOf = (matters: readonly MatterSummary[]): readonly MatterSummary[] =>
  matters.filter((matter) => barring(matter) !== null).sort((a, b) => (barring(b) ?? 0) - (barring(a) ?? 0));

/** Matters that cannot lawfully be decided by their promised day, the latest first. */
export const lateOf = (matters: readonly MatterSummary[]): readonly MatterSummary[] =>
  matters.filter((matter) => late(matter) !== null).sort((a, b) => (late(b) ?? 0) - (late(a) ?? 0));

const isBreached = ({ light, breaches }: MatterSummary) => light === 'breached' || breaches.length > 0;

/** Matters in which a binding requirement is breached and not cured, the most breaches first. */
export const breachedOf = (matters: readonly MatterSummary[]): readonly MatterSummary[] =>
  matters.filter(isBreached).sort((a, b) => b.breaches.length - a.breaches.length);

/** Matters decided whose execution is past a due day: kept apart from those past their promised day. */
export const executionLateOf = (matters: readonly MatterSummary[]): readonly MatterSummary[] =>
  matters.filter((matter) => matter.light === 'overdue' && overdue(matter) === null);

/** What the home and the wall open with: of every running matter, whatever is filtered. */
export interface Headline {
  readonly active: number;
  /** By light, each matter once; those already decided and those that breach a binding requirement are kept apart. */
  readonly counts: Readonly<Record<LightLevel | 'decided' | 'breached', number>>;
  readonly waiting: number;
  readonly figures: Readonly<
    Record<
      'active' | 'normal' | 'decided' | 'due' | 'overdue' | 'breached' | 'waiting' | 'late' | 'blocked' | 'execution',
      DefinedFigure<PortfolioFigureId>
    >
  >;
  /** Matters past their promised day, the longest first. */
  readonly overdue: readonly MatterSummary[];
  /** Matters in which no lawful decision is possible as things stand, the most breaches first. */
  readonly blocked: readonly MatterSummary[];
  /** Other matters in which a binding requirement is breached and not cured. */
  readonly breached: readonly MatterSummary[];
  /** The running matter that can lawfully be decided first and waits for nobody's word yet. */
  readonly next: MatterSummary | undefined;
}

export function headlineOf(all: readonly MatterSummary[], asOf: CivilDate): Headline {
  const active = all.filter(isRunning);
  const count = (level: LightLevel) =>
    active.filter(
      (matter) => matter.status !== 'decided' && matter.light !== 'breached' && scheduleLevel(matter) === level,
    ).length;
  const counts = {
    normal: count('normal'),
    watch: count('watch'),
    warning: count('warning'),
    alarm: count('alarm'),
    decided: active.filter(({ status, light }) => status === 'decided' && light !== 'breached').length,
    breached: active.filter(({ light }) => light === 'breached').length,
  };
  const waiting = active.filter(waitsForLeader).length;
  const blocked = blockedOf(active);
  const figure = (id: PortfolioFigureId, value: number) =>
    portfolioFigure(id, value, { among: 'running', matters: active.length }, asOf);
  return {
    active: active.length,
    counts,
    waiting,
    figures: {
      active: figure('matters', active.length),
      normal: figure('matters-normal', counts.normal),
      decided: figure('matters-decided', counts.decided),
      due: figure('matters-due', counts.watch + counts.warning),
      overdue: figure('matters-overdue', counts.alarm),
      breached: figure('matters-breached', counts.breached),
      waiting: figure('matters-waiting', waiting),
      late: figure('matters-late', lateOf(active).length),
      blocked: figure('matters-blocked', blocked.length),
      execution: portfolioFigure(
        'matters-execution-late',
        executionLateOf(all).length,
        { among: 'all', matters: all.length },
        asOf,
      ),
    },
    overdue: overdueOf(active),
    blocked,
    breached: breachedOf(active).filter((matter) => !blocked.includes(matter)),
    next: active
      .filter(({ earliest, awaits, sentBack }) => earliest.kind === 'open' && awaits === null && sentBack === null)
      .sort(byEarliest)[0],
  };
}

/** The running matters still to be decided: those that wait for a leader first, then by the day they can lawfully be decided. */
export const toDecide = (matters: readonly MatterSummary[]): readonly MatterSummary[] =>
  matters
    .filter((matter) => isRunning(matter) && matter.earliest.kind !== 'decided')
    .sort((a, b) => Number(waitsForLeader(b)) - Number(waitsForLeader(a)) || byEarliest(a, b));

/** What waits for a leader's decision, soonest first. */
export const waitingOf = (matters: readonly MatterSummary[]): readonly MatterSummary[] =>
  toDecide(matters).filter(waitsForLeader);

export interface PublicOpinionTotals {
  readonly figures: Readonly<Record<'matters' | 'received' | 'answeredShare', PortfolioFigure>>;
  /** Consultations still open, kept apart: how many matters, how many comments so far. */
  readonly open: { readonly matters: number; readonly received: PortfolioFigure };
}

/** What all consultations of some matters amount to. Those not sorted yet count as not answered; those still open are kept apart. */
export function publicOpinionTotals(
  shown: readonly MatterSummary[],
  among: Among,
  asOf: CivilDate,
): PublicOpinionTotals {
  const heard = shown.filter(({ opinions }) => (opinions?.rows ?? 0) > 0);
  const closed = heard.filter(({ opinions }) => opinions?.isOpen === false);
  const open = heard.filter(({ opinions }) => opinions?.isOpen === true);
  const rows = (matters: readonly MatterSummary[]) =>
    matters.reduce((sum, { opinions }) => sum + (opinions?.rows ?? 0), 0);
  const answered = closed.reduce((sum, { opinions }) => sum + (opinions?.answered ?? 0), 0);
  const received = rows(closed);
  const scope = { among, matters: shown.length };
  const figure = (id: PortfolioFigureId, value: number | null) => portfolioFigure(id, value, scope, asOf);
  return {
    figures: {
      matters: figure('voice-matters', closed.length),
      received: figure('voice-received', received),
      answeredShare: figure('voice-answered-share', received === 0 || answered > received ? null : answered / received),
    },
    open: { matters: open.length, received: figure('voice-open-received', rows(open)) },
  };
}
