import { lightLevels } from '@/analysis/alerts';
import { districts } from '@/charts';
import { standingIds, standingOf } from '@/core/procedure';
import { useLanguage, useStrings } from '@/i18n';
import {
  type FilterKey,
  filterPeriod,
  filterStrings,
  matterClasses,
  type PortfolioScope,
  rangeOf,
  stanceChoices,
  withValues,
} from '@/panels/portfolio';
import { isRunning } from '@/read-models';
import { DayEntry } from '@/ui';
import { filterValueWords } from './filter-words';
import { MultiChoice } from './multi-choice';
import { strings } from './strings';

const namedPeriods = ['month', 'quarter', 'year'];

/** Every filter as a control: several values of each, one period by name or by its days. */
export function FilterChoices({ scope }: { readonly scope: PortfolioScope }) {
  const words = useStrings(strings);
  const { keys } = useStrings(filterStrings);
  const language = useLanguage();
  const { filter, matters, today, onFilter } = scope;
  const running = matters.filter(isRunning);
  const offered = {
    stage: standingIds.filter((id) => running.some((matter) => standingOf(matter) === id)),
    light: lightLevels,
    unit: running.flatMap(({ leadUnit }) => leadUnit ?? []),
    district: districts,
    matterClass: matterClasses,
    matter: running.map(({ id }) => id),
    theme: running.flatMap(({ opinions }) => opinions?.themes.map(({ theme }) => theme) ?? []),
    stance: stanceChoices,
  } as const satisfies Partial<Record<FilterKey, readonly string[]>>;
  const multiple = Object.entries(offered) as [keyof typeof offered, readonly string[]][]; // the keys just written
  const optionsOf = (key: FilterKey, values: readonly string[]) =>
    [...new Set([...values, ...(filter[key] ?? [])])].map((value) => ({
      value,
      text: filterValueWords(key, value, matters, language),
    }));
  const period = filterPeriod(filter);
  const range = rangeOf(period, today);
  const span = (from: string, to: string) => onFilter({ ...filter, period: [`${from}~${to}`] });
  return (
    <>
      <p className="hc-faint hint">{words.severalHint}</p>
      {multiple.map(([key, values]) => (
        <MultiChoice
          key={key}
          label={keys[key]}
          options={optionsOf(key, values)}
          chosen={filter[key] ?? []}
          onChange={(chosen) => onFilter(withValues(filter, key, chosen))}
        />
      ))}
      <label>
        <span>{keys.period}</span>
        <select
          value={period ?? ''}
          onChange={({ currentTarget: { value } }) =>
            onFilter(withValues(filter, 'period', value === '' ? [] : [value]))
          }
        >
          <option value="">{words.all}</option>
          {optionsOf('period', namedPeriods).map(({ value, text }) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      </label>
      <label htmlFor="period-from">
        <span>{words.from}</span>
        <DayEntry
          id="period-from"
          value={range?.from ?? ''}
          today={today}
          refuse={(day) => (range && day > range.to ? words.afterEnd(range.to) : undefined)}
          onDay={(day) => span(day, range?.to ?? day)}
        />
      </label>
      <label htmlFor="period-to">
        <span>{words.to}</span>
        <DayEntry
          id="period-to"
          value={range?.to ?? ''}
          today={today}
          refuse={(day) => (range && day < range.from ? words.beforeStart(range.from) : undefined)}
          onDay={(day) => span(range?.from ?? day, day)}
        />
      </label>
    </>
  );
}
