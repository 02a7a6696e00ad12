import { allOf, cellAt, columnOf, conjunctsOf, grainOf, type Query, type Table } from '@/analysis/tables';
import { periodEnds, shiftedPeriod, yearBefore } from '@/charts';
import { isCivilDate } from '@/core/kernel';
import { bilingual, formatChange, formatMonthDay, type Language } from '@/i18n';
import type { DatasetCard } from '@/ports/data-source';
import type { Picture } from '@/ports/workspace';
import type { Figure } from './figure';
import { kpiOf } from './kpi-of';
import { isThin } from './left-out';

/** A part period and the question for the same days of the year before. */
export interface SameDays {
  readonly ask: Query;
  readonly value: number;
  readonly unit: string;
  readonly until: string;
  /** The period of the year before, of which those days are a part. */
  readonly earlier: string;
}

const spans: readonly (string | undefined)[] = ['month', 'quarter', 'year'];
/** Nobody asks a source for a day that its year does not have. */
const realDay = (day: string) => day.replace(/-02-29$/, '-03-01');

/** What a part period can be compared with: the same days a year before, where its rows are dated by day. Null where it cannot, or is whole. */
export function sameDaysOf(ask: Query, card: DatasetCard, figure: Figure, picture: Picture): SameDays | null {
  const [group, ...more] = ask.group ?? [];
  const isCompared = picture.kind === 'kpi' ? picture.compare !== undefined : picture.kind === 'timeSeries';
  if (!isCompared || !group || more.length > 0 || picture.values.length !== 1 || !spans.includes(group.grain))
    return null;
  const { period, partUntil, value, unit } = kpiOf(figure, { ...picture, x: group.field });
  const earlier = period === undefined ? null : yearBefore(period);
  const next = partUntil === undefined ? null : shiftedPeriod(partUntil, 1);
  if (value === null || !earlier || !next || partUntil === undefined) return null;
  const date = columnOf(figure.table, group.field);
  const row = date ? Array.from({ length: figure.table.rows }, (_, at) => cellAt(date, at)).indexOf(period ?? '') : -1;
  if (isThin(figure, row)) return null;
  const { from } = card.about.period;
  const [first] = periodEnds(earlier);
  if (grainOf(from) !== 'day' || first < from) return null;
  const before = realDay(yearBefore(next) ?? '');
  const where = allOf([
    ...conjunctsOf(ask.where),
    { t: 'cmp', field: group.field, is: 'ge', value: first },
    { t: 'cmp', field: group.field, is: 'lt', value: before },
  ]);
  return { ask: { ...ask, where }, value, unit, until: partUntil, earlier };
}

const strings = bilingual(
  { both: (change: string, day: string) => `${change}（两年都算到${day}）。` },
  { both: (change, day) => `${change.charAt(0).toUpperCase()}${change.slice(1)}, both to ${day}.` },
);

/** How the part period stands to the same days a year before, in words; empty where those have no value. */
export function sameDaysWords(
  { value, unit, until, earlier }: SameDays,
  answer: Table,
  { values: [name = ''], x }: Picture,
  language: Language,
): string {
  const number = columnOf(answer, name);
  const date = columnOf(answer, x ?? '') ?? answer.columns.find(({ kind }) => kind === 'date');
  const row = date ? Array.from({ length: answer.rows }, (_, at) => cellAt(date, at)).indexOf(earlier) : -1;
  const before = number && row >= 0 ? cellAt(number, row) : null;
  const change = typeof before === 'number' ? formatChange(value, before, unit, 'year', language) : '';
  return change === '' || !isCivilDate(until) ? '' : strings[language].both(change, formatMonthDay(until, language));
}
