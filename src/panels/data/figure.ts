import { appendTables, type Cell, type Column, columnFrom, columnOf, type Query, type Table } from '@/analysis/tables';
import type { Words } from '@/core/kernel';
import { type Bilingual, bilingual, type Language } from '@/i18n';
import type { DatasetCard, Field } from '@/ports/data-source';
import type { Snapshot } from '@/ports/workspace';
import { type LeftOut, leftOutOf } from './left-out';
import { lastDayOf } from './part-period';

/** A table with the words of its columns: what a picture is made of, from a live answer or from a frozen one. */
export interface Figure {
  readonly table: Table;
  readonly labels: Readonly<Record<string, Words>>;
  readonly codes: Readonly<Record<string, Readonly<Record<string, Words>>>>;
  /** Columns whose values may be added up. */
  readonly additive: readonly string[];
  /** The last day the data tell of: a period that ends later is a part. */
  readonly lastDay?: string;
  /** Rows its first figure leaves out, where they were counted. */
  readonly leftOut?: LeftOut;
}

/** Name of the column that tells which scenario a row belongs to, where several are shown side by side. */
export const variantColumn = 'variant*';

const strings = bilingual(
  {
    variant: '方案',
    observed: '实际',
    rows: '条数',
    told: (field: string) => `有${field}的条数`,
    flags: { yes: '是', no: '否' },
    endless: { infinity: '长期有效', '-infinity': '无起始日' },
    beforeChrist: (year: number, rest: string) => `公元前 ${year}${rest}`,
    folds: { sum: '合计', mean: '平均', min: '最小', max: '最大', count: '条数', distinct: '种数', last: '最近' },
  },
  {
    variant: 'Scenario',
    observed: 'observed',
    rows: 'rows',
    told: (field) => `rows with ${field}`,
    flags: { yes: 'yes', no: 'no' },
    endless: { infinity: 'without end', '-infinity': 'without beginning' },
    beforeChrist: (year, rest) => `${year}${rest} BC`,
    folds: { sum: 'total', mean: 'mean', min: 'least', max: 'most', count: 'rows', distinct: 'kinds', last: 'latest' },
  },
);
const zh = strings.zh;
const { en }: Bilingual<typeof zh> = strings;

/** What a folded column is called. A count of a field is of the rows that have it, and says so. */
const foldLabel = (field: Pick<Field, 'label'> | undefined, by: keyof typeof zh.folds): Words =>
  !field
    ? { zh: zh.folds[by], en: en.folds[by] }
    : by === 'count'
      ? { zh: zh.told(field.label.zh), en: en.told(field.label.en) }
      : by === 'sum'
        ? field.label
        : { zh: `${field.label.zh}（${zh.folds[by]}）`, en: `${field.label.en} (${en.folds[by]})` };

/** The words of an answer's columns: of the card's fields, and of what the question folded. */
function wordsOf(ask: Query, fields: readonly Field[]): Omit<Figure, 'table' | 'leftOut'> {
  const known = new Map(fields.map((field) => [field.name, field]));
  const folded = ask.fold ?? [];
  return {
    labels: {
      ...Object.fromEntries(fields.map(({ name, label }) => [name, label])),
      ...Object.fromEntries(folded.map(({ as, of, by }) => [as, foldLabel(known.get(of), by)])),
      [variantColumn]: { zh: zh.variant, en: en.variant },
    },
    codes: Object.fromEntries(fields.flatMap(({ name, codes }) => (codes ? [[name, codes]] : []))),
    additive: [
      ...folded.filter(({ by }) => by === 'sum' || by === 'count').map(({ as }) => as),
      ...(folded.length > 0 ? [] : fields.filter(({ adds }) => adds === undefined || adds === 'always')).map(
        ({ name }) => name,
      ),
    ],
  };
}

/** The answers to one question, one for each scenario; several stand under each other with a column that names them. */
export function figureOf(
  answers: readonly { readonly variant: string | undefined; readonly table: Table }[],
  ask: Query,
  card: Pick<DatasetCard, 'fields'> & Partial<Pick<DatasetCard, 'about'>>,
): Figure {
  const lastDay = card.about && lastDayOf(card.about);
  const words = { ...wordsOf(ask, card.fields), ...(lastDay && { lastDay }) };
  const [only] = answers;
  const made = (table: Table): Figure => ({ ...words, ...leftOutOf(table, ask, card.fields) });
  if (answers.length <= 1) return made(only?.table ?? { columns: [], rows: 0 });
  const tables = answers.map(({ variant, table }) => ({
    rows: table.rows,
    columns: [
      ...table.columns,
      columnFrom(
        { name: variantColumn, kind: 'text' },
        Array.from({ length: table.rows }, () => variant ?? zh.observed),
      ),
    ],
  }));
  return made(appendTables(tables));
}

/** A frozen answer as a figure; what was folded keeps the words of its time, and a part period stays one. */
export function figureOfSnapshot(
  table: Table,
  { labels, codes, from }: Pick<Snapshot, 'labels' | 'codes' | 'from'>,
  ask: Query | null,
): Figure {
  const fields = Object.entries(labels).map(([name, label]) => ({ name, label }));
  const lastDay = lastDayOf(from);
  return {
    ...leftOutOf(table, ask, fields),
    codes,
    labels: {
      ...labels,
      ...Object.fromEntries(
        (ask?.fold ?? []).map(({ as, of, by }) => {
          const label = labels[of];
          return [as, foldLabel(label && { label }, by)];
        }),
      ),
    },
    additive: (ask?.fold ?? []).filter(({ by }) => by === 'sum' || by === 'count').map(({ as }) => as),
    ...(lastDay && { lastDay }),
  };
}

const tongueOf = (language: Language): 'zh' | 'en' => language;

/** What a column is called. */
export const labelOf = ({ labels }: Figure, name: string, language: Language): string =>
  labels[name]?.[tongueOf(language)] ?? name;

/** What a cell says: codes in words, flags as yes and no; a missing cell is a dash, never zero. */
export function cellText({ codes }: Pick<Figure, 'codes'>, name: string, cell: Cell, language: Language): string {
  if (cell === null) return '—';
  const told = codes[name]?.[String(cell)]?.[tongueOf(language)];
  if (told !== undefined) return told;
  return typeof cell === 'boolean' ? strings[language].flags[cell ? 'yes' : 'no'] : uncommonDay(String(cell), language);
}

/** Days without end, and those whose years have a sign (`periodOf`); any other text as it stands. */
function uncommonDay(cell: string, language: Language): string {
  const { endless, beforeChrist } = strings[language];
  if (cell === 'infinity' || cell === '-infinity') return endless[cell];
  const [, sign, year, rest = ''] = /^([+-])(\d{6})(-\d{2}-\d{2}|-\d{2}|)$/.exec(cell) ?? [];
  if (year === undefined) return cell;
  return sign === '+' ? `${Number(year)}${rest}` : beforeChrist(Number(year) + 1, rest);
}

/** The cell a mark stands for: its key is the cell as it is stored or, on maps and grids, its words in either language. */
export function cellOfKey(figure: Figure, { name, kind }: Column, key: string): string | boolean {
  const said = (cell: string | boolean) =>
    key === String(cell) || (['zh', 'en'] as const).some((language) => cellText(figure, name, cell, language) === key);
  if (kind === 'flag') return said(true);
  return Object.hasOwn(figure.codes[name] ?? {}, key) ? key : (Object.keys(figure.codes[name] ?? {}).find(said) ?? key);
}

/** The stored unit of a column, in Chinese as it is stored. */
export const unitOf = ({ table }: Figure, name: string): string => columnOf(table, name)?.unit ?? '';
