import { lightLevels } from '@/analysis/alerts';
import { type CivilDate, isCivilDate } from '@/core/kernel';
import { standingIds, standingOf } from '@/core/procedure';
import type { MatterSummary } from '@/ports/matter-api';
import { scheduleLevel } from '@/read-models';
import { isIn, namedPeriods, rangeOf } from './period';

/** What the portfolio can be narrowed by, each with its short word in the address. */
export const filterWords = {
  stage: 's',
  light: 'l',
  unit: 'u',
  district: 'd',
  matterClass: 'c',
  period: 'p',
  matter: 'm',
  theme: 't',
  stance: 'o',
} as const;
export type FilterKey = keyof typeof filterWords;
export const filterKeys = Object.keys(filterWords) as FilterKey[]; // the keys just written

/** Values that may stand for each key, at least one where the key is set; of the period one alone. */
export type PortfolioFilter = Readonly<Partial<Record<FilterKey, readonly string[]>>>;

export const matterClasses = ['policy', 'plan', 'resource', 'project', 'other'] as const;
export const stanceChoices = ['oppose', 'conditional', 'support', 'none'] as const;
export type StanceChoice = (typeof stanceChoices)[number];

const lists: Partial<Record<FilterKey, readonly string[]>> = {
  stage: standingIds,
  light: lightLevels,
  matterClass: matterClasses,
  stance: stanceChoices,
};

const isPeriod = (text: string): boolean => {
  const [from, to] = text.split('~');
  return namedPeriods.some((name) => name === text) || (isCivilDate(from) && isCivilDate(to) && from <= to);
};

const MOST_VALUES = 40;
const separator = '~';
const escaped = (value: string) => value.replaceAll('%', '%25').replaceAll(separator, '%7E');
const unescaped = (text: string) => text.replaceAll('%7E', separator).replaceAll('%25', '%');

/** The values of a key as they stand in the address; the same values give the same text, whatever their order. */
export const filterText = (values: readonly string[]): string => [...values].sort().map(escaped).join(separator);

/** Keeps what makes sense: an address may hold anything. */
export function cleanFilter(raw: Readonly<Partial<Record<FilterKey, string | undefined>>>): PortfolioFilter {
  const told = filterKeys.flatMap((key): readonly (readonly [FilterKey, readonly string[]])[] => {
    const text = raw[key];
    if (text === undefined) return [];
    if (key === 'period') return isPeriod(text) ? [[key, [text]]] : [];
    const values = [...new Set(text.split(separator).map(unescaped))].filter(
      (value) => value !== '' && value.length <= 200 && (lists[key]?.includes(value) ?? true),
    );
    return values.length === 0 ? [] : [[key, values.slice(0, MOST_VALUES)]];
  });
  return Object.fromEntries(told);
}

export const filterPeriod = ({ period }: PortfolioFilter): string | undefined => period?.[0];

export const without = (filter: PortfolioFilter, key: FilterKey): PortfolioFilter => {
  const { [key]: _, ...rest } = filter;
  return rest;
};

/** The filter as far as it narrows by these keys. */
export const onlyKeys = (filter: PortfolioFilter, keys: readonly FilterKey[]): PortfolioFilter =>
  Object.fromEntries(Object.entries(filter).filter(([key]) => keys.some((one) => one === key)));

/** The filter with the values of one key; without it where there are none. */
export const withValues = (filter: PortfolioFilter, key: FilterKey, values: readonly string[]): PortfolioFilter =>
  values.length === 0 ? without(filter, key) : { ...filter, [key]: values };

/**
 * The filter after a choice. Values take the place of those before, or are taken out where they are the same: a second click undoes
 * the first. With `more` they are added, or taken out where they stand already.
 */
export function toggled(
  filter: PortfolioFilter,
  key: FilterKey,
  chosen: string | readonly string[],
  more = false,
): PortfolioFilter {
  const values = typeof chosen === 'string' ? [chosen] : chosen;
  const before = filter[key] ?? [];
  const isWhole = values.every((value) => before.includes(value));
  if (!more) return withValues(filter, key, isWhole && before.length === values.length ? [] : values);
  return withValues(
    filter,
    key,
    isWhole ? before.filter((value) => !values.includes(value)) : [...new Set([...before, ...values])],
  );
}

/** Whether a value may stay: its key is not filtered, or is by this value too. */
export const allows = (filter: PortfolioFilter, key: FilterKey, value: string | null | undefined): boolean =>
  filter[key] === undefined || (value != null && filter[key].includes(value));

/** Whether a value is among those chosen for a key; undefined while none is chosen. */
export const chosenBy = (filter: PortfolioFilter, key: FilterKey): ((value: string) => boolean) | undefined => {
  const values = filter[key];
  return values && ((value) => values.includes(value));
};

/**
 * Whether a matter passes, one of the values of every key: stage, light of its schedule, lead unit, class, the matter itself, a theme people raised; in a
 * period when its promised or its earliest lawful day lies there. District and stance are of single views, not of matters.
 */
export function passes(matter: MatterSummary, filter: PortfolioFilter, today: CivilDate): boolean {
  const range = rangeOf(filterPeriod(filter), today);
  return (
    allows(filter, 'stage', standingOf(matter)) &&
    allows(filter, 'light', scheduleLevel(matter)) &&
    allows(filter, 'unit', matter.leadUnit) &&
    allows(filter, 'matterClass', matter.matterClass) &&
    allows(filter, 'matter', matter.id) &&
    (!filter.theme || (matter.opinions?.themes.some(({ theme }) => allows(filter, 'theme', theme)) ?? false)) &&
    (!range || isIn(matter.plannedBy, range) || isIn(matter.earliest.day, range))
  );
}
