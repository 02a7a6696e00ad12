import { Chart, riskBeforeAfter, riskMatrix, useChartLook } from '@/charts';
import type { DecisionFacts } from '@/core/law';
import { FigureValue } from '@/figure-value';
import { bilingual, useStrings } from '@/i18n';
import type { MatterSummary } from '@/ports/desk';
import { riskFigures, riskPoints } from '@/read-models';
import { Card, EmptyState } from '@/ui';

const strings = bilingual(
  {
    none: '还没有风险评估报告',
    noneBody: '提交风险评估报告后，这里显示风险点、措施和等级。',
    before: '风险矩阵（措施前）',
    after: '风险矩阵（措施后）',
    move: '措施前后',
    grade: '等级与认定',
    assessor: '评估单位的等级',
    highest: '措施后最高的风险点',
    finding: '决策机关的认定',
    controllable: '可控',
    not: '不可控',
    pending: '尚未认定（条例第24条）',
    high: '高',
    medium: '中',
    low: '低',
    by: (name: string, day: string) => `${name} · ${day}`,
    to: '→',
    source: '风险评估报告',
  },
  {
    none: 'No risk report yet',
    noneBody: 'Risk points, measures and grades are shown here once the report is in.',
    before: 'Risk matrix before measures',
    after: 'Risk matrix after measures',
    move: 'Before and after measures',
    grade: 'Grade and finding',
    assessor: 'Grade of the assessor',
    highest: 'Highest risk after measures',
    finding: 'Finding of the authority',
    controllable: 'Controllable',
    not: 'Not controllable',
    pending: 'Not found yet (Decree 713, 24)',
    high: 'high',
    medium: 'medium',
    low: 'low',
    by: (name: string, day: string) => `${name} · ${day}`,
    to: '→',
    source: 'risk report',
  },
);

/** Risk points before and after their measures; the assessor's grade and the authority's own finding are kept apart. */
export function RiskTab({ facts, summary }: { readonly facts: DecisionFacts; readonly summary: MatterSummary }) {
  const words = useStrings(strings);
  const look = useChartLook();
  const { riskFactors, controllability } = facts;
  if (!riskFactors)
    return (
      <Card>
        <EmptyState title={words.none}>{words.noneBody}</EmptyState>
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
            {controllability && ` · ${words.by(controllability.by, controllability.on)} · ${controllability.because}`}
          </dd>
        </dl>
      </Card>
      <Chart className="full" title={words.move} spec={riskBeforeAfter(riskFactors, look)} source={words.source} />
      <Chart title={words.before} spec={riskMatrix(riskFactors, look)} source={words.source} />
      <Chart
        title={words.after}
        spec={riskMatrix(
          riskFactors.map(({ name, pAfter, qAfter }) => ({ name, p: pAfter, q: qAfter })),
          look,
        )}
        source={words.source}
      />
    </div>
  );
}
