import { Link } from '@tanstack/react-router';
import { Chart, network as networkSpec, useChartLook } from '@/charts';
import { formatShare, useStrings } from '@/i18n';
import { type ExpertNetwork, expertNetwork } from '@/read-models';
import { Card, EmptyState, Statement } from '@/ui';
import { PortfolioWaiting } from '../portfolio-waiting';
import { usePortfolio } from '../use-portfolio';
import { ExpertTable, InstitutionTable } from './network-tables';
import { strings } from './strings';
import '../inspection.css';

/** Experts and institutions over all matters one may see: concentration and ties in words, then the picture, then the tables. */
export function ExpertNetworkScreen() {
  const words = useStrings(strings);
  const look = useChartLook();
  const portfolio = usePortfolio();
  if (portfolio.kind !== 'ready') return <PortfolioWaiting portfolio={portfolio} what={words.experts} />;
  const found = expertNetwork(
    portfolio.matters.map(({ dossier: { id, facts }, title, unit }) => ({
      id,
      title,
      leadUnit: unit,
      panel: facts.expertPanel ?? [],
    })),
  );
  if (found.panels === 0)
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
  const nodes = found.institutions.map(({ name, panels }) => ({ name, size: panels }));
  const links = found.together.map(({ a, b, panels }) => ({ a, b, size: panels }));
  return (
    <div className="inspection">
      <Statement
        sub={words.sub(found.panels)}
        actions={
          <button type="button" className="hc-btn hc-no-print" onClick={() => window.print()}>
            {words.print}
          </button>
        }
      >
        {words.title(found.experts.length, found.institutions.length)}
      </Statement>
      {portfolio.failed.length > 0 && (
        <p role="alert" className="hc-loud">
          {words.failed(portfolio.failed.join(words.comma))}
        </p>
      )}
      <Concentration network={found} />
      <Chart title={words.picture} spec={networkSpec({ nodes, links, unit: words.unit }, look)} source={words.source} />
      <InstitutionTable network={found} />
      <ExpertTable network={found} />
    </div>
  );
}

function Concentration({ network: { concentrated, experts, panels } }: { readonly network: ExpertNetwork }) {
  const words = useStrings(strings);
  const { language } = useChartLook();
  const often = panels < 3 ? [] : experts.filter((expert) => expert.panels.length * 2 > panels);
  const tied = experts.filter(({ ties }) => ties.length > 0);
  return (
    <Card>
      {concentrated.map((one) => (
        <p key={one.name}>
          <strong>
            {words.concentrated(one.name, one.panels, panels, formatShare(one.panels / panels, language))}
          </strong>
        </p>
      ))}
      {concentrated.length === 0 && <p>{panels < 3 ? words.fewPanels : words.spread}</p>}
      {often.map((one) => (
        <p key={`${one.name} ${one.institution}`}>{words.often(one.name, one.panels.length, panels)}</p>
      ))}
      <p>{tied.length > 0 ? words.tied(tied.length) : words.noTies}</p>
    </Card>
  );
}
