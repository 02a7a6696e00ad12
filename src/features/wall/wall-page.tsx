import { figureTileName, type PortfolioScope, PortfolioTile } from '@/panels/portfolio';
import { TodayPage } from './today-page';
import type { WallPageId } from './wall-pages';

const cityFigures = ['work-orders', 'answer-rate', 'heating-complaints', 'renovated'].map((figure) =>
  figureTileName({ backend: 'city', dataset: 'city-indicators', figure }),
);

/** Rows that can be read from the back of the room; what they say is of all. */
const ROWS: Readonly<Partial<Record<WallPageId, number>>> = { timeline: 8, map: 8 };

/** The tiles of each page; the cockpit's own, so that wall and desk never differ. */
const tilesOf: Readonly<Record<Exclude<WallPageId, 'today'>, readonly string[]>> = {
  timeline: ['timeline'],
  risk: ['risk', 'stages'],
  voice: ['voice', 'stance'],
  experts: ['experts'],
  city: cityFigures,
  map: ['map', 'orders'],
  units: ['units'],
};

export function WallPage({ page, scope }: { readonly page: WallPageId; readonly scope: PortfolioScope }) {
  if (page === 'today') return <TodayPage scope={scope} />;
  const tiles = tilesOf[page];
  const rows = ROWS[page];
  const shown = rows === undefined ? scope : { ...scope, rows };
  return (
    <div className={`page of-${Math.min(2, tiles.length)}`}>
      {tiles.map((id) => (
        <PortfolioTile key={id} id={id} scope={shown} />
      ))}
    </div>
  );
}
