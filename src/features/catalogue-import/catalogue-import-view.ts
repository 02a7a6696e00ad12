import { addDays, addMonths, type CivilDate, civilDate, isCivilDate, type Words } from '@/core/kernel';
import { formatDay } from '@/i18n';
import type { TextTable } from '@/ports/table-reader';

export const columnKinds = ['title', 'unit', 'planned', 'hearing', 'place', 'year'] as const;
export type ColumnKind = (typeof columnKinds)[number];
export type Columns = Readonly<Partial<Record<ColumnKind, number>>>;

/** A row of a published catalogue as it will be entered. */
export interface CatalogueRow {
  /** Row of the source, from 1. */
  readonly row: number;
  readonly title: string;
  readonly leadUnit: string | null;
  readonly plannedBy: CivilDate | null;
  /** The time as it was written. */
  readonly plannedText: string;
  readonly hearing: boolean | null;
  readonly place: string | null;
  readonly year: number | null;
  readonly problems: readonly Words[];
}

const headers: Readonly<Record<ColumnKind, RegExp>> = {
  title: /事项名称|决策事项|^名称$|事项$|matter|title/i,
  unit: /承办单位|责任单位|申报单位|unit/i,
  planned: /完成时间|计划时间|时限|时间|time|due/i,
  hearing: /听证|hearing/i,
  place: /地区|地方|place/i,
  year: /年度|年份|year/i,
};

/** The header row and what its columns hold; title lines above it are skipped. Undefined where no column names a matter. */
export function findColumns(table: TextTable): { readonly header: number; readonly columns: Columns } | undefined {
  for (const [index, row] of table.slice(0, 15).entries()) {
    const columns: Partial<Record<ColumnKind, number>> = {};
    for (const kind of columnKinds) {
      const at = row.findIndex((cell, column) => headers[kind].test(cell) && !Object.values(columns).includes(column));
      if (at >= 0) columns[kind] = at;
    }
    if (columns.title !== undefined && row.filter((cell) => cell !== '').length > 1) return { header: index, columns };
  }
  return undefined;
}

const lastOfMonth = (year: number, month: number): CivilDate =>
  addDays(addMonths(civilDate(`${year}-${String(month).padStart(2, '0')}-01`), 1), -1);

/** The last day of the time as catalogues write it: 2026年12月 · 12月底前 · 第四季度 · 2025.12—2026.01 · 年底. Undefined when it cannot be told. */
export function readPlanned(text: string, year: number | null): CivilDate | undefined {
  const clean = text.replaceAll(/\s/g, '');
  if (isCivilDate(clean)) return clean;
  const last = clean.split(/[—–~至-]{1,2}(?=\d)/).at(-1) ?? clean;
  const full = /(\d{4})[年./-](\d{1,2})(?:[月./-](\d{1,2})日?)?/.exec(last);
  if (full) {
    const [, y, m, d] = full;
    const month = Number(m);
    if (month < 1 || month > 12) return undefined;
    if (!d) return lastOfMonth(Number(y), month);
    const day = `${y}-${String(month).padStart(2, '0')}-${d.padStart(2, '0')}`;
    return isCivilDate(day) ? day : undefined;
  }
  if (year === null) return undefined;
  const month = /(\d{1,2})月/.exec(clean);
  if (month && Number(month[1]) >= 1 && Number(month[1]) <= 12) return lastOfMonth(year, Number(month[1]));
  const quarter = /第?([一二三四1-4])季度/.exec(clean)?.[1];
  if (quarter)
    return lastOfMonth(year, ('一二三四'.includes(quarter) ? '一二三四'.indexOf(quarter) + 1 : Number(quarter)) * 3);
  return /年底|全年|年内/.test(clean) ? lastOfMonth(year, 12) : undefined;
}

/** Rows to enter, each with what is wrong with it, named by row. `existing`: titles the city has already. A time that is over by `today` is no promise any more. */
export function readRows(
  table: TextTable,
  header: number,
  columns: Columns,
  existing: readonly string[],
  today?: CivilDate,
): readonly CatalogueRow[] {
  const seen = new Map<string, number>();
  const taken = new Set(existing);
  let above: readonly string[] = [];
  return table.slice(header + 1).flatMap((cells, offset): CatalogueRow[] => {
    if (cells.every((text) => text === '')) return [];
    const row = header + offset + 2;
    const cell = (kind: ColumnKind): string => {
      const at = columns[kind];
      const value = at === undefined ? '' : (cells[at] ?? '');
      return /^(同上|〃|")$/.test(value) && at !== undefined
        ? (above[at] ?? '')
        : /^(—|-|\/)$/.test(value)
          ? ''
          : value;
    };
    const title = cell('title');
    const year = /\d{4}/.exec(cell('year'))?.[0];
    const plannedText = cell('planned');
    const plannedBy = plannedText === '' ? undefined : readPlanned(plannedText, year ? Number(year) : null);
    const hearing = cell('hearing');
    const problems: Words[] = [];
    if (title === '') problems.push({ zh: `第 ${row} 行：没有事项名称`, en: `Row ${row}: no name` });
    if (title.length > 200)
      problems.push({ zh: `第 ${row} 行：名称超过 200 字`, en: `Row ${row}: the name is over 200 characters` });
    const first = seen.get(title);
    if (title !== '' && first !== undefined)
      problems.push({ zh: `第 ${row} 行：与第 ${first} 行重名`, en: `Row ${row}: same name as row ${first}` });
    if (taken.has(title))
      problems.push({ zh: `第 ${row} 行：目录里已有同名事项`, en: `Row ${row}: the catalogue has this name already` });
    if (title !== '' && first === undefined) seen.set(title, row);
    if (plannedText !== '' && plannedBy === undefined)
      problems.push({
        zh: `第 ${row} 行“完成时间”：看不懂“${plannedText}”，将不填承诺日`,
        en: `Row ${row}, time: “${plannedText}” cannot be read; no promised day will be set`,
      });
    const isOver = plannedBy !== undefined && today !== undefined && plannedBy < today;
    if (isOver)
      problems.push({
        zh: `第 ${row} 行“完成时间”：${formatDay(plannedBy, 'zh')}已过，将不填承诺日`,
        en: `Row ${row}, time: ${formatDay(plannedBy, 'en')} is over; no promised day will be set`,
      });
    above = cells.map((value, at) => (/^(同上|〃|")$/.test(value) ? (above[at] ?? '') : value));
    return [
      {
        row,
        title,
        leadUnit: cell('unit') || null,
        plannedBy: isOver ? null : (plannedBy ?? null),
        plannedText,
        hearing:
          hearing === ''
            ? null
            : /不|否|no(?!t)/i.test(hearing)
              ? false
              : /是|听证|hearing|yes/i.test(hearing)
                ? true
                : null,
        place: cell('place') || null,
        year: year ? Number(year) : null,
        problems,
      },
    ];
  });
}

/** Whether a row cannot be entered as it stands; an unreadable time alone does not stop it. */
export const isBlocked = (row: CatalogueRow): boolean =>
  row.title === '' ||
  row.title.length > 200 ||
  row.problems.some(({ en }) => en.includes('same name') || en.includes('has this name'));
