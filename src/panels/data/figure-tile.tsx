import { useMemo } from 'react';
import { columnOf } from '@/analysis/tables';
import { Chart, KpiTile, PivotTable, useChartLook, useInItsTurn, useLatest } from '@/charts';
import { useLanguage } from '@/i18n';
import type { Picture } from '@/ports/workspace';
import { Tile, type TileProps } from '@/ui';
import { cellOfKey, cellText, type Figure, labelOf, unitOf } from './figure';
import { kpiOf } from './kpi-of';
import { chartOfConfig, numberAt } from './picture-spec';
import { rowsExport } from './rows-export';
import { RowsTable } from './rows-table';

/** A mark that was picked: the value of a column. */
export interface Picked {
  readonly field: string;
  readonly value: string | number | boolean;
}

interface FigureTileProps extends Omit<TileProps, 'sentence'> {
  readonly figure: Figure | undefined;
  readonly picture: Picture;
  /** Pixels of the picture; its own height unless told. */
  readonly height?: number | undefined;
  /** First period shown; earlier ones are there to be held against. */
  readonly from?: string | undefined;
  readonly eager?: boolean;
  readonly onPick?: ((picked: Picked) => void) | undefined;
  readonly onBrush?: ((stretch: { readonly from: string; readonly to: string }) => void) | undefined;
}

/** A figure in its frame, drawn as chosen: a chart, one large number, a cross table, or the rows. */
export function FigureTile(props: FigureTileProps) {
  const shown = useInItsTurn(props);
  const onPick = useLatest(props.onPick);
  const onBrush = useLatest(props.onBrush);
  return useMemo(
    () => <DrawnFigure {...shown} {...(shown.onPick && { onPick })} {...(shown.onBrush && { onBrush })} />,
    [shown, onPick, onBrush],
  );
}

function DrawnFigure({
  figure,
  picture,
  height,
  from,
  eager = false,
  onPick,
  onBrush,
  problem,
  ...tile
}: FigureTileProps) {
  const look = useChartLook();
  const language = useLanguage();
  const isDrawing = picture.kind !== 'kpi' && picture.kind !== 'table' && picture.kind !== 'pivot';
  const drawn = useMemo(
    () => (figure && isDrawing ? chartOfConfig(figure, picture, look, from) : null),
    [figure, picture, look, isDrawing, from],
  );
  if (!figure || isDrawing) {
    const spec = drawn && 'spec' in drawn ? drawn.spec : null;
    const fault =
      drawn && 'lacks' in drawn && figure && figure.table.rows > 0
        ? ({ kind: 'unsupported', clause: drawn.lacks } as const)
        : drawn && 'lacks' in drawn
          ? ({ kind: 'empty' } as const)
          : null;
    return (
      <Chart
        {...tile}
        spec={spec && height !== undefined ? { ...spec, height } : spec}
        problem={problem ?? fault}
        eager={eager}
        {...(onPick && { onSelect: (key: string) => pickOf(figure, picture, key, onPick) })}
        {...(onBrush && { onBrush })}
      />
    );
  }
  if (picture.kind === 'kpi') return <KpiTile {...tile} problem={problem} {...kpiOf(figure, picture)} />;
  if (picture.kind === 'pivot') {
    const [value = ''] = picture.values;
    const number = columnOf(figure.table, value);
    const across = columnOf(figure.table, picture.x ?? '');
    const down = columnOf(figure.table, picture.y ?? '');
    const lacks = number ? (across ? (down ? null : (picture.y ?? '')) : (picture.x ?? '')) : value;
    return (
      <PivotTable
        {...tile}
        unit={unitOf(figure, value)}
        additive={figure.additive.includes(value)}
        problem={problem ?? (lacks === null ? null : { kind: 'unsupported', clause: lacks })}
        cells={
          number && across && down
            ? Array.from({ length: figure.table.rows }, (_, row) => ({
                row: cellText(figure, down.name, down.values[row] ?? null, language),
                column: cellText(figure, across.name, across.values[row] ?? null, language),
                value: numberAt(number, row),
              }))
            : []
        }
      />
    );
  }
  return (
    <Tile
      {...tile}
      problem={problem ?? (figure.table.rows === 0 ? { kind: 'empty' } : null)}
      hasContent={figure.table.rows > 0}
      entries={rowsExport(tile.title, figure, tile.source, language)}
      {...(height !== undefined && { height })}
    >
      <RowsTable
        label={tile.title}
        table={figure.table}
        head={(name) => labelOf(figure, name, language)}
        cell={(name, cell) => cellText(figure, name, cell, language)}
        height={height ?? 320}
      />
    </Tile>
  );
}

/** The key of a mark, read back as a value of the column it stands for. */
function pickOf(
  figure: Figure | undefined,
  { kind, x, y }: Picture,
  key: string,
  onPick: (picked: Picked) => void,
): void {
  const field = kind === 'heatGrid' ? y : x;
  const column = figure && field !== undefined ? columnOf(figure.table, field) : undefined;
  if (!figure || !column || key === '' || column.kind === 'number') return;
  onPick({ field: column.name, value: cellOfKey(figure, column, key) });
}
