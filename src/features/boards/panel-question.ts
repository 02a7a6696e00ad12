import { allOf, conjunctsOf, grainOf, type Predicate, type Query } from '@/analysis/tables';
import { shiftedPeriod, yearBefore } from '@/charts';
import { withCounts } from '@/panels/data';
import type { DatasetCard, Field } from '@/ports/data-source';
import type { BoardFilter, BoardPeriod, BoardState, FigurePanel } from '@/ports/workspace';

export type Cross = NonNullable<BoardState['cross']>[number];

/** What holds for the whole board now: its filters, its period, the marks that were clicked. */
export interface BoardSettings {
  readonly filters: readonly BoardFilter[];
  readonly period: BoardPeriod | undefined;
  readonly cross: readonly Cross[];
}

/** A condition of the board as one panel meets it. */
interface FilterReport {
  readonly field: string;
  readonly values: readonly (string | number | boolean)[];
  readonly applied: boolean;
}

export interface PanelQuestion {
  readonly ask: Query;
  readonly reports: readonly FilterReport[];
  /** Whether the board's period was applied; undefined where there is none. */
  readonly periodApplied: boolean | undefined;
  /** First period shown, where earlier ones are asked for to be compared with. */
  readonly from: string | undefined;
}

type Known = Pick<DatasetCard, 'fields' | 'about'>;

/**
 * A panel's question under the conditions of the board. A condition goes to the source before anything is gathered, on every data
 * set that has its field; where a data set lacks it, the panel says so and shows everything.
 */
export function questionOf(panel: FigurePanel, card: Known, { filters, period, cross }: BoardSettings): PanelQuestion {
  const fieldOf = (name: string) => card.fields.find((field) => field.name === name);
  const told = filters.flatMap(({ field, values }) => (values && values.length > 0 ? [{ field, values }] : []));
  const marks = cross
    .filter((mark) => mark.panel !== panel.id)
    .map(({ field, value }) => ({ field, values: [value] as const }));
  const conditions = [...told, ...marks].map(({ field, values }) => {
    const known = fieldOf(field);
    const test = known && testOf(known, values, card);
    return { report: { field, values, applied: test !== undefined }, test };
  });
  const dated = period && (period.from !== undefined || period.to !== undefined) ? period : undefined;
  const date = card.fields.find(({ kind }) => kind === 'date');
  const { compare } = panel.picture;
  const earliest = dated?.from === undefined || compare === undefined ? undefined : dated.from;
  const start =
    earliest === undefined
      ? dated?.from
      : ((compare === 'year-before' ? yearBefore(earliest) : shiftedPeriod(earliest, -1)) ?? earliest);
  const inPeriod = dated && date && spanTest(date.name, start, dated.to, card);
  const where = allOf([
    ...conjunctsOf(panel.ask.where),
    ...conditions.flatMap(({ test }) => test ?? []),
    ...(inPeriod ? conjunctsOf(inPeriod) : []),
  ]);
  return {
    ask: { ...panel.ask, where },
    reports: conditions.map(({ report }) => report),
    periodApplied: dated ? inPeriod !== undefined : undefined,
    from: inPeriod ? earliest : undefined,
  };
}

/** The same with counts of the rows its figure leaves out: the question every part of a board asks and shares. */
export function countedQuestion(panel: FigurePanel, card: DatasetCard, settings: BoardSettings): PanelQuestion {
  const question = questionOf(panel, card, settings);
  return { ...question, ask: withCounts(question.ask, card) };
}

/** Whether the field can be one of these values; undefined where its kind takes no such test. */
export function testOf(
  field: Field,
  values: readonly (string | number | boolean)[],
  card: Known,
): Predicate | undefined {
  if (field.kind === 'geo') return undefined;
  if (field.kind === 'date') {
    const spans = values.flatMap((value) => spanTest(field.name, String(value), String(value), card) ?? []);
    return spans.length === 0 ? undefined : spans.length === 1 ? spans[0] : { t: 'any', of: spans };
  }
  const wanted = field.kind === 'number' ? 'number' : field.kind === 'flag' ? 'boolean' : 'string';
  if (values.some((value) => typeof value !== wanted)) return undefined;
  const [only] = values;
  return values.length === 1 && only !== undefined
    ? { t: 'cmp', field: field.name, is: 'eq', value: only }
    : { t: 'among', field: field.name, values: [...values] };
}

/**
 * A stretch of time, whatever grain the dates are written in: a period is meant as the whole of it. Undefined where the periods
 * of the data set are cumulative, which no stretch can cut.
 */
export function spanTest(
  field: string,
  from: string | undefined,
  to: string | undefined,
  { about }: Pick<DatasetCard, 'about'>,
): Predicate | undefined {
  if (!grainOf(about.period.from)) return undefined;
  if (from !== undefined && from === to) return { t: 'cmp', field, is: 'eq', value: from };
  return allOf([
    ...(from === undefined ? [] : [{ t: 'cmp', field, is: 'ge', value: from } as const]),
    ...(to === undefined ? [] : [{ t: 'cmp', field, is: 'le', value: to } as const]),
  ]);
}
