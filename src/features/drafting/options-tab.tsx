import { Link } from '@tanstack/react-router';
import { Chart, optionsComparison, useChartLook } from '@/charts';
import { FigureSentence, firstShareText } from '@/figure-value';
import { useStrings } from '@/i18n';
import { matterFigure, optionRanking } from '@/read-models';
import type { PlaceMatter } from '@/stage-view';
import { Card, EmptyState } from '@/ui';
import { AnalysisCards } from './analysis/analysis-cards';
import { strings as analysisStrings } from './analysis/strings';
import { strings } from './place-strings';

const TIED = 1e-9;

/** The draft, what it rests on, and the options side by side. */
export function OptionsTab({ matter }: { readonly matter: PlaceMatter }) {
  const { facts, summary, matterId } = matter;
  const words = useStrings(strings);
  const told = useStrings(analysisStrings);
  const look = useChartLook();
  const { draftClauses, draftVersion, bases, options, criteria, preferredOption } = facts;
  if (!draftClauses && !options)
    return (
      <Card>
        <EmptyState
          title={words.noDraft}
          action={
            <Link
              className="hc-btn"
              to="/matters/$matterId"
              params={{ matterId }}
              search={{ tab: 'procedure', act: 'recordDraft' }}
            >
              {words.toDraft}
            </Link>
          }
        >
          {words.noDraftBody}
        </EmptyState>
      </Card>
    );
  const ranking = optionRanking(summary.id, facts);
  const data = ranking?.ok ? ranking.value : undefined;
  const running = data?.options.filter(({ isOut }) => !isOut) ?? [];
  const [leader] = running;
  const level = running.filter(({ value }) => leader && leader.value - value <= TIED).map(({ name }) => name);
  const contributions = data && (
    <Chart
      className="full"
      title={words.compare}
      small={preferredOption && words.preferred(preferredOption)}
      spec={optionsComparison(data, look)}
      source={words.source}
    />
  );
  const toForm = (
    <Link
      className="hc-btn hc-no-print"
      to="/matters/$matterId"
      params={{ matterId }}
      search={{ tab: 'procedure', act: 'compareOptions' }}
    >
      {told.compare}
    </Link>
  );
  return (
    <div className="chart-grid">
      <div className="full place-head">
        <p className="hc-quiet">
          {level.length > 1 && <strong>{told.tied(level)}</strong>}
          {leader && running.length === 1 && <strong>{told.alone(leader.name)}</strong>}
          {leader && running.length > 1 && level.length === 1 && (
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
          )}
        </p>
        {options && toForm}
      </div>
      {options && criteria ? (
        <AnalysisCards matter={matter} source={words.source} contributions={contributions} />
      ) : (
        <Card className="full">
          <EmptyState title={told.noOptions} action={toForm}>
            {told.noOptionsBody}
          </EmptyState>
        </Card>
      )}
      {preferredOption && (
        <Card className="full" title={words.preference} small={words.preferred(preferredOption)}>
          <p style={{ marginTop: 6, whiteSpace: 'pre-line' }} className={facts.preferenceReason ? '' : 'hc-quiet'}>
            {facts.preferenceReason ?? words.noReason}
          </p>
        </Card>
      )}
      {draftClauses && (
        <Card className="wide" title={words.draft} small={draftVersion && words.version(draftVersion)}>
          <dl className="hc-kv" style={{ marginTop: 10 }}>
            {draftClauses?.map(({ no, text }) => [<dt key={`t${no}`}>{no}</dt>, <dd key={`d${no}`}>{text}</dd>])}
          </dl>
        </Card>
      )}
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
