import { Link } from '@tanstack/react-router';
import { Suspense, useId, useState } from 'react';
import { useLanguage, useStrings } from '@/i18n';
import { filterKeys, filterStrings, mattersFor, type PortfolioScope, toggled } from '@/panels/portfolio';
import { part } from '@/ui';
import { filterValueWords } from './filter-words';
import { strings } from './strings';

/** Opened by few, and not before the first number. */
const FilterChoices = part(() => import('./filter-choices'), 'FilterChoices');

const MOST_NAMED = 6;

/** The filters in words: each value can be taken out, all can be cleared, and every one can be chosen without a chart. */
export function FilterBar({ scope }: { readonly scope: PortfolioScope }) {
  const words = useStrings(strings);
  const { keys } = useStrings(filterStrings);
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const panel = useId();
  const { filter, matters, onFilter } = scope;
  const active = filterKeys.filter((key) => filter[key] !== undefined);
  const left = active.length > 0 ? mattersFor(matters, filter, scope.today) : [];
  return (
    <section className={active.length > 0 ? 'filters' : 'filters hc-no-print'} aria-label={words.filterBar}>
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
        {active.flatMap((key) =>
          (filter[key] ?? []).map((value) => {
            const said = `${keys[key]} ${filterValueWords(key, value, matters, language)}`;
            return (
              <button
                key={`${key} ${value}`}
                type="button"
                className="chip"
                aria-label={words.remove(said)}
                onClick={() => onFilter(toggled(filter, key, value, true))}
              >
                {said} <span aria-hidden="true">×</span>
              </button>
            );
          }),
        )}
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
      <div id={panel} className="filter-choices" hidden={!open}>
        {open && (
          <Suspense fallback={null}>
            <FilterChoices scope={scope} />
          </Suspense>
        )}
      </div>
    </section>
  );
}
