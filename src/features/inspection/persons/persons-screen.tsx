import { Link } from '@tanstack/react-router';
import { type PersonTrace, personTraces } from '@/core/inspection';
import { nameKey } from '@/core/kernel';
import { useStrings } from '@/i18n';
import { Card, EmptyState, Statement } from '@/ui';
import { PortfolioWaiting } from '../portfolio-waiting';
import type { PortfolioMatter } from '../read-portfolio';
import { usePortfolio } from '../use-portfolio';
import { isOwnTrace, seesEveryTrace } from './may-see-traces';
import { PersonList } from './person-list';
import { PersonPage } from './person-page';
import { strings } from './strings';
import './persons.css';

interface PersonsSearch {
  readonly name?: string;
  readonly unit?: string;
  readonly q?: string;
}

interface PersonsScreenProps {
  readonly search: PersonsSearch;
  readonly onSearch: (next: PersonsSearch) => void;
}

const traced = new WeakMap<readonly PortfolioMatter[], readonly PersonTrace[]>();

/** The persons of the records just read; counted once, not at every letter typed. */
function tracesOf(matters: readonly PortfolioMatter[]): readonly PersonTrace[] {
  const known = traced.get(matters) ?? personTraces(matters);
  traced.set(matters, known);
  return known;
}

/** Persons as the records know them, and the page of one: for life (D713 38). */
export function PersonsScreen({ search, onSearch }: PersonsScreenProps) {
  const words = useStrings(strings);
  const portfolio = usePortfolio();
  if (portfolio.kind !== 'ready') return <PortfolioWaiting portfolio={portfolio} what={words.title} />;
  const { session, matters, failed } = portfolio;
  const seesAll = seesEveryTrace(session.actor);
  const traces = tracesOf(matters).filter((trace) => seesAll || isOwnTrace(session.actor, trace));
  const asked = seesAll ? search : { name: session.actor.name, unit: session.actor.unit };
  const found = asked.name === undefined ? [] : sameName(traces, asked.name);
  const shown = found.filter(({ unit }) => asked.unit === undefined || unit === asked.unit);
  return (
    <div className="persons">
      <div className="hc-no-print">
        <Statement sub={seesAll ? words.sub : words.ownSub}>{words.title}</Statement>
      </div>
      {failed.length > 0 && (
        <p role="alert" className="hc-loud">
          {words.failed(failed.join(words.join))}
        </p>
      )}
      {asked.name === undefined ? (
        <PersonList traces={traces} q={search.q ?? ''} onQ={(q) => onSearch(q ? { q } : {})} />
      ) : (
        <>
          {seesAll && (
            <p className="hc-no-print">
              <Link to="/persons" search={search.q ? { q: search.q } : {}}>
                {`‹ ${words.all}`}
              </Link>
            </p>
          )}
          {shown.length === 0 && (
            <Card>
              <EmptyState title={words.noTrace}>{words.noTraceBody}</EmptyState>
            </Card>
          )}
          {shown.map((trace) => (
            <PersonPage
              key={trace.unit ?? ''}
              trace={trace}
              alike={found.filter((one) => one !== trace)}
              matters={matters}
              city={session.city}
              today={session.today}
            />
          ))}
        </>
      )}
    </div>
  );
}

const sameName = (traces: readonly PersonTrace[], name: string): readonly PersonTrace[] =>
  traces.filter((one) => nameKey(one.name) === nameKey(name));
