import { type Column, cellAt, cellFlags } from '@/analysis/tables';
import { periodEnds, shiftedPeriod, type TimeLine, type TimePoint, type TimeSeriesData, yearBefore } from '@/charts';
import { bilingual, type Language } from '@/i18n';
import type { Picture } from '@/ports/workspace';
import { cellText, type Figure, labelOf, unitOf } from './figure';
import { isThin } from './left-out';
import { partUntil } from './part-period';

const strings = bilingual(
  { 'year-before': (name: string) => `${name}（上年同期）`, 'period-before': (name: string) => `${name}（上期）` },
  { 'year-before': (name) => `${name} (year before)`, 'period-before': (name) => `${name} (period before)` },
);

interface Parts {
  readonly x: Column;
  readonly numbers: readonly Column[];
  readonly group: Column | undefined;
  /** First period shown. */
  readonly from?: string | undefined;
}

interface Line {
  readonly name: string;
  readonly key: string;
  readonly points: Map<string, TimePoint>;
}

/** Lines of a figure over its date column: one for each value and class, with what they are compared with. Two rows for one point are refused: which of them is meant? */
export function timeLinesOf(
  figure: Figure,
  picture: Picture,
  { x, numbers, group, from }: Parts,
  language: Language,
): { readonly data: TimeSeriesData } | { readonly lacks: string } {
  const lines = new Map<string, Line>();
  for (const column of numbers)
    for (let row = 0; row < figure.table.rows; row += 1) {
      const period = cellAt(x, row);
      if (typeof period !== 'string') continue;
      const member = group && group !== x ? cellAt(group, row) : null;
      const key = JSON.stringify([numbers.length > 1 ? column.name : '', member]);
      const line = lines.get(key) ?? {
        name: nameOf(figure, column, group, member, numbers, language),
        key: String(member),
        points: new Map(),
      };
      lines.set(key, line);
      if (line.points.has(period)) return { lacks: `${x.name}: ${period} ×2` };
      const value = cellAt(column, row);
      const until = partUntil(period, figure.lastDay);
      line.points.set(period, {
        period,
        value: typeof value === 'number' ? value : null,
        status: statusOf(column.flags?.[row] ?? 0),
        ...(until && { until }),
        ...(isThin(figure, row) && { isThin: true }),
      });
    }
  const { compare, main } = picture;
  const start = from === undefined ? '' : periodEnds(from)[0];
  const cut = (points: Map<string, TimePoint>) =>
    [...points.values()]
      .filter(({ period }) => start === '' || periodEnds(period)[0] >= start)
      .sort((a, b) => (a.period < b.period ? -1 : 1));
  const drawn = [...lines.values()].flatMap(({ name, key, points }): readonly TimeLine[] => {
    const own = cut(points);
    const role = main !== undefined && key !== main ? ('benchmark' as const) : ('main' as const);
    if (compare === undefined || role === 'benchmark') return [{ name, points: own, role }];
    const before = own.flatMap(({ period, until, isThin: isLacking }): TimePoint[] => {
      if (until !== undefined || isLacking) return [];
      const earlier = compare === 'year-before' ? yearBefore(period) : shiftedPeriod(period, -1);
      const known = earlier === null ? undefined : points.get(earlier);
      return known ? [{ period, value: known.value }] : [];
    });
    return before.length === 0
      ? [{ name, points: own, role }]
      : [
          { name, points: own, role },
          { name: strings[language][compare](name), points: before, role: 'comparison' },
        ];
  });
  const [first] = numbers;
  return {
    data: {
      unit: first ? unitOf(figure, first.name) : '',
      series: drawn,
      as: picture.as ?? 'line',
      ...(picture.stacked && { stacked: true }),
      ...(picture.targets && { targets: picture.targets }),
      ...(picture.thresholds && {
        thresholds: picture.thresholds.map(({ level, ...told }) => ({ ...told, ...(level && { level }) })),
      }),
      ...(picture.annotations && { annotations: picture.annotations.map(({ period, label }) => ({ period, label })) }),
    },
  };
}

function nameOf(
  figure: Figure,
  column: Column,
  group: Column | undefined,
  member: ReturnType<typeof cellAt>,
  numbers: readonly Column[],
  language: Language,
): string {
  const value = labelOf(figure, column.name, language);
  if (!group || member === null) return value;
  const part = cellText(figure, group.name, member, language);
  return numbers.length > 1 ? `${part} · ${value}` : part;
}

const statusOf = (flags: number): NonNullable<TimePoint['status']> =>
  (flags & cellFlags.forecast) !== 0
    ? 'forecast'
    : (flags & cellFlags.provisional) !== 0
      ? 'provisional'
      : (flags & cellFlags.revised) !== 0
        ? 'revised'
        : 'final';
