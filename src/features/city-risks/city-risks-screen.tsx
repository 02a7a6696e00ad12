import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useLanguage, useStrings } from '@/i18n';
import { matterQueries, useServices } from '@/queries';
import { assessedMatters, isConcern, riskConcerns } from '@/read-models';
import { Card, download, EmptyState, FailedState, Skeleton, Statement, sampleAbout, toCsv } from '@/ui';
import { filtered, RiskFilters, type RiskSearch } from './risk-filters';
import { type NumberedMatter, RiskGridCard } from './risk-grid-card';
import { RiskRowsCard } from './risk-rows-card';
import { strings } from './strings';
import './city-risks.css';

interface CityRisksProps {
  readonly search: RiskSearch;
  onSearch(next: RiskSearch): void;
}

/** The risks of every matter one may see: what asks for attention in words, then the table, then the matrices. */
export function CityRisksScreen({ search, onSearch }: CityRisksProps) {
  const words = useStrings(strings);
  const { matterApi } = useServices();
  const { data: matters, error, refetch } = useQuery(matterQueries.matters(matterApi));
  if (error && !matters)
    return (
      <Card>
        <FailedState what={words.failed} retry={() => void refetch()} />
      </Card>
    );
  if (!matters)
    return (
      <Card>
        <Skeleton lines={10} />
      </Card>
    );
  const all = assessedMatters(matters);
  const rows = filtered(all, search).map((row, index) => ({ ...row, number: index + 1 }));
  const grave = rows.filter((row) => isConcern(row, 'high')).length;
  if (all.length === 0)
    return (
      <Card>
        <EmptyState
          title={words.empty}
          action={
            <Link className="hc-btn" to="/catalogue">
              {words.toCatalogue}
            </Link>
          }
        >
          {words.emptyBody}
        </EmptyState>
      </Card>
    );
  return (
    <div className="city-risks">
      <Statement sub={words.sub} actions={<Actions rows={rows} />}>
        {words.title(rows.length, grave)}
      </Statement>
      <RiskFilters rows={all} search={search} onSearch={onSearch} />
      {rows.length === 0 ? (
        <Card>
          <EmptyState title={words.none}>{words.noneBody}</EmptyState>
        </Card>
      ) : (
        <>
          <Concerns rows={rows} without={matters.length - all.length} />
          <RiskRowsCard rows={rows} />
          <div className="risk-grids">
            <RiskGridCard rows={rows} when="before" />
            <RiskGridCard rows={rows} when="after" />
          </div>
        </>
      )}
    </div>
  );
}

/** Names in a sentence, at most so many. */
const NAMED = 3;

function Concerns({ rows, without }: { readonly rows: readonly NumberedMatter[]; readonly without: number }) {
  const words = useStrings(strings);
  const told = riskConcerns
    .map((concern) => ({ concern, of: rows.filter((row) => isConcern(row, concern)) }))
    .filter(({ of }) => of.length > 0);
  return (
    <Card>
      <ul className="risk-concerns">
        {told.map(({ concern, of }) => (
          <li key={concern}>
            {words.said[concern](
              of.length,
              of
                .slice(0, NAMED)
                .map(({ matter }) => matter.title)
                .join(words.comma) + (of.length > NAMED ? words.more(of.length) : ''),
            )}
          </li>
        ))}
        {!told.some(({ concern }) => ['intolerable', 'unowned', 'overdue'].includes(concern)) && (
          <li>{words.allClear}</li>
        )}
        {without > 0 && <li className="hc-faint">{words.without(without)}</li>}
      </ul>
    </Card>
  );
}

function Actions({ rows }: { readonly rows: readonly NumberedMatter[] }) {
  const words = useStrings(strings);
  const language = useLanguage();
  const grade = (value: 'high' | 'medium' | 'low' | null) => (value ? words[value] : words.untold);
  const csv = () =>
    toCsv(
      [
        words.number,
        words.matter,
        words.unit,
        words.gradeBefore,
        words.gradeAfter,
        words.worst,
        'p',
        'q',
        'p′',
        'q′',
      ].concat([words.owner, words.finding, words.veto, words.concerns.unowned, words.concerns.overdue]),
      rows.map(({ number, matter, risk }) => [
        number,
        matter.title,
        matter.leadUnit ?? words.noUnit,
        grade(risk.initial),
        grade(risk.expected),
        risk.name,
        risk.p,
        risk.q,
        risk.pAfter,
        risk.qAfter,
        risk.owner ?? words.noOwner,
        risk.controllable === null ? words.pending : risk.controllable ? words.controllable : words.not,
        risk.intolerable.join(words.comma),
        risk.unowned,
        risk.overdue,
      ]),
      sampleAbout(
        rows.some(({ matter }) => matter.origin === 'sample'),
        language,
      ),
    );
  return (
    <span className="hc-no-print">
      <button type="button" className="hc-btn" onClick={() => download('risks.csv', csv(), 'text/csv;charset=utf-8')}>
        {words.csv}
      </button>{' '}
      <button type="button" className="hc-btn" onClick={() => window.print()}>
        {words.print}
      </button>
    </span>
  );
}
