import { Link } from '@tanstack/react-router';
import { Chart, riskBeforeAfter, riskMatrix, useChartLook } from '@/charts';
import { isCivilDate } from '@/core/kernel';
import { latestRiskGradeBounds, riskGradeBounds } from '@/core/law';
import { FigureValue } from '@/figure-value';
import { formatDay, useStrings } from '@/i18n';
import { riskCrossCheck, riskFigures, riskPoints } from '@/read-models';
import type { PlaceMatter } from '@/stage-view';
import { Card, DataText, EmptyState } from '@/ui';
import { CrossCheckCard } from './cross-check-card';
import { MeasuresCard } from './measures-card';
import { strings } from './place-strings';
import { RegisterCard } from './register-card';

/** Risk points before and after their measures; the assessor's grade and the authority's own finding are kept apart. */
export function RiskTab({ matter: { facts, summary, law, matterId } }: { readonly matter: PlaceMatter }) {
  const words = useStrings(strings);
  const look = useChartLook();
  const bounds = riskGradeBounds(law.profile.params, facts.riskReportOn ?? law.asOf) ?? latestRiskGradeBounds();
  const matrix = riskMatrix(bounds.medium);
  const check = riskCrossCheck(facts, summary.opinions, bounds);
  const { riskFactors, controllability } = facts;
  if (!riskFactors)
    return (
      <Card>
        <EmptyState
          title={words.none}
          action={
            <Link
              className="hc-btn"
              to="/matters/$matterId"
              params={{ matterId }}
              search={{ tab: 'procedure', act: facts.riskPlanOn ? 'reportRisk' : 'planRiskAssessment' }}
            >
              {facts.riskPlanOn ? words.toReport : words.toPlan}
            </Link>
          }
        >
          {words.noneBody}
        </EmptyState>
      </Card>
    );
  const [highest] = riskPoints(facts);
  const grade = (value: 'high' | 'medium' | 'low' | undefined) => (value ? words[value] : '—');
  return (
    <div className="chart-grid">
      <Card className="full" title={words.grade}>
        <dl className="hc-kv" style={{ marginTop: 8 }}>
          <dt>{words.assessor}</dt>
          <dd>{`${grade(facts.riskGradeInitial)} ${words.to} ${grade(facts.riskGradeExpected)} · ${facts.riskAssessor ?? ''}`}</dd>
          {highest && (
            <>
              <dt>{words.highest}</dt>
              <dd>
                {`${highest.name} `}
                <FigureValue figure={riskFigures(summary, highest).before} /> {words.to}{' '}
                <FigureValue figure={riskFigures(summary, highest).after} />
              </dd>
            </>
          )}
          <dt>{words.finding}</dt>
          <dd>
            <strong>
              {controllability ? (controllability.controllable ? words.controllable : words.not) : words.pending}
            </strong>
            {controllability && (
              <>
                {' · '}
                {controllability.by}
                {` · ${formatDay(controllability.on, look.language)} · `}
                <DataText>{controllability.because}</DataText>
              </>
            )}
          </dd>
        </dl>
      </Card>
      {check && <CrossCheckCard check={check} />}
      <RegisterCard facts={facts} bounds={bounds} />
      {isCivilDate(summary.asOf) && <MeasuresCard facts={facts} asOf={summary.asOf} />}
      <Chart className="full" title={words.move} spec={riskBeforeAfter(riskFactors, look)} source={words.source} />
      <Chart title={words.before} spec={matrix(riskFactors, look)} source={words.source} />
      <Chart
        title={words.after}
        spec={matrix(
          riskFactors.map(({ name, pAfter, qAfter }) => ({ name, p: pAfter, q: qAfter })),
          look,
        )}
        source={words.source}
      />
    </div>
  );
}
