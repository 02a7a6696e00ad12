import { lightsByUnit, stageFunnel, useChartLook } from '@/charts';
import { stageIds, stageWords } from '@/core/law';
import { toggled } from '../portfolio-filter';
import { mattersFor, stagesOf, unitsOf } from '../portfolio-view';
import type { PortfolioScope } from '../scope';
import { tileLights } from '../tile-lights';
import { PictureTile } from './picture-tile';
import { useDossierSource } from './use-dossier-source';

/** Matters by stage, each bar by light. A bar filters the rest by its stage. */
export function StagesTile({ scope }: { readonly scope: PortfolioScope }) {
  const look = useChartLook();
  const shown = mattersFor(scope.matters, scope.filter, scope.today, 'stage');
  const source = useDossierSource(scope, shown);
  const tongue = look.language === 'zh-CN' ? 'zh' : 'en';
  const pick = (name: string) => {
    const stage = stageIds.find((id) => id === name || stageWords[id][tongue] === name);
    if (stage) scope.onFilter(toggled(scope.filter, 'stage', stage));
  };
  return (
    <PictureTile
      scope={scope}
      id="stages"
      spec={stageFunnel(stagesOf(shown, tongue), look)}
      light={tileLights('stages', scope)[0]}
      source={source}
      onSelect={pick}
    />
  );
}

/** Matters by lead unit, each bar by light. A bar filters the rest by its unit. */
export function UnitsTile({ scope }: { readonly scope: PortfolioScope }) {
  const look = useChartLook();
  const shown = mattersFor(scope.matters, scope.filter, scope.today, 'unit');
  const source = useDossierSource(scope, shown);
  return (
    <PictureTile
      scope={scope}
      id="units"
      spec={lightsByUnit(unitsOf(shown), look)}
      light={tileLights('units', scope)[0]}
      source={source}
      onSelect={(unit) => scope.onFilter(toggled(scope.filter, 'unit', unit))}
    />
  );
}
