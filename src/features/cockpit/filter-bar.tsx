import { Link } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { lightLevels } from '@/analysis/lights';
import { districts } from '@/charts';
import { stageIds } from '@/core/law';
import { useLanguage, useStrings } from '@/i18n';
import {
  type FilterKey,
  filterKeys,
  isRunning,
  matterClasses,
  mattersFor,
  type PortfolioFilter,
  type PortfolioScope,
  portfolioStrings,
  rangeOf,
  stances,
  without,
} from '@/portfolio';
import { filterValueWords } from './filter-words';
import { strings } from './strings';

const MOST_NAMED = 6;

/** The filters in words: each can be taken out, all can be cleared, and every one can be chosen without a chart. */
export function FilterBar({ scope }: { readonly scope: PortfolioScope }) {
  const words = useStrings(strings);
  const { keys } = useStrings(portfolioStrings);
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const panel = useId();
  const { filter, matters, onFilter } = scope;
  const active = filterKeys.filter((key) => filter[key] !== undefined);
  const left = active.length > 0 ? mattersFor(matters, filter, scope.today) : [];
  return (
    <section className="filters hc-no-print" aria-label={words.filterBar}>
      <div className="chips">
        <button
          type="button"
          className="hc-btn"
          aria-expanded={open}
          aria-controls={panel}
          onClick={() => setOpen(!open)}
        >
          {words.filters}
        </button>
        {active.map((key) => {
          const said = `${keys[key]} ${filterValueWords(key, filter[key] ?? '', matters, language)}`;
          return (
            <button
              key={key}
              type="button"
              className="chip"
              aria-label={words.remove(said)}
              onClick={() => onFilter(without(filter, key))}
            >
              {said} <span aria-hidden="true">×</span>
            </button>
          );
        })}
        {active.length > 0 && (
          <button type="button" className="hc-btn plain" onClick={() => onFilter({})}>
            {words.clear}
          </button>
        )}
      </div>
      {active.length > 0 && (
        <p className="hc-quiet left" role="status">
          {left.length === 0 ? words.noneLeft : words.remaining(left.length)}{' '}
          {left.slice(0, MOST_NAMED).map(({ id, title }) => (
            <Link key={id} to="/matters/$matterId" params={{ matterId: id }}>
              {title}
            </Link>
          ))}
          {left.length > MOST_NAMED && '…'}
        </p>
      )}
      <div id={panel} className="choices" hidden={!open}>
        {open && <Choices scope={scope} />}
      </div>
    </section>
  );
}

function Choices({ scope }: { readonly scope: PortfolioScope }) {
  const words = useStrings(strings);
  const { keys } = useStrings(portfolioStrings);
  const language = useLanguage();
  const { filter, matters, today, onFilter } = scope;
  const running = matters.filter(isRunning);
  const options: Readonly<Partial<Record<FilterKey, readonly string[]>>> = {
    period: ['month', 'quarter', 'year'],
    stage: stageIds.filter((id) => running.some(({ stage }) => stage === id)),
    light: lightLevels,
    unit: [...new Set(running.flatMap(({ leadUnit }) => leadUnit ?? []))],
    district: districts,
    matterClass: matterClasses,
    matter: running.map(({ id }) => id),
    theme: [...new Set(running.flatMap(({ opinions }) => opinions?.themes.map(({ theme }) => theme) ?? []))],
    stance: stances,
  };
  const set = (key: FilterKey, value: string): PortfolioFilter =>
    value === '' ? without(filter, key) : { ...filter, [key]: value };
  const range = rangeOf(filter.period, today);
  const span = (from: string, to: string) => from <= to && onFilter({ ...filter, period: `${from}~${to}` });
  return (
    <>
      {filterKeys.map((key) => (
        <label key={key}>
          <span>{keys[key]}</span>
          <select value={filter[key] ?? ''} onChange={(event) => onFilter(set(key, event.currentTarget.value))}>
            <option value="">{words.all}</option>
            {[...new Set([...(options[key] ?? []), ...(filter[key] ? [filter[key]] : [])])].map((value) => (
              <option key={value} value={value}>
                {filterValueWords(key, value, matters, language)}
              </option>
            ))}
          </select>
        </label>
      ))}
      <label>
        <span>{words.from}</span>
        <input
          type="date"
          value={range?.from ?? ''}
          onChange={(event) =>
            event.currentTarget.value && span(event.currentTarget.value, range?.to ?? event.currentTarget.value)
          }
        />
      </label>
      <label>
        <span>{words.to}</span>
        <input
          type="date"
          value={range?.to ?? ''}
          onChange={(event) =>
            event.currentTarget.value && span(range?.from ?? event.currentTarget.value, event.currentTarget.value)
          }
        />
      </label>
    </>
  );
}
