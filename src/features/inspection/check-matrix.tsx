import { Link } from '@tanstack/react-router';
import { checkIds, checks } from '@/core/inspection';
import { useLanguage, useStrings } from '@/i18n';
import { LongList, LongRows, rowCount } from '@/panels/long-table';
import { Card, Light } from '@/ui';
import { EventLinks } from './event-links';
import type { PortfolioMatter } from './read-portfolio';
import { strings } from './strings';

const lights = { good: 'satisfied', found: 'breached', open: 'unknown', away: 'stopped' } as const;

/** Every finding with what it rests on: what the pack is opened for. */
export function FoundList({ matters }: { readonly matters: readonly PortfolioMatter[] }) {
  const words = useStrings(strings);
  const language = useLanguage();
  const found = matters.flatMap((matter) =>
    matter.results.filter(({ outcome }) => outcome === 'found').map((result) => ({ matter, result })),
  );
  if (found.length === 0) return null;
  return (
    <Card title={words.found} small={words.checksSmall(found.length)}>
      <LongList items={found} height={90}>
        {({ matter, result }, drawn) => (
          <li key={`${matter.dossier.id} ${result.check}`} {...drawn} className="inspect-row">
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
        )}
      </LongList>
    </Card>
  );
}

/** Matters by checks: where inspectors would find something. */
export function CheckMatrix({ matters }: { readonly matters: readonly PortfolioMatter[] }) {
  const words = useStrings(strings);
  const language = useLanguage();
  const found = matters.flatMap(({ results }) => results.filter(({ outcome }) => outcome === 'found')).length;
  return (
    <Card title={words.checks} small={words.checksSmall(found)}>
      <div className="hc-scroll">
        <table className="hc-table check-matrix" aria-rowcount={rowCount(matters.length)}>
          <thead>
            <tr>
              <th>{words.matter}</th>
              {checkIds.map((id) => (
                <th key={id}>{checks[id].title[language]}</th>
              ))}
            </tr>
          </thead>
          <LongRows rows={matters} columns={checkIds.length + 1} height={40}>
            {({ dossier, title, results }, drawn) => (
              <tr key={dossier.id} {...drawn}>
                <th scope="row">
                  <Link to="/matters/$matterId" params={{ matterId: dossier.id }} search={{ tab: 'inspection' }}>
                    {title}
                  </Link>
                </th>
                {results.map(({ check, outcome }) => (
                  <td key={check}>
                    <Light kind={lights[outcome]} label={words.outcomes[outcome]} />
                  </td>
                ))}
              </tr>
            )}
          </LongRows>
        </table>
      </div>
    </Card>
  );
}
