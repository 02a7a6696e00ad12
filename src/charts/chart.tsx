import { lazy, type ReactNode, Suspense, useState } from 'react';
import { bilingual, useStrings } from '@/i18n';
import { download, EmptyState, Skeleton, toCsv } from '@/ui';
import type { ChartSpec } from './chart-spec';
import { savePicture } from './save-picture';
import { useChartLook } from './use-chart-look';
import { useNearView } from './use-near-view';
import './chart.css';

const Canvas = lazy(() => import('./canvas').then(({ Canvas: component }) => ({ default: component })));

const strings = bilingual(
  { table: '表格', picture: '图形', empty: '还没有数据', emptyBody: '记录到案卷后会显示在这里。', sourceLabel: '来源' },
  {
    table: 'Table',
    picture: 'Chart',
    empty: 'No data yet',
    emptyBody: 'It appears here once the dossier holds it.',
    sourceLabel: 'Source',
  },
);

interface ChartProps {
  readonly title: string;
  readonly small?: ReactNode;
  readonly spec: ChartSpec;
  /** Where the data come from, whose, and how old. */
  readonly source: string;
  readonly onSelect?: (key: string) => void;
  readonly className?: string;
  /** Drawn at once, not when it comes into view: for pages that are printed. */
  readonly eager?: boolean;
}

/** A card with a picture: title, sentence, picture or table, source, and downloads of the same data. */
export function Chart({ title, small, spec, source, onSelect, className = '', eager = false }: ChartProps) {
  const words = useStrings(strings);
  const look = useChartLook();
  const [frame, near] = useNearView<HTMLElement>(eager);
  const [asTable, setAsTable] = useState(false);
  const empty = spec.table.rows.length === 0;
  const save = (kind: 'png' | 'svg') => void savePicture(kind, title, spec, source, look);
  return (
    <figure ref={frame} className={`hc-card chart ${className}`}>
      <header>
        <h3>{title}</h3>
        {small && <small>{small}</small>}
      </header>
      <figcaption className="say">{spec.sentence}</figcaption>
      {empty ? (
        <EmptyState title={words.empty}>{words.emptyBody}</EmptyState>
      ) : asTable ? (
        <Table spec={spec} />
      ) : (
        <div className="picture" style={{ minHeight: spec.height }}>
          <Suspense fallback={<Skeleton lines={Math.max(3, Math.round(spec.height / 40))} />}>
            {near && <Canvas spec={spec} onSelect={onSelect} />}
          </Suspense>
        </div>
      )}
      <div className="foot">
        <span>{`${words.sourceLabel}${look.language === 'zh-CN' ? '：' : ': '}${source}`}</span>
        {!empty && (
          <span className="hc-no-print">
            <button type="button" className="hc-btn plain" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
              {asTable ? words.picture : words.table}
            </button>
            <button type="button" className="hc-btn plain" aria-label={`PNG ${title}`} onClick={() => save('png')}>
              PNG
            </button>
            <button type="button" className="hc-btn plain" aria-label={`SVG ${title}`} onClick={() => save('svg')}>
              SVG
            </button>
            <button
              type="button"
              className="hc-btn plain"
              aria-label={`CSV ${title}`}
              onClick={() =>
                download(`${title}.csv`, toCsv([...spec.table.columns], spec.table.rows), 'text/csv;charset=utf-8')
              }
            >
              CSV
            </button>
          </span>
        )}
      </div>
    </figure>
  );
}

function Table({ spec }: { readonly spec: ChartSpec }) {
  return (
    <div className="hc-scroll" style={{ maxHeight: Math.max(spec.height, 200), overflowY: 'auto' }}>
      <table className="hc-table">
        <thead>
          <tr>
            {spec.table.columns.map((column, index) => (
              <th key={column} className={index > 0 ? 'num' : ''} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {spec.table.rows.map((row) => (
            <tr key={row.join('|')}>
              {row.map((cell, index) => (
                <td key={spec.table.columns[index]} className={typeof cell === 'number' ? 'num' : ''}>
                  {cell ?? '—'}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
