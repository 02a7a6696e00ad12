import { type KeyboardEvent, Suspense, useMemo, useRef, useState } from 'react';
import { TableButton, Tile, type TileProps, useHoldSettled } from '@/ui';
import type { ChartSpec } from './chart-spec';
import { ChartTable } from './chart-table';
import { withChosen } from './chosen-marks';
import { exportEntries } from './exports/export-entries';
import { LazyCanvas } from './host/load-canvas';
import { partsFor } from './host/parts-for';
import { useReadyForPaper } from './host/ready-for-paper';
import { useInItsTurn } from './host/use-in-its-turn';
import { useChartLook } from './use-chart-look';
import { useLatest } from './use-latest';
import { useNearView } from './use-near-view';
import './chart.css';

/** `sentence`: instead of the plain one of the picture, the same with numbers that can be asked. */
interface ChartProps extends TileProps {
  /** Null while there is nothing to draw; `problem` then says why. */
  readonly spec: ChartSpec | null;
  /** Told the key of a mark that was clicked, or entered by keyboard; `more` with Ctrl or ⌘ held: it is added to those chosen. */
  readonly onSelect?: (key: string, more: boolean) => void;
  /** Whether several marks can be chosen. */
  readonly multiple?: boolean;
  /** Whether a mark is chosen; given while any is: the others fade. */
  readonly isChosen?: ((key: string) => boolean) | undefined;
  /** Told a stretch of time that was drawn over the picture. */
  readonly onBrush?: (stretch: { readonly from: string; readonly to: string }) => void;
  /** Drawn at once, not when it comes into view: for pages that are printed. */
  readonly eager?: boolean;
}

const isEmpty = (spec: ChartSpec): boolean =>
  spec.size === undefined ? spec.table.rows.length === 0 : spec.size === 0;

/** A tile with a picture: title, sentence, picture or the same data as a table, source, and downloads of the whole data. */
export function Chart(props: ChartProps) {
  const shown = useInItsTurn(props);
  const onSelect = useLatest(props.onSelect);
  const onBrush = useLatest(props.onBrush);
  return useMemo(
    () => <ChartTile {...shown} {...(shown.onSelect && { onSelect })} {...(shown.onBrush && { onBrush })} />,
    [shown, onSelect, onBrush],
  );
}

function ChartTile({
  spec,
  onSelect,
  multiple = false,
  isChosen,
  onBrush,
  eager = false,
  problem,
  ...tile
}: ChartProps) {
  const { title, source } = tile;
  const look = useChartLook();
  const { ref, reached, inView } = useNearView<HTMLElement>(eager);
  const [asTable, setAsTable] = useState(false);
  const tableButton = useRef<HTMLButtonElement>(null);
  const hasPicture = spec !== null && !isEmpty(spec);
  useReadyForPaper(hasPicture ? partsFor(spec, onBrush !== undefined) : null);
  const told =
    problem ?? (hasPicture ? null : spec === null ? { kind: 'loading' as const } : { kind: 'empty' as const });

  const entries = hasPicture
    ? exportEntries({ title, sentence: spec.sentence, source, table: spec.table, picture: () => ({ spec }) }, look)
    : [];
  const onKeyDown = (event: KeyboardEvent) => {
    const isTyping = event.target instanceof HTMLElement && event.target.matches('input, textarea, select');
    if (!hasPicture || isTyping || event.key.toLowerCase() !== 't' || event.ctrlKey || event.metaKey || event.altKey)
      return;
    event.preventDefault();
    event.stopPropagation();
    setAsTable(!asTable);
    tableButton.current?.focus();
  };
  return (
    <Tile
      {...tile}
      frame={ref}
      sentence={spec && (tile.sentence ?? spec.sentence)}
      problem={told}
      hasContent={hasPicture}
      height={spec?.height ?? 200}
      entries={entries}
      onKeyDown={onKeyDown}
      buttons={<TableButton asTable={asTable} onChange={setAsTable} button={tableButton} shortcut="T" />}
    >
      {spec && asTable && <ChartTable title={title} table={spec.table} height={spec.height} />}
      {spec && hasPicture && !asTable && (
        <div className="picture" style={{ minHeight: spec.height }}>
          <Suspense fallback={<Waiting height={spec.height} />}>
            {reached && (
              <LazyCanvas
                title={title}
                spec={isChosen ? withChosen(spec, isChosen, look) : spec}
                active={inView}
                onSelect={onSelect}
                multiple={multiple}
                onBrush={onBrush}
                onLeave={() => tableButton.current?.focus()}
              />
            )}
          </Suspense>
        </div>
      )}
      {spec?.swatches && hasPicture && !asTable && (
        <ul className="chart-swatches">
          {spec.swatches.map(({ label, colour, isDashed }) => (
            <li key={label}>
              <i aria-hidden="true" className={isDashed ? 'dashed' : ''} style={{ background: colour }} />
              {label}
            </li>
          ))}
        </ul>
      )}
      {spec?.key && hasPicture && !asTable && <p className="chart-key">{spec.key}</p>}
    </Tile>
  );
}

/** Where a picture will stand while its code is on the way. */
function Waiting({ height }: { readonly height: number }) {
  useHoldSettled(true);
  return (
    <div className="hc-skeleton tile-skeleton" aria-hidden="true">
      <span style={{ height: height - 8 }} />
    </div>
  );
}
