import { riskMatrix, useChartLook } from '@/charts';
import { useStrings } from '@/i18n';
import { toggled } from '../portfolio-filter';
import { gravestRisk, mattersFor, risksOf } from '../portfolio-view';
import type { PortfolioScope } from '../scope';
import { strings } from '../strings';
import { tileLights } from '../tile-lights';
import { PictureTile } from './picture-tile';
import { useDossierSource } from './use-dossier-source';

/** The gravest risk of each matter after its measures, and who owns the worst. A cell with one matter filters by it. */
export function RiskTile({ scope }: { readonly scope: PortfolioScope }) {
  const words = useStrings(strings);
  const look = useChartLook();
  const shown = mattersFor(scope.matters, scope.filter, scope.today, 'matter');
  const source = useDossierSource(scope, shown);
  const worst = gravestRisk(shown);
  return (
    <PictureTile
      scope={scope}
      id="risk"
      small={
        worst?.owner ? `${words.afterMeasures} · ${words.riskOwner(worst.name, worst.owner)}` : words.afterMeasures
      }
      spec={riskMatrix(risksOf(shown), look)}
      light={tileLights('risk', scope)[0]}
      source={source}
      onSelect={(title) => {
        const matter = shown.find((one) => one.title === title || one.id === title);
        if (matter) scope.onFilter(toggled(scope.filter, 'matter', matter.id));
      }}
    />
  );
}
