import { type KeyboardEvent, lazy, Suspense, useDeferredValue, useMemo, useRef, useState } from 'react';
import { bilingual, useLanguage, useStrings } from '@/i18n';
import type { ChartSpec } from './chart-spec';
import { ChartTable } from './chart-table';
import { useHoldSettled } from './host/settled';
import { Tile, type TileProps } from './tile/tile';
import { exportRows } from './tile/tile-source';
import { useChartLook } from './use-chart-look';
import { useNearView } from './use-near-view';
import './chart.css';

const Canvas = lazy(() => import('./canvas').then(({ Canvas: component }) => ({ default: component })));

const strings = bilingual(
  { table: '表格', picture: '图形', colon: '：' },
  { table: 'Table', picture: 'Chart', colon: ': ' },
);

interface ChartProps extends Omit<TileProps, 'sentence'> {
  /** Null while there is nothing to draw; `problem` then says why. */
  readonly spec: ChartSpec | null;
  /** Told the key of a mark that was clicked, or entered by keyboard. */
  readonly onSelect?: (key: string) => void;
  /** Told a stretch of time that was drawn over the picture. */
  readonly onBrush?: (stretch: { readonly from: string; readonly to: string }) => void;
  /** Drawn at once, not when it comes into view: for pages that are printed. */
  readonly eager?: boolean;
}

/** Files are made on request; nobody waits for their code to see a picture. */
const tables = () => import('./exports/save-table');

const isEmpty = (spec: ChartSpec): boolean =>
  spec.size === undefined ? spec.table.rows.length === 0 : spec.size === 0;

/**
 * A tile with a picture: title, sentence, picture or the same data as a table, source, and downloads of the whole data. When many
 * tiles get new data at once, each is renewed in its turn, so that no renewal stops the page.
 */
export function Chart(props: ChartProps) {
  const shown = useDeferredValue(props);
  return useMemo(() => <ChartTile {...shown} />, [shown]);
}

function ChartTile({ spec, onSelect, onBrush, eager = false, problem, ...tile }: ChartProps) {
  const { title, source } = tile;
  const words = useStrings(strings);
  const language = useLanguage();
  const look = useChartLook();
  const { ref, reached, inView } = useNearView<HTMLElement>(eager);
  const [asTable, setAsTable] = useState(false);
  const tableButton = useRef<HTMLButtonElement>(null);
  const hasPicture = spec !== null && !isEmpty(spec);
  const told =
    problem ?? (hasPicture ? null : spec === null ? { kind: 'loading' as const } : { kind: 'empty' as const });

  const about = () => exportRows(title, spec?.sentence ?? '', source, new Date(Date.now()).toISOString(), language);
  const picture = (kind: 'png' | 'svg') => {
    if (!spec) return;
    const foot = about().slice(spec.sentence ? 2 : 1);
    const text = { title, sentence: spec.sentence, foot: foot.map(([name, value]) => `${name}${words.colon}${value}`) };
    void import('./exports/save-picture').then(({ savePicture }) => savePicture(kind, spec, text, look));
  };
  const entries = hasPicture
    ? [
        { label: 'CSV', run: () => void tables().then(({ saveCsv }) => saveCsv(title, spec.table, about())) },
        { label: 'XLSX', run: () => void tables().then(({ saveXlsx }) => saveXlsx(title, spec.table, about())) },
        { label: 'PNG', run: () => picture('png') },
        { label: 'SVG', run: () => picture('svg') },
      ]
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
      sentence={spec?.sentence}
      problem={told}
      hasContent={hasPicture}
      height={spec?.height ?? 200}
      entries={entries}
      onKeyDown={onKeyDown}
      buttons={
        <button
          ref={tableButton}
          type="button"
          className="hc-btn plain"
          aria-pressed={asTable}
          aria-keyshortcuts="T"
          onClick={() => setAsTable(!asTable)}
        >
          {asTable ? words.picture : words.table}
        </button>
      }
    >
      {spec && asTable && <ChartTable title={title} table={spec.table} height={spec.height} />}
      {spec && hasPicture && !asTable && (
        <div className="picture" style={{ minHeight: spec.height }}>
          <Suspense fallback={<Waiting height={spec.height} />}>
            {reached && (
              <Canvas
                title={title}
                spec={spec}
                active={inView}
                onSelect={onSelect}
                onBrush={onBrush}
                onLeave={() => tableButton.current?.focus()}
              />
            )}
          </Suspense>
        </div>
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
