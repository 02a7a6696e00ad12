import { cellKeys, riskMatrix, useChartLook } from '@/charts';
import { latestRiskGradeBounds } from '@/core/law';
import { useStrings } from '@/i18n';
import { portfolioFigure } from '@/read-models';
import { figureScope } from '../figure-scope';
import { chosenBy, toggled } from '../portfolio-filter';
import { gravestRisk, mattersFor, risksOf } from '../portfolio-view';
import type { PortfolioScope } from '../scope';
import { strings } from '../strings';
import { tileLights } from '../tile-lights';
import { PictureTile } from './picture-tile';
import { useDossierSource } from './use-dossier-source';

/** The gravest risk of each matter after its measures, and who owns the worst. A cell filters by the matters in it. */
export function RiskTile({ scope }: { readonly scope: PortfolioScope }) {
  const words = useStrings(strings);
  const look = useChartLook();
  const shown = mattersFor(scope.matters, scope.filter, scope.today, 'matter');
  const dossiers = useDossierSource(scope, shown);
  const worst = gravestRisk(shown);
  const limit = latestRiskGradeBounds().medium;
  const risks = risksOf(shown);
  const grave = risks.filter(({ p, q }) => p * q > limit).length;
  const over = figureScope(shown, scope);
  const spec = riskMatrix(limit)(risks, look);
  const owned = worst?.owner && worst.risk ? words.riskOwner(worst.risk, worst.owner) : '';
  const isChosen = chosenBy(scope.filter, 'matter');
  return (
    <PictureTile
      scope={scope}
      id="risk"
      own="matter"
      small={words.afterMeasures}
      spec={{ ...spec, sentence: `${spec.sentence}${owned}` }}
      figures={{
        all: portfolioFigure('risks-assessed', risks.length, over, scope.today),
        grave: portfolioFigure('risks-grave', grave, over, scope.today),
      }}
      after={owned}
      light={tileLights('risk', scope)[0]}
      {...dossiers}
      onSelect={(ids, more) => scope.onFilter(toggled(scope.filter, 'matter', cellKeys(ids), more))}
      isChosen={isChosen && ((ids) => cellKeys(ids).some(isChosen))}
    />
  );
}
