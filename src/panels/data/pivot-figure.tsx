import { columnOf } from '@/analysis/tables';
import { PivotTable } from '@/charts';
import { useLanguage } from '@/i18n';
import type { Picture } from '@/ports/workspace';
import type { TileProps } from '@/ui';
import { cellText, type Figure, unitOf } from './figure';
import { numberAt } from './picture-spec';

interface PivotFigureProps extends Omit<TileProps, 'sentence'> {
  readonly figure: Figure;
  readonly picture: Picture;
  readonly sentence: string;
}

/** A figure as a cross table of two of its columns. */
export function PivotFigure({ figure, picture, problem, ...tile }: PivotFigureProps) {
  const language = useLanguage();
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
