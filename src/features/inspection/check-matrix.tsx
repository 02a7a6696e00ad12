import { Link } from '@tanstack/react-router';
import { type CheckResult, checkIds, checks } from '@/core/inspection';
import { useLanguage, useStrings } from '@/i18n';
import { Card, Light } from '@/ui';
import { EventLinks } from './event-links';
import { strings } from './strings';
import type { PortfolioMatter } from './use-portfolio';

export interface InspectedMatter {
  readonly matter: PortfolioMatter;
  readonly results: readonly CheckResult[];
}

const lights = { good: 'satisfied', found: 'breached', open: 'unknown', away: 'stopped' } as const;

/** Every finding with what it rests on: what the pack is opened for. */
export function FoundList({ rows }: { readonly rows: readonly InspectedMatter[] }) {
  const words = useStrings(strings);
  const language = useLanguage();
  const found = rows.flatMap(({ matter, results }) =>
    results.filter(({ outcome }) => outcome === 'found').map((result) => ({ matter, result })),
  );
  if (found.length === 0) return null;
  return (
    <Card title={words.found} small={words.checksSmall(found.length)}>
      <ul>
        {found.map(({ matter, result }) => (
          <li key={`${matter.dossier.id} ${result.check}`} className="inspect-row">
            <span className="order">
              <b>{matter.title}</b>
              <span>{checks[result.check].title[language]}</span>
            </span>
            <ul>
              {result.evidence.map(({ says, events }) => (
                <li key={says.en}>
                  {says[language]} <EventLinks matterId={matter.dossier.id} events={events} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** Matters by checks: where inspectors would find something. */
export function CheckMatrix({ rows }: { readonly rows: readonly InspectedMatter[] }) {
  const words = useStrings(strings);
  const language = useLanguage();
  const found = rows.flatMap(({ results }) => results.filter(({ outcome }) => outcome === 'found')).length;
  return (
    <Card title={words.checks} small={words.checksSmall(found)}>
      <div className="hc-scroll">
        <table className="hc-table check-matrix">
          <thead>
            <tr>
              <th>{words.matter}</th>
              {checkIds.map((id) => (
                <th key={id}>{checks[id].title[language]}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ matter, results }) => (
              <tr key={matter.dossier.id}>
                <th scope="row">
                  <Link to="/matters/$matterId" params={{ matterId: matter.dossier.id }} search={{ tab: 'inspection' }}>
                    {matter.title}
                  </Link>
                </th>
                {results.map(({ check, outcome }) => (
                  <td key={check}>
                    <Light kind={lights[outcome]} label={words.outcomes[outcome]} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}
