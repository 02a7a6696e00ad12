import { useMemo } from 'react';
import { columnOf } from '@/analysis/tables';
import { Chart, KpiTile, useChartLook, useInItsTurn, useLatest } from '@/charts';
import { bilingual, formatNumber, useLanguage, useStrings } from '@/i18n';
import type { Picture } from '@/ports/workspace';
import { Tile, type TileProps } from '@/ui';
import { cellOfKey, cellText, type Figure, labelOf } from './figure';
import { kpiOf } from './kpi-of';
import { leftOutWords } from './left-out';
import { chartOfConfig } from './picture-spec';
import { PivotFigure } from './pivot-figure';
import { rowsExport } from './rows-export';
import { RowsTable } from './rows-table';

const strings = bilingual({ rows: (n: string) => `共 ${n} 行。` }, { rows: (n) => `Rows: ${n}.` });

/** A mark that was picked: the value of a column. */
export interface Picked {
  readonly field: string;
  readonly value: string | number | boolean;
}

interface FigureTileProps extends Omit<TileProps, 'sentence'> {
  readonly figure: Figure | undefined;
  readonly picture: Picture;
  /** Pixels of the picture; its own height by default. */
  readonly height?: number | undefined;
  /** First period shown; earlier ones are there to be compared with. */
  readonly from?: string | undefined;
  readonly eager?: boolean;
  /** Marks that were picked: they stand out. */
  readonly chosen?: readonly Picked[] | undefined;
  /** One more sentence said from the data. */
  readonly remark?: string;
  /** Every row of a table, on the screen and on paper. */
  readonly whole?: boolean;
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
  chosen = [],
  whole = false,
  remark = '',
  onPick,
  onBrush,
  problem,
  ...tile
}: FigureTileProps) {
  const look = useChartLook();
  const language = useLanguage();
  const words = useStrings(strings);
  const left = [remark, figure ? leftOutWords(figure, picture, language) : ''].filter(Boolean).join(' ');
  const isDrawing = picture.kind !== 'kpi' && picture.kind !== 'table' && picture.kind !== 'pivot';
  const drawn = useMemo(
    () => (figure && isDrawing ? chartOfConfig(figure, picture, look, from) : null),
    [figure, picture, look, isDrawing, from],
  );
  if (!figure || isDrawing) {
    const plain = drawn && 'spec' in drawn ? drawn.spec : null;
    const spec =
      plain && left !== '' ? { ...plain, sentence: [plain.sentence, left].filter(Boolean).join(' ') } : plain;
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
        isChosen={chosen.length > 0 ? (key) => chosen.some((mark) => isPicked(figure, picture, key, mark)) : undefined}
        {...(onPick && {
          onSelect: (key: string) => {
            const picked = pickedBy(figure, picture, key);
            if (picked) onPick(picked);
          },
        })}
        {...(onBrush && { onBrush })}
      />
    );
  }
  if (picture.kind === 'kpi') return <KpiTile {...tile} problem={problem} {...kpiOf(figure, picture)} note={left} />;
  if (picture.kind === 'pivot')
    return <PivotFigure {...tile} figure={figure} picture={picture} problem={problem} sentence={left} />;
  return (
    <Tile
      {...tile}
      sentence={[words.rows(formatNumber(figure.table.rows, language)), left].filter(Boolean).join(' ')}
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
        whole={whole}
      />
    </Tile>
  );
}

/** The key of a mark, read back as a value of the column it stands for. */
function pickedBy(figure: Figure | undefined, { kind, x, y }: Picture, key: string): Picked | undefined {
  const field = kind === 'heatGrid' ? y : x;
  const column = figure && field !== undefined ? columnOf(figure.table, field) : undefined;
  if (!figure || !column || key === '' || column.kind === 'number') return undefined;
  return { field: column.name, value: cellOfKey(figure, column, key) };
}

function isPicked(figure: Figure | undefined, picture: Picture, key: string, mark: Picked): boolean {
  const told = pickedBy(figure, picture, key);
  return told !== undefined && told.field === mark.field && told.value === mark.value;
}
