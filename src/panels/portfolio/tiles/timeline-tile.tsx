import { mattersTimeline, useChartLook } from '@/charts';
import { blockedOf, lateOf, portfolioFigure, toDecide } from '@/read-models';
import { figureScope } from '../figure-scope';
import { chosenBy, toggled } from '../portfolio-filter';
import { mattersFor, timelineOf } from '../portfolio-view';
import type { PortfolioScope } from '../scope';
import { tileLights } from '../tile-lights';
import { PictureTile } from './picture-tile';
import { useDossierSource } from './use-dossier-source';

/** Every matter over time: earliest lawful day against the promised one. A bar filters the rest by its matter. */
export function TimelineTile({ scope }: { readonly scope: PortfolioScope }) {
  const look = useChartLook();
  const shown = mattersFor(scope.matters, scope.filter, scope.today, 'matter');
  const drawn = scope.rows === undefined ? shown : toDecide(shown).slice(0, scope.rows);
  const dossiers = useDossierSource(scope, shown);
  const counts = { matters: shown.length, late: lateOf(shown).length, blocked: blockedOf(shown).length };
  const over = figureScope(shown, scope);
  const language = look.language;
  return (
    <PictureTile
      scope={scope}
      id="timeline"
      own="matter"
      spec={mattersTimeline(
        {
          today: scope.today,
          matters: timelineOf(drawn, language),
          of: counts,
        },
        look,
      )}
      figures={{
        matters: portfolioFigure('matters', counts.matters, over, scope.today),
        late: portfolioFigure('matters-late', counts.late, over, scope.today),
        blocked: portfolioFigure('matters-blocked', counts.blocked, over, scope.today),
      }}
      light={tileLights('timeline', scope)[0]}
      {...dossiers}
      onSelect={(id, more) => scope.onFilter(toggled(scope.filter, 'matter', id, more))}
      isChosen={chosenBy(scope.filter, 'matter')}
    />
  );
}
