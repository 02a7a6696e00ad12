export { type EffectiveRule, ruleIdOf, type ShownLight } from './alert-rules';
export { oldestData } from './data-age';

export { dossierBackend } from './dossier-report';
export { isLongTable } from './figure-view';
export { filterStrings } from './filter-strings';
export { rangeOf } from './period';
export {
  cleanFilter,
  type FilterKey,
  filterKeys,
  filterPeriod,
  filterText,
  filterWords,
  matterClasses,
  type PortfolioFilter,
  stanceChoices,
  toggled,
  withValues,
} from './portfolio-filter';
export { mattersFor } from './portfolio-view';
export type { PortfolioScope } from './scope';
export { tileLights } from './tile-lights';
export {
  datasetsOf,
  defaultTiles,
  type FigureTileId,
  figureTileName,
  figureTileOf,
  isPortfolioTile,
  type PortfolioTileId,
  portfolioTiles,
  tileSpec,
  tilesOf,
} from './tile-list';
export { PortfolioTile } from './tiles/portfolio-tile';
export { useAskedOfLeader } from './tiles/use-asked-of-leader';
export { useFigureTile } from './tiles/use-figure';
export { useGivenFigures } from './tiles/use-given-figures';
export { WaitingTile } from './tiles/waiting-tile';
export { useAlertRules } from './use-alert-rules';
