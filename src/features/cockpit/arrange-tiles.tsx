import { useQuery } from '@tanstack/react-query';
import { useLanguage, useStrings } from '@/i18n';
import { figureTileOf, portfolioTiles } from '@/panels/portfolio';
import { dataQueries, useServices } from '@/queries';
import { moved } from './cockpit-state';
import { panelStrings } from './panel-strings';
import { tileTitle } from './tile-title';

interface ArrangeProps {
  readonly tiles: readonly string[];
  readonly onTiles: (tiles: readonly string[]) => void;
}

/** Which tiles are shown, in which order. */
export function ArrangeTiles({ tiles, onTiles }: ArrangeProps) {
  const hidden = Object.keys(portfolioTiles).filter((id) => !tiles.includes(id));
  return (
    <ol className="arrange">
      {[...tiles, ...hidden].map((id) => (
        <ArrangedTile key={id} id={id} tiles={tiles} onTiles={onTiles} />
      ))}
    </ol>
  );
}

function ArrangedTile({ id, tiles, onTiles }: ArrangeProps & { readonly id: string }) {
  const words = useStrings(panelStrings);
  const language = useLanguage();
  const { data: registry } = useServices();
  const figure = figureTileOf(id);
  const { data: card } = useQuery({
    ...dataQueries.card(registry, figure?.backend ?? '', figure?.dataset ?? ''),
    enabled: figure !== undefined,
  });
  const title = tileTitle(id, language, card);
  const isShown = tiles.includes(id);
  return (
    <li>
      <label>
        <input
          type="checkbox"
          checked={isShown}
          aria-label={words.show(title)}
          onChange={() => onTiles(isShown ? tiles.filter((other) => other !== id) : [...tiles, id])}
        />{' '}
        {title}
      </label>
      {isShown && (
        <span>
          <button
            type="button"
            className="hc-btn plain"
            aria-label={words.up(title)}
            onClick={() => onTiles(moved(tiles, id, -1))}
          >
            ↑
          </button>
          <button
            type="button"
            className="hc-btn plain"
            aria-label={words.down(title)}
            onClick={() => onTiles(moved(tiles, id, 1))}
          >
            ↓
          </button>
        </span>
      )}
    </li>
  );
}
