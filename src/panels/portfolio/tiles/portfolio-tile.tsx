import { TileBoundary } from '@/ui';
import type { PortfolioScope } from '../scope';
import { figureTileOf, isPortfolioTile, type PortfolioTileId } from '../tile-list';
import { ExpertsTile } from './experts-tile';
import { FigureTile } from './figure-tile';
import { StagesTile, UnitsTile } from './lights-tiles';
import { MapTile } from './map-tile';
import { OrdersTile } from './orders-tile';
import { PublicOpinionTile, StanceTile } from './public-opinion-tiles';
import { RiskTile } from './risk-tile';
import { TimelineTile } from './timeline-tile';
import { WaitingTile } from './waiting-tile';

const tiles: Readonly<Record<PortfolioTileId, (props: { readonly scope: PortfolioScope }) => React.ReactNode>> = {
  timeline: TimelineTile,
  waiting: WaitingTile,
  risk: RiskTile,
  voice: PublicOpinionTile,
  stance: StanceTile,
  map: MapTile,
  experts: ExpertsTile,
  stages: StagesTile,
  units: UnitsTile,
  orders: OrdersTile,
};

/** The tile of a name. One that cannot be drawn says so in its own place. */
export function PortfolioTile({ id, scope }: { readonly id: string; readonly scope: PortfolioScope }) {
  const figure = figureTileOf(id);
  const Shown = isPortfolioTile(id) ? tiles[id] : undefined;
  return (
    <TileBoundary resetOn={scope.filter}>
      {Shown ? <Shown scope={scope} /> : figure ? <FigureTile scope={scope} id={figure} /> : null}
    </TileBoundary>
  );
}
