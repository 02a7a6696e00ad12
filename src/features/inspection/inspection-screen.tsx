import { Link } from '@tanstack/react-router';
import {
  brokenWords,
  checks,
  countIndicator,
  dateOrder,
  indicatorIds,
  indicators,
  lateEntries,
  lateEntryDays,
} from '@/core/inspection';
import { formatDay, useLanguage, useStrings } from '@/i18n';
import { LongList } from '@/panels/long-table';
import { Card, download, EmptyState, Statement, sampleAbout, toCsv } from '@/ui';
import { BlockedMatters } from './blocked-matters';
import { CheckMatrix, FoundList } from './check-matrix';
import { EventLinks } from './event-links';
import { figureText, IndicatorTable } from './indicator-table';
import { PortfolioWaiting } from './portfolio-waiting';
import type { PortfolioMatter } from './read-portfolio';
import { strings } from './strings';
import { usePortfolio } from './use-portfolio';
import './inspection.css';

interface InspectionSearch {
  readonly unit?: string;
  readonly origin?: string;
}

interface InspectionProps {
  readonly search: InspectionSearch;
  readonly onSearch: (next: InspectionSearch) => void;
}

/** The portfolio as an inspector reads it, and the pack to hand over. */
export function InspectionScreen({ search, onSearch }: InspectionProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const portfolio = usePortfolio();
  if (portfolio.kind !== 'ready') return <PortfolioWaiting portfolio={portfolio} what={words.title} />;
  const { session, matters, failed } = portfolio;
  if (matters.length === 0 && failed.length === 0)
    return (
      <Card>
        <EmptyState
          title={words.empty}
          action={
            <Link className="hc-btn" to="/catalogue/import">
              {words.toImport}
            </Link>
          }
        >
          {words.emptyBody}
        </EmptyState>
      </Card>
    );
  const shown = matters.filter(
    ({ unit, dossier }) =>
      (!search.unit || unit === search.unit) && (!search.origin || dossier.origin === search.origin),
  );
  const samples = shown.filter(({ dossier }) => dossier.origin === 'sample').length;
  return (
    <div className="inspection">
      <div className="hc-no-print">
        <Statement sub={words.sub} actions={<Exports matters={shown} />}>
          {words.title}
        </Statement>
      </div>
      <h1 className="print-head">{words.pack(session.city, formatDay(session.today, language))}</h1>
      {failed.length > 0 && (
        <p role="alert" className="hc-loud">
          {words.failed(failed.join(words.join))}
        </p>
      )}
      <Filters matters={matters} search={search} onSearch={onSearch} />
      {samples > 0 && samples < shown.length && <p className="hc-quiet">{words.mixed(samples, shown.length)}</p>}
      {shown.length === 0 ? (
        <Card>
          <EmptyState title={words.none}>{words.noneBody}</EmptyState>
        </Card>
      ) : (
        <>
          <BlockedMatters matters={shown} />
          <IndicatorTable matters={shown} of={matters.length} />
          <CheckMatrix matters={shown} />
          <FoundList matters={shown} />
          <BrokenOrders matters={shown} />
          <LateEntries matters={shown} />
        </>
      )}
    </div>
  );
}

const origins = ['sample', 'import', 'entered'] as const;

function Filters({ matters, search, onSearch }: InspectionProps & { readonly matters: readonly PortfolioMatter[] }) {
  const words = useStrings(strings);
  const units = [...new Set(matters.flatMap(({ unit }) => unit ?? []))].sort((a, b) => a.localeCompare(b));
  const put = (change: Partial<Record<keyof InspectionSearch, string>>) => {
    const { unit, origin } = { ...search, ...change };
    onSearch({ ...(unit && { unit }), ...(origin && { origin }) });
  };
  return (
    <p className="inspection-filters">
      <select
        aria-label={words.unit}
        value={search.unit ?? ''}
        onChange={({ currentTarget }) => put({ unit: currentTarget.value })}
      >
        <option value="">{words.allUnits}</option>
        {units.map((unit) => (
          <option key={unit} value={unit}>
            {unit}
          </option>
        ))}
      </select>
      <select
        aria-label={words.origin}
        value={search.origin ?? ''}
        onChange={({ currentTarget }) => put({ origin: currentTarget.value })}
      >
        <option value="">{words.allOrigins}</option>
        {origins.map((origin) => (
          <option key={origin} value={origin}>
            {words.origins[origin]}
          </option>
        ))}
      </select>
    </p>
  );
}

function Exports({ matters }: { readonly matters: readonly PortfolioMatter[] }) {
  const words = useStrings(strings);
  const language = useLanguage();
  // One line for the whole file; where samples stand among others, each row says whose it is.
  const onlySamples = matters.length > 0 && matters.every(({ dossier }) => dossier.origin === 'sample');
  const titles = new Map(matters.map(({ dossier, title }) => [dossier.id, title]));
  const indicatorCsv = () =>
    toCsv(
      [words.indicator, words.figure, words.over, words.matter, words.over, words.events],
      indicatorIds.flatMap((id) => {
        const figure = countIndicator(id, matters);
        const head = [
          indicators[id].title[language],
          figureText(figure, language, words.units) ?? words.noFigure,
          `${figure.numerator} / ${figure.denominator}`,
        ];
        return [
          [...head, '', '', ''],
          ...figure.contributions.map(({ matterId, part, whole, events }) => [
            indicators[id].title[language],
            '',
            '',
            titles.get(matterId) ?? matterId,
            `${part} / ${whole}`,
            events.join(' '),
          ]),
        ];
      }),
      sampleAbout(onlySamples, language),
    );
  const checkCsv = () =>
    toCsv(
      [words.matter, ...(onlySamples ? [] : [words.origin]), words.check, words.outcome, words.evidence, words.events],
      matters.flatMap((matter) =>
        matter.results.map(({ check, outcome, evidence }) => [
          matter.title,
          ...(onlySamples ? [] : [words.origins[matter.dossier.origin]]),
          checks[check].title[language],
          words.outcomes[outcome],
          evidence.map(({ says }) => says[language]).join(' '),
          [...new Set(evidence.flatMap(({ events }) => events))].join(' '),
        ]),
      ),
      sampleAbout(onlySamples, language),
    );
  return (
    <>
      <Link className="hc-btn" to="/persons">
        {words.persons}
      </Link>
      <button type="button" className="hc-btn" onClick={() => download('indicators.csv', indicatorCsv(), 'text/csv')}>
        {words.csvIndicators}
      </button>
      <button type="button" className="hc-btn" onClick={() => download('checks.csv', checkCsv(), 'text/csv')}>
        {words.csvChecks}
      </button>
      <button type="button" className="hc-btn" onClick={() => window.print()}>
        {words.print}
      </button>
    </>
  );
}

/** Matters with acts entered long after their day, the longest lateness of each. */
function LateEntries({ matters }: { readonly matters: readonly PortfolioMatter[] }) {
  const words = useStrings(strings);
  const late = matters.flatMap(({ dossier, record, law, title }) => {
    const entries = lateEntries(record, law);
    const longest = Math.max(0, ...entries.map(({ days }) => days));
    return entries.length > 0 ? [{ dossier, title, entries, longest }] : [];
  });
  const count = late.reduce((sum, { entries }) => sum + entries.length, 0);
  return (
    <Card title={words.lateEntries} small={count > 0 ? words.lateCount(count) : undefined}>
      {count === 0 && matters[0] && <p className="hc-quiet">{words.noLate(lateEntryDays(matters[0].law) ?? 0)}</p>}
      <LongList items={late} height={40}>
        {({ dossier, title, entries, longest }, drawn) => (
          <li key={dossier.id} {...drawn} className="inspect-row">
            <Link to="/matters/$matterId" params={{ matterId: dossier.id }} search={{ tab: 'inspection' }}>
              {words.lateOf(title, entries.length, longest)}
            </Link>
          </li>
        )}
      </LongList>
    </Card>
  );
}

function BrokenOrders({ matters }: { readonly matters: readonly PortfolioMatter[] }) {
  const words = useStrings(strings);
  const language = useLanguage();
  const broken = matters.flatMap(({ dossier, title }) =>
    dateOrder(dossier).flatMap((order) => (order.kind === 'broken' ? [{ dossier, title, order }] : [])),
  );
  return (
    <Card title={words.orders} small={words.ordersSmall(broken.length)}>
      <LongList items={broken} height={40}>
        {({ dossier, title, order }, drawn) => (
          <li
            key={`${dossier.id} ${order.precedence.earlier} ${order.precedence.later}`}
            {...drawn}
            className="inspect-row"
          >
            <Link to="/matters/$matterId" params={{ matterId: dossier.id }} search={{ tab: 'inspection' }}>
              {title}
            </Link>
            <span className="hc-loud">
              {`${brokenWords(order)[language]} `}
              <EventLinks
                matterId={dossier.id}
                events={[order.earlier.seq, order.later.seq].filter((seq) => seq !== undefined)}
              />
            </span>
          </li>
        )}
      </LongList>
    </Card>
  );
}
