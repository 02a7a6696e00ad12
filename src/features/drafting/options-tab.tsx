import { Chart, optionRobustness, optionsComparison, useChartLook } from '@/charts';
import { FigureSentence, firstShareText } from '@/figure-value';
import { useStrings } from '@/i18n';
import { matterFigure, optionRanking } from '@/read-models';
import type { PlaceMatter } from '@/stage-view';
import { Card, EmptyState } from '@/ui';
import { strings } from './place-strings';

/** The draft, what it rests on, and the options side by side. */
export function OptionsTab({ matter: { facts, summary } }: { readonly matter: PlaceMatter }) {
  const words = useStrings(strings);
  const look = useChartLook();
  const { draftClauses, draftVersion, bases, criteria, preferredOption } = facts;
  if (!draftClauses)
    return (
      <Card>
        <EmptyState title={words.noDraft} />
      </Card>
    );
  const ranking = optionRanking(summary.id, facts);
  const data =
    ranking?.ok && criteria ? { criteria: criteria.map(({ name }) => name), options: ranking.value } : undefined;
  const [leader] = data?.options ?? [];
  return (
    <div className="chart-grid">
      {leader && (
        <p className="full hc-quiet">
          <strong>
            <FigureSentence
              say={(value = '', share = '') => words.leads(leader.name, value, share)}
              figures={[
                matterFigure(summary, 'option-value', leader.name),
                matterFigure(summary, 'option-first-share', leader.name),
              ]}
              texts={[(leader.value * 100).toFixed(0), firstShareText(summary, leader.name, look.language)]}
            />
          </strong>
        </p>
      )}
      {data && (
        <Chart
          className="wide"
          title={words.compare}
          small={preferredOption && words.preferred(preferredOption)}
          spec={optionsComparison(data, look)}
          source={words.source}
        />
      )}
      {data && (
        <Chart
          className="slim"
          title={words.robust}
          small={words.seeds}
          spec={optionRobustness(data, look)}
          source={words.source}
        />
      )}
      {ranking && !ranking.ok && (
        <Card className="full" title={words.compare}>
          <p className="say">{words.refused}</p>
        </Card>
      )}
      {preferredOption && (
        <Card className="full" title={words.preference} small={words.preferred(preferredOption)}>
          <p style={{ marginTop: 6, whiteSpace: 'pre-line' }} className={facts.preferenceReason ? '' : 'hc-quiet'}>
            {facts.preferenceReason ?? words.noReason}
          </p>
        </Card>
      )}
      <Card className="wide" title={words.draft} small={draftVersion && words.version(draftVersion)}>
        <dl className="hc-kv" style={{ marginTop: 10 }}>
          {draftClauses.map(({ no, text }) => [<dt key={`t${no}`}>{no}</dt>, <dd key={`d${no}`}>{text}</dd>])}
        </dl>
      </Card>
      <Card className="slim" title={words.bases}>
        <ul style={{ marginTop: 8 }}>
          {bases?.map(({ title, article, inForce }) => (
            <li
              key={`${title}${article}`}
              className="hc-quiet"
            >{`${title} ${article} · ${inForce ? words.inForce : words.notInForce}`}</li>
          ))}
        </ul>
      </Card>
    </div>
  );
}
