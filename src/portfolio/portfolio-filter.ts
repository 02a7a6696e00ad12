import { lightLevels } from '@/analysis/lights';
import { type CivilDate, isCivilDate } from '@/core/kernel';
import { stageIds } from '@/core/law';
import type { MatterSummary } from '@/ports/desk';
import { isIn, namedPeriods, rangeOf } from './period';
import { scheduleLevel } from './schedule-level';

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

export type PortfolioFilter = Readonly<Partial<Record<FilterKey, string>>>;

export const matterClasses = ['policy', 'plan', 'resource', 'project', 'other'] as const;
export const stances = ['oppose', 'conditional', 'support', 'none'] as const;
export type Stance = (typeof stances)[number];

const lists: Partial<Record<FilterKey, readonly string[]>> = {
  stage: stageIds,
  light: lightLevels,
  matterClass: matterClasses,
  stance: stances,
};

const isPeriod = (text: string): boolean => {
  const [from, to] = text.split('~');
  return namedPeriods.some((name) => name === text) || (isCivilDate(from) && isCivilDate(to) && from <= to);
};

/** Keeps what makes sense: an address may hold anything. */
export function cleanFilter(raw: Readonly<Partial<Record<FilterKey, string | undefined>>>): PortfolioFilter {
  const told = filterKeys.flatMap((key) => {
    const value = raw[key];
    if (value === undefined || value === '' || value.length > 200) return [];
    if (lists[key] && !lists[key].includes(value)) return [];
    return key === 'period' && !isPeriod(value) ? [] : [[key, value] as const];
  });
  return Object.fromEntries(told);
}

/** The filter with one key set, or taken out where it has that value already: a second click undoes the first. */
export function toggled(filter: PortfolioFilter, key: FilterKey, value: string): PortfolioFilter {
  const { [key]: before, ...rest } = filter;
  return before === value ? rest : { ...rest, [key]: value };
}

export const without = (filter: PortfolioFilter, key: FilterKey): PortfolioFilter => {
  const { [key]: _, ...rest } = filter;
  return rest;
};

/**
 * Whether a matter passes: stage, light of its schedule, lead unit, class, the matter itself, a theme people raised; in a
 * period when its promised or its earliest lawful day lies there. District and stance are of single views, not of matters.
 */
export function passes(matter: MatterSummary, filter: PortfolioFilter, today: CivilDate): boolean {
  const range = rangeOf(filter.period, today);
  return (
    (!filter.stage || matter.stage === filter.stage) &&
    (!filter.light || scheduleLevel(matter) === filter.light) &&
    (!filter.unit || matter.leadUnit === filter.unit) &&
    (!filter.matterClass || matter.matterClass === filter.matterClass) &&
    (!filter.matter || matter.id === filter.matter) &&
    (!filter.theme || (matter.opinions?.themes.some(({ theme }) => theme === filter.theme) ?? false)) &&
    (!range || isIn(matter.plannedBy, range) || isIn(matter.earliest.day, range))
  );
}
