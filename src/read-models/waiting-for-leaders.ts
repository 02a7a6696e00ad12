import type { CivilDate } from '@/core/kernel';
import type { MatterSummary, WorkItem } from '@/ports/matter-api';
import { byEarliest, type Headline, type PortfolioFigure, portfolioFigure, waitingOf } from './portfolio-totals';

/** Acts on a leader's own work list; undefined: the reader is no leader and has none. */
type AskedOfReader = readonly Pick<WorkItem, 'matterId'>[] | undefined;

/** Of a leader's own work list what is asked of him now. */
export const askedOf = (work: readonly WorkItem[]): readonly WorkItem[] => work.filter(({ kind }) => kind === 'do');

/**
 * What waits for a leader, the same on every screen that one person sees. To a leader: matters in which the own work list has something to
 * do now, also after the decision. To anybody else: matters under way whose next step is a leader's alone.
 */
export const waitingFor = (matters: readonly MatterSummary[], asked: AskedOfReader): readonly MatterSummary[] =>
  asked
    ? matters.filter(({ id }) => asked.some(({ matterId }) => matterId === id)).toSorted(byEarliest)
    : waitingOf(matters);

/** How many they are. */
export const waitingFigure = (
  { figures, active }: Pick<Headline, 'figures' | 'active'>,
  asked: AskedOfReader,
  today: CivilDate,
): PortfolioFigure => {
  if (!asked) return figures.waiting;
  const count = new Set(asked.map(({ matterId }) => matterId)).size;
  return portfolioFigure('matters-asked', count, { among: 'running', matters: active }, today);
};
