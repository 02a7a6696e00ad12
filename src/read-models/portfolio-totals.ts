import type { LightLevel } from '@/analysis/lights';
import type { CivilDate } from '@/core/kernel';
import type { MatterSummary } from '@/ports/desk';
import type { Figure, FigureScope } from './figure';
import { matterFigure } from './matter-figure';
import { waitsForLeader } from './matter-standing';
import { type PortfolioFigureId, portfolioFigureList } from './portfolio-figure-list';
import { isRunning, scheduleLevel } from './schedule-light';

export type PortfolioFigure = Figure<PortfolioFigureId>;
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

const day = (matter: MatterSummary) => matter.earliest.day ?? '9999';
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

/** What the home and the wall open with: of every running matter, whatever is filtered. */
export interface Headline {
  readonly active: number;
  /** By light; those already decided are told apart. */
  readonly counts: Readonly<Record<LightLevel | 'decided', number>>;
  readonly waiting: number;
  readonly figures: Readonly<
    Record<
      'active' | 'normal' | 'decided' | 'due' | 'overdue' | 'waiting' | 'late' | 'blocked',
      Figure<PortfolioFigureId>
    >
  >;
  /** Matters past their promised day, the longest first. */
  readonly overdue: readonly MatterSummary[];
  /** Matters in which no lawful decision is possible as things stand, the most breaches first. */
  readonly blocked: readonly MatterSummary[];
  /** The running matter that can lawfully be decided first and waits for nobody's word yet. */
  readonly next: MatterSummary | undefined;
}

export function headlineOf(all: readonly MatterSummary[], asOf: CivilDate): Headline {
  const active = all.filter(isRunning);
  const count = (level: LightLevel) =>
    active.filter((matter) => matter.status !== 'decided' && scheduleLevel(matter) === level).length;
  const counts = {
    normal: count('normal'),
    watch: count('watch'),
    warning: count('warning'),
    alarm: count('alarm'),
    decided: active.filter(({ status }) => status === 'decided').length,
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
      waiting: figure('matters-waiting', waiting),
      late: figure('matters-late', lateOf(active).length),
      blocked: figure('matters-blocked', blocked.length),
    },
    overdue: overdueOf(active),
    blocked,
    next: active.filter((matter) => matter.earliest.kind === 'open' && matter.awaits === null).sort(byEarliest)[0],
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

export interface VoiceTotals {
  readonly figures: Readonly<Record<'matters' | 'received' | 'answeredShare', PortfolioFigure>>;
  /** Consultations still open, told apart: how many matters, how many comments so far. */
  readonly open: { readonly matters: number; readonly received: PortfolioFigure };
}

/** What all consultations of some matters amount to. Those not sorted yet count as not answered; those still open are told apart. */
export function voiceTotals(shown: readonly MatterSummary[], among: Among, asOf: CivilDate): VoiceTotals {
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
