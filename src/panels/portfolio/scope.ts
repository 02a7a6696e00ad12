import type { CivilDate } from '@/core/kernel';
import type { MatterSummary } from '@/ports/matter-api';
import type { EffectiveRule } from './alert-rules';
import type { PortfolioFilter } from './portfolio-filter';

/** What every tile of the portfolio is given: the matters, what is filtered, and where a choice goes. */
export interface PortfolioScope {
  readonly matters: readonly MatterSummary[];
  readonly filter: PortfolioFilter;
  /** Rows a long list draws at most; its sentence speaks of all. All unless given. */
  readonly rows?: number;
  readonly today: CivilDate;
  readonly rules: readonly EffectiveRule[];
  /** Data sets of the city the tiles of the page show. */
  readonly datasets: readonly string[];
  /** When the matters were fetched, as an ISO instant. */
  readonly fetchedAt: string;
  readonly onFilter: (filter: PortfolioFilter) => void;
  /** Opens the panel that explains a tile: its source, its light and the rule of it. */
  readonly onExplain: (tile: string) => void;
  readonly onCopyLink?: () => void;
}
