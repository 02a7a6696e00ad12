import { gravityOf, type LightPoint } from '@/analysis/alerts';
import { type LightFigureId, waitingOf } from '@/read-models';
import { figureLight, type ShownLight } from './alert-rules';
import { passes } from './portfolio-filter';
import type { PortfolioScope } from './scope';
import { type PortfolioTileId, tileSpec } from './tile-list';

/** Figures that are not of matters, told by whoever has them. */
export type GivenFigures = Readonly<Partial<Record<LightFigureId, LightPoint>>>;

/** The lights of a tile, gravest first: of its figures, over the matters that stay under the filter. */
export function tileLights(
  id: PortfolioTileId,
  { matters, filter, today, rules }: Pick<PortfolioScope, 'matters' | 'filter' | 'today' | 'rules'>,
  told: GivenFigures = {},
): readonly ShownLight[] {
  // Past months need the matters decided since: a figure leaves out itself what was not open on its day.
  const passing = matters.filter((matter) => passes(matter, filter, today));
  const shown = id === 'waiting' ? waitingOf(passing) : passing; // its light is of what waits, not of all that is under way
  return tileSpec(id)
    .figures.flatMap((figure) => {
      const point = told[figure];
      return figureLight(rules, figure, shown, today, point && [point]) ?? [];
    })
    .sort((a, b) => gravityOf(b.verdict.level ?? 'normal') - gravityOf(a.verdict.level ?? 'normal'));
}
