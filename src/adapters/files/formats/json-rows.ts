import { err, ok, type Result, type Words } from '@/core/kernel';
import type { RawCell } from '../cells/raw-cell';
import type { ProblemList } from '../problem-list';
import { isThing, type Thing } from './json-thing';
import { EXACT } from './parse-json';
import { wrappedList } from './wrapped-list';

/** Rows under named columns, to be read one after the other. The first is row 1: there are no headings. */
export interface NamedRows {
  readonly columns: readonly string[];
  readonly rows: number;
  row(at: number): readonly RawCell[];
  /** Names what is wrong with the file as a whole. */
  check?(problems: ProblemList): void;
}

/** The shapes of a table in JSON: a list of objects, also inside the answer of a service, `{columns, rows}`, and an object of lists. */
export function jsonRows(value: unknown): Result<NamedRows, Words> {
  if (Array.isArray(value)) return listOfThings(value);
  if (!isThing(value)) return err(noTable);
  const { columns, rows } = value;
  if (Array.isArray(columns) && Array.isArray(rows)) return columnsAndRows(columns, rows);
  const wrapped = wrappedList(value);
  if (wrapped) return wrapped.ok ? listOfThings(wrapped.value) : wrapped;
  const lists = Object.entries(value);
  if (lists.length > 0 && lists.every(([, list]) => Array.isArray(list)))
    return columnLists(lists as [string, unknown[]][]); // every value was just seen to be a list
  return err(noTable);
}

const noTable = {
  zh: '不是表：要么是对象的列表，要么是 {columns, rows}，要么是各列的列表',
  en: 'not a table: neither a list of objects, nor {columns, rows}, nor an object of lists',
};

function listOfThings(list: readonly unknown[]): Result<NamedRows, Words> {
  const names = new Map<string, number>();
  for (const [at, item] of list.entries()) {
    if (!isThing(item)) return err({ zh: `第 ${at + 1} 项不是对象`, en: `item ${at + 1} is not an object` });
    for (const name of Object.keys(item)) if (!names.has(name)) names.set(name, names.size);
  }
  const columns = [...names.keys()];
  if (list.length > 0 && columns.length === 0) return err({ zh: '各项都没有字段', en: 'the items have no fields' });
  return ok({
    columns,
    rows: list.length,
    row: (at) => columns.map((name) => rawOf(ownValue(list[at] as Thing, name))), // seen above to be an object
  });
}

function columnsAndRows(columns: readonly unknown[], rows: readonly unknown[]): Result<NamedRows, Words> {
  const names = columns.map((column) => (isThing(column) ? column.name : column));
  if (!names.every((name) => typeof name === 'string'))
    return err({ zh: 'columns 里有的列没有名称', en: 'a column in “columns” has no name' });
  const short = rows.findIndex((row) => !Array.isArray(row) || row.length !== names.length);
  if (short >= 0)
    return err({
      zh: `第 ${short + 1} 行的格数与 columns 的 ${names.length} 列不同`,
      en: `row ${short + 1} does not have the ${names.length} cells of “columns”`,
    });
  return ok({ columns: names, rows: rows.length, row: (at) => (rows[at] as unknown[]).map(rawOf) }); // seen above to be lists
}

function columnLists(lists: readonly (readonly [string, readonly unknown[]])[]): Result<NamedRows, Words> {
  const rows = lists[0]?.[1].length ?? 0;
  const other = lists.find(([, list]) => list.length !== rows);
  if (other)
    return err({
      zh: `「${other[0]}」列有 ${other[1].length} 格，「${lists[0]?.[0]}」列有 ${rows} 格`,
      en: `column “${other[0]}” has ${other[1].length} cells, “${lists[0]?.[0]}” ${rows}`,
    });
  return ok({ columns: lists.map(([name]) => name), rows, row: (at) => lists.map(([, list]) => rawOf(list[at])) });
}

/** What an object holds under a name of its own: every object has a `constructor` that nobody wrote into the file. */
export const ownValue = (thing: Thing, name: string): unknown => (Object.hasOwn(thing, name) ? thing[name] : undefined);

export function rawOf(value: unknown): RawCell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string')
    return value.startsWith(EXACT) ? { t: 'exact', text: value.slice(EXACT.length) } : value;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return { t: 'nested', text: JSON.stringify(value).slice(0, 80) };
}
