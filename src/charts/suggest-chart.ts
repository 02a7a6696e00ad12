import type { Language } from '@/i18n';

/** A column as far as choosing a picture needs it. */
export interface ChartColumn {
  readonly name: string;
  readonly kind: 'number' | 'text' | 'date' | 'flag' | 'geo' | 'code';
  readonly unit?: string;
  readonly label?: string;
  readonly values: ArrayLike<unknown>;
}

export type ChartKind =
  | 'timeSeries'
  | 'longSeries'
  | 'categoryBars'
  | 'scatterPlot'
  | 'heatGrid'
  | 'share'
  | 'boxes'
  | 'regionMap'
  | 'flow'
  | 'kpi'
  | 'pivot'
  | 'table';

export interface ChartSuggestion {
  readonly kind: ChartKind;
  /** 0 to 1; the first of the list fits best. */
  readonly fit: number;
  /** Names of the columns by their part in the picture. */
  readonly uses: {
    readonly x?: string;
    readonly y?: string;
    readonly values: readonly string[];
    readonly group?: string;
  };
  readonly because: Readonly<Record<Language, string>>;
}

/** Columns are looked at so far; a million rows tell no more about the kind of picture. */
const LOOK_AT = 5_000;

function distinct({ values }: ChartColumn): number {
  const seen = new Set<unknown>();
  for (let index = 0; index < Math.min(values.length, LOOK_AT); index += 1) seen.add(values[index]);
  seen.delete(null);
  return seen.size;
}

function hasNegative({ values }: ChartColumn): boolean {
  for (let index = 0; index < Math.min(values.length, LOOK_AT); index += 1) {
    const value = values[index];
    if (typeof value === 'number' && value < 0) return true;
  }
  return false;
}

const labelOf = ({ name, label }: ChartColumn): string => label ?? name;

/** What a table offers to draw: its first columns of each kind. */
interface Offered {
  readonly rows: number;
  readonly amount: ChartColumn;
  readonly other: ChartColumn | undefined;
  readonly date: ChartColumn | undefined;
  readonly geo: ChartColumn | undefined;
  readonly first: ChartColumn | undefined;
  readonly second: ChartColumn | undefined;
  /** Numbers of one unit, or the first alone. */
  readonly sameUnit: readonly string[];
}
type Suggest = (kind: ChartKind, fit: number, uses: ChartSuggestion['uses'], zh: string, en: string) => void;

/** Pictures that fit a table of typed columns, best first, each with its reason. There is always the table itself. */
export function suggestChart(columns: readonly ChartColumn[]): readonly ChartSuggestion[] {
  const of = (...kinds: readonly ChartColumn['kind'][]) => columns.filter(({ kind }) => kinds.includes(kind));
  const numbers = of('number');
  const [amount, other] = numbers;
  const [first, second] = of('text', 'code', 'flag').filter((column) => distinct(column) > 0);
  const found: ChartSuggestion[] = [];
  const suggest: Suggest = (kind, fit, uses, zh, en) => found.push({ kind, fit, uses, because: { zh, en } });
  if (amount) {
    const units = new Set(numbers.map(({ unit }) => unit ?? ''));
    const offered: Offered = {
      rows: Math.max(0, ...columns.map(({ values }) => values.length)),
      amount,
      other,
      date: of('date')[0],
      geo: of('geo')[0],
      first,
      second,
      sameUnit: units.size <= 1 ? numbers.slice(0, 6).map(({ name }) => name) : [amount.name],
    };
    for (const look of [oneRow, overTime, overPlaces, byClass, byTwoClasses, twoNumbers]) look(offered, suggest);
  }
  suggest(
    'table',
    0.2,
    { values: columns.map(({ name }) => name) },
    '任何数据都可以看表格。',
    'Any data can be read as a table.',
  );
  return found.sort((a, b) => b.fit - a.fit);
}

function oneRow({ rows, amount }: Offered, suggest: Suggest): void {
  if (rows === 1)
    suggest(
      'kpi',
      0.95,
      { values: [amount.name] },
      '只有一行数据，用一个大数字最清楚。',
      'There is one row; one large figure says it best.',
    );
}

function overTime({ rows, amount, date, first, sameUnit }: Offered, suggest: Suggest): void {
  if (date && rows > 1) {
    const isLong = rows > LOOK_AT;
    suggest(
      isLong ? 'longSeries' : 'timeSeries',
      0.9,
      { x: date.name, values: sameUnit, ...(first && distinct(first) <= 6 && { group: first.name }) },
      `有日期“${labelOf(date)}”和数值“${labelOf(amount)}”，${isLong ? '数据很长，画成可缩放的曲线' : '按时间画线看变化'}。`,
      `There is a date “${labelOf(date)}” and a number “${labelOf(amount)}”: ${isLong ? 'a long line that zooms' : 'a line shows how it moves'}.`,
    );
  }
}

function overPlaces({ amount, date, geo }: Offered, suggest: Suggest): void {
  if (geo)
    suggest(
      'regionMap',
      date ? 0.7 : 0.92,
      { x: geo.name, values: [amount.name] },
      `“${labelOf(geo)}”是区域，画在地图上看分布。`,
      `“${labelOf(geo)}” is a region: a map shows where.`,
    );
}

function byClass({ rows, amount, date, first, sameUnit }: Offered, suggest: Suggest): void {
  if (!first) return;
  const count = distinct(first);
  suggest(
    'categoryBars',
    date ? 0.6 : count <= 40 ? 0.85 : 0.5,
    { x: first.name, values: sameUnit },
    count > 12
      ? `“${labelOf(first)}”有 ${count} 类，画前 12 类的条形，其余见表格。`
      : `“${labelOf(first)}”分 ${count} 类，条形便于比较大小。`,
    count > 12
      ? `“${labelOf(first)}” has ${count} classes: bars for the first 12, the rest in the table.`
      : `“${labelOf(first)}” has ${count} classes: bars compare sizes.`,
  );
  if (!hasNegative(amount) && count >= 2 && count <= 12 && !date && amount.unit !== '%')
    suggest(
      'share',
      0.6,
      { x: first.name, values: [amount.name] },
      '数值不为负，可以看各类占总量的比重。',
      'No value is below nought: each class as a share of the whole.',
    );
  if (rows >= count * 5 && count <= 20)
    suggest(
      'boxes',
      0.55,
      { x: first.name, values: [amount.name] },
      '每一类都有多个数值，箱线图看离散程度。',
      'Each class has several values: boxes show how they spread.',
    );
}

function byTwoClasses({ amount, date, first, second }: Offered, suggest: Suggest): void {
  if (!first || !second) return;
  const isSmall = distinct(first) <= 30 && distinct(second) <= 30;
  if (isSmall)
    suggest(
      'heatGrid',
      date ? 0.45 : 0.7,
      { x: second.name, y: first.name, values: [amount.name] },
      `“${labelOf(first)}”与“${labelOf(second)}”两两对应一个数，画成热力格。`,
      `A number for each pair of “${labelOf(first)}” and “${labelOf(second)}”: a grid of cells.`,
    );
  suggest(
    'pivot',
    isSmall ? 0.5 : 0.4,
    { x: second.name, y: first.name, values: [amount.name] },
    '两个类别可以做成交叉表。',
    'Two classes make a cross table.',
  );
  if (!hasNegative(amount) && distinct(first) <= 30 && distinct(second) <= 30)
    suggest(
      'flow',
      0.3,
      { x: first.name, y: second.name, values: [amount.name] },
      `如果数量由“${labelOf(first)}”流向“${labelOf(second)}”，画成流向图。`,
      `If amounts run from “${labelOf(first)}” to “${labelOf(second)}”: a flow.`,
    );
}

function twoNumbers({ rows, amount, other, date, first }: Offered, suggest: Suggest): void {
  if (other && rows >= 5)
    suggest(
      'scatterPlot',
      date ? 0.4 : 0.65,
      {
        x: amount.name,
        y: other.name,
        values: [amount.name, other.name],
        ...(first && distinct(first) <= 6 && { group: first.name }),
      },
      `两个数值“${labelOf(amount)}”和“${labelOf(other)}”，散点看是否相关。`,
      `Two numbers, “${labelOf(amount)}” and “${labelOf(other)}”: points show whether they go together.`,
    );
}
