import { useChartLook } from '@/charts';
import { matterFigure, portfolioFigure } from '@/read-models';
import { expertsSpec } from '../experts-spec';
import { figureScope } from '../figure-scope';
import { chosenBy, toggled } from '../portfolio-filter';
import { expertsByMatter, mattersFor } from '../portfolio-view';
import type { PortfolioScope } from '../scope';
import { tileLights } from '../tile-lights';
import { PictureTile } from './picture-tile';
import { useDossierSource } from './use-dossier-source';

/** How far the experts agree, matter by matter. A bar filters the rest by its matter. */
export function ExpertsTile({ scope }: { readonly scope: PortfolioScope }) {
  const look = useChartLook();
  const shown = mattersFor(scope.matters, scope.filter, scope.today, 'matter');
  const dossiers = useDossierSource(scope, shown);
  const rows = expertsByMatter(shown);
  const least = shown.find(({ id }) => id === rows.find(({ agreementW }) => agreementW !== null)?.id);
  return (
    <PictureTile
      scope={scope}
      id="experts"
      own="matter"
      spec={expertsSpec(rows, look)}
      figures={{
        matters: portfolioFigure('matters-demonstrated', rows.length, figureScope(shown, scope), scope.today),
        ...(least && { least: matterFigure(least, 'expert-agreement') }),
      }}
      light={tileLights('experts', scope)[0]}
      {...dossiers}
      onSelect={(id, more) => scope.onFilter(toggled(scope.filter, 'matter', id, more))}
      isChosen={chosenBy(scope.filter, 'matter')}
    />
  );
}
