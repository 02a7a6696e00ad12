import { useChartLook } from '@/charts';
import { expertsSpec } from '../experts-spec';
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
  return (
    <PictureTile
      scope={scope}
      id="experts"
      spec={expertsSpec(expertsByMatter(shown), look)}
      light={tileLights('experts', scope)[0]}
      {...dossiers}
      onSelect={(id, more) => scope.onFilter(toggled(scope.filter, 'matter', id, more))}
      isChosen={chosenBy(scope.filter, 'matter')}
    />
  );
}
