import { type Cell, type Column, cellAt, columnOf } from '@/analysis/tables';
import {
  boxes,
  type ChartLook,
  type ChartSpec,
  categoryBars,
  flow,
  heatGrid,
  longSeries,
  pivotOf,
  regionMap,
  scatterPlot,
  share,
  timeSeries,
} from '@/charts';
import type { Language } from '@/i18n';
import type { Picture } from '@/ports/workspace';
import { cellText, type Figure, labelOf, unitOf, variantColumn } from './figure';
import { longTimesOf } from './long-times';
import { timeLinesOf } from './time-lines';

/** Picture of a figure, or which columns it lacks. */
export type Drawn = { readonly spec: ChartSpec } | { readonly lacks: string };

const DRAWABLE = 12;

/** Draws a figure by a choice of picture; big single figures, cross tables and plain tables are no drawings. */
export function chartOfConfig(figure: Figure, picture: Picture, look: ChartLook, from?: string): Drawn {
  const { table } = figure;
  const need = (name: string | undefined): Column | undefined =>
    name === undefined ? undefined : columnOf(table, name);
  const numbers = picture.values.flatMap((name) => need(name) ?? []).filter(({ kind }) => kind === 'number');
  const [first] = numbers;
  const x = need(picture.x);
  const y = need(picture.y);
  const group = need(picture.group) ?? need(variantColumn);
  const text = (column: Column, row: number) => cellText(figure, column.name, cellAt(column, row), look.language);
  const rows = Array.from({ length: table.rows }, (_, row) => row);
  const lacks = (name: string | undefined): Drawn => ({ lacks: name ?? '' });
  if (!first) return lacks(picture.values[0]);
  const unit = unitOf(figure, first.name);
  const additive = figure.additive.includes(first.name);
  switch (picture.kind) {
    case 'timeSeries': {
      if (!x) return lacks(picture.x);
      const drawn = timeLinesOf(figure, picture, { x, numbers, group, from }, look.language);
      return 'lacks' in drawn ? drawn : { spec: timeSeries(drawn.data, look) };
    }
    case 'longSeries':
      return x ? { spec: longSeries(longTimesOf(figure, x, numbers, look.language), look) } : lacks(picture.x);
    case 'categoryBars': {
      if (!x) return lacks(picture.x);
      const series = group && group !== x ? classesOf(group, look.language, figure) : null;
      return {
        spec: categoryBars(
          {
            unit,
            series: series
              ? series.map(({ label }) => label)
              : numbers.map(({ name }) => labelOf(figure, name, look.language)),
            items: itemsOf(rows, x, (row) =>
              series
                ? series.map(({ cell }) => (group && cellAt(group, row) === cell ? numberAt(first, row) : null))
                : numbers.map((column) => numberAt(column, row)),
            ).map(({ key, row, values }) => ({ name: text(x, row), key, values })),
            mode: picture.stacked ? 'stacked' : 'grouped',
            sort: picture.sort ?? (x.kind === 'date' ? 'given' : 'largest'),
            top: picture.top ?? DRAWABLE,
            additive,
            ...(x.kind === 'date' && { direction: 'vertical' as const }),
            ...(picture.targets?.[0] && { target: picture.targets[0] }),
          },
          look,
        ),
      };
    }
    case 'share':
      return x
        ? {
            spec: share(
              {
                unit,
                items: rows.flatMap((row) => {
                  const value = numberAt(first, row);
                  return value === null ? [] : [{ name: text(x, row), key: String(cellAt(x, row)), value }];
                }),
              },
              look,
            ),
          }
        : lacks(picture.x);
    case 'boxes':
      return x
        ? {
            spec: boxes(
              {
                unit,
                groups: classesOf(x, look.language, figure).map(({ cell, label }) => ({
                  name: label,
                  key: String(cell),
                  values: rows.filter((row) => cellAt(x, row) === cell).map((row) => numberAt(first, row)),
                })),
              },
              look,
            ),
          }
        : lacks(picture.x);
    case 'regionMap':
      return x
        ? {
            spec: regionMap(
              { unit, values: rows.map((row) => ({ region: text(x, row), value: numberAt(first, row) })) },
              look,
            ),
          }
        : lacks(picture.x);
    case 'scatterPlot': {
      const across = need(picture.x);
      const up = need(picture.y);
      if (across?.kind !== 'number') return lacks(picture.x);
      if (up?.kind !== 'number') return lacks(picture.y);
      const named = group ?? table.columns.find(({ kind }) => kind === 'text' || kind === 'code');
      return {
        spec: scatterPlot(
          {
            x: { label: labelOf(figure, across.name, look.language), unit: unitOf(figure, across.name) },
            y: { label: labelOf(figure, up.name, look.language), unit: unitOf(figure, up.name) },
            points: rows.map((row) => ({
              name: named ? text(named, row) : String(row + 1),
              ...(named && { key: String(cellAt(named, row)) }),
              x: numberAt(across, row),
              y: numberAt(up, row),
              ...(picture.group !== undefined && group && { group: text(group, row) }),
            })),
          },
          look,
        ),
      };
    }
    case 'heatGrid':
    case 'pivot': {
      if (!x || !y) return lacks(x ? picture.y : picture.x);
      const {
        rows: down,
        columns,
        values,
      } = pivotOf(
        rows.map((row) => ({ row: text(y, row), column: text(x, row), value: numberAt(first, row) })),
        additive,
      );
      return { spec: heatGrid({ unit, rows: down, columns, values }, look) };
    }
    case 'flow':
      return x && y
        ? {
            spec: flow(
              {
                unit,
                links: rows.flatMap((row) => {
                  const value = numberAt(first, row);
                  return value === null ? [] : [{ from: text(x, row), to: text(y, row), value }];
                }),
              },
              look,
            ),
          }
        : lacks(x ? picture.y : picture.x);
    case 'kpi':
    case 'table':
      return lacks(picture.x);
  }
}

/** A number of a row; missing is null, never zero. */
export function numberAt(column: Column, row: number): number | null {
  const cell = cellAt(column, row);
  return typeof cell === 'number' ? cell : null;
}

interface ClassOfColumn {
  readonly cell: Cell;
  readonly label: string;
}

/** The classes of a column in the order of first sight. */
function classesOf(column: Column, language: Language, figure: Figure): readonly ClassOfColumn[] {
  const seen = new Set<Cell>();
  for (let row = 0; row < column.values.length; row += 1) seen.add(cellAt(column, row));
  return [...seen].map((cell) => ({ cell, label: cellText(figure, column.name, cell, language) }));
}

/** Rows of one class as one item: of several rows each place takes the value that is told. */
function itemsOf(rows: readonly number[], x: Column, valuesAt: (row: number) => readonly (number | null)[]) {
  const items = new Map<string, { readonly key: string; readonly row: number; values: readonly (number | null)[] }>();
  for (const row of rows) {
    const key = String(cellAt(x, row));
    const values = valuesAt(row);
    const known = items.get(key);
    if (known) known.values = known.values.map((value, at) => value ?? values[at] ?? null);
    else items.set(key, { key, row, values });
  }
  return [...items.values()];
}
