import { lightsByUnit, stageFunnel, useChartLook } from '@/charts';
import { overdueOf, portfolioFigure } from '@/read-models';
import { figureScope } from '../figure-scope';
import { chosenBy, toggled } from '../portfolio-filter';
import { mattersFor, stagesOf, unitsOf } from '../portfolio-view';
import type { PortfolioScope } from '../scope';
import { tileLights } from '../tile-lights';
import { PictureTile } from './picture-tile';
import { useDossierSource } from './use-dossier-source';

/** Matters by stage, each bar by light. A bar filters the rest by its stage. */
export function StagesTile({ scope }: { readonly scope: PortfolioScope }) {
  const look = useChartLook();
  const shown = mattersFor(scope.matters, scope.filter, scope.today, 'stage');
  const dossiers = useDossierSource(scope, shown);
  const language = look.language;
  const stages = stagesOf(shown, language);
  const sizes = stages.map(({ normal, due, overdue, done }) => normal + due + overdue + done);
  const largest = Math.max(0, ...sizes);
  const over = figureScope(shown, scope);
  const fullest = stages.filter((_, at) => sizes[at] === largest).map(({ stage }) => stage);
  return (
    <PictureTile
      scope={scope}
      id="stages"
      own="stage"
      spec={stageFunnel(stages, look)}
      figures={{
        total: portfolioFigure('matters', shown.length, over, scope.today),
        largest: portfolioFigure('matters-at-stage', largest, { ...over, part: fullest.join(' · ') }, scope.today),
        overdue: portfolioFigure('matters-overdue', overdueOf(shown).length, over, scope.today),
      }}
      light={tileLights('stages', scope)[0]}
      {...dossiers}
      onSelect={(stage, more) => scope.onFilter(toggled(scope.filter, 'stage', stage, more))}
      isChosen={chosenBy(scope.filter, 'stage')}
    />
  );
}

/** Matters by lead unit, each bar by light. A bar filters the rest by its unit. */
export function UnitsTile({ scope }: { readonly scope: PortfolioScope }) {
  const look = useChartLook();
  const shown = mattersFor(scope.matters, scope.filter, scope.today, 'unit');
  const dossiers = useDossierSource(scope, shown);
  return (
    <PictureTile
      scope={scope}
      id="units"
      own="unit"
      spec={lightsByUnit(unitsOf(shown), look)}
      light={tileLights('units', scope)[0]}
      {...dossiers}
      onSelect={(unit, more) => scope.onFilter(toggled(scope.filter, 'unit', unit, more))}
      isChosen={chosenBy(scope.filter, 'unit')}
    />
  );
}
