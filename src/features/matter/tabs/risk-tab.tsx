import { Chart, riskBeforeAfter, riskMatrix, useChartLook } from '@/charts';
import { type CivilDate, counted, daysBetween, isCivilDate } from '@/core/kernel';
import { type DecisionFacts, latestRiskGradeBounds } from '@/core/law';
import { FigureValue } from '@/figure-value';
import { bilingual, formatCount, formatDay, useLanguage, useStrings } from '@/i18n';
import type { MatterSummary } from '@/ports/matter-api';
import { riskFigures, riskPoints } from '@/read-models';
import { Card, EmptyState, Light } from '@/ui';

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
    measures: '措施',
    signed: (on: string, authors: string) => `${on} 的风险评估报告，编制人：${authors}`,
    reviewed: (on: string, by: string) => `${on} 评审，评审人：${by}`,
    notReviewed: '报告还没有评审。',
    risk: '风险点',
    measure: '措施',
    owner: '责任单位',
    due: '期限',
    noOwner: '没有责任单位',
    past: (days: number) => `期限已过 ${days} 日，是否落实没有记录`,
    departments: '听取意见的部门',
    people: '调查人数',
    plan: '处置预案',
    opinion: '评审意见',
    noPlan: '没有处置预案',
    separator: '、',
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
    measures: 'Measures',
    signed: (on: string, authors: string) => `Risk report of ${on} by ${authors}`,
    reviewed: (on: string, by: string) => `reviewed on ${on} by ${by}`,
    notReviewed: 'The report has not been reviewed yet.',
    risk: 'Risk',
    measure: 'Measure',
    owner: 'Owner',
    due: 'Due',
    noOwner: 'no owner',
    past: (days: number) => `${counted(days, 'day')} past its due day; whether it was done is not recorded`,
    departments: 'Departments heard',
    people: 'People asked',
    plan: 'Response plan',
    opinion: 'Opinion of the reviewers',
    noPlan: 'no response plan',
    separator: ', ',
    source: 'risk report',
  },
);

/** Risk points before and after their measures; the assessor's grade and the authority's own finding are kept apart. */
export function RiskTab({ facts, summary }: { readonly facts: DecisionFacts; readonly summary: MatterSummary }) {
  const words = useStrings(strings);
  const look = useChartLook();
  const matrix = riskMatrix(latestRiskGradeBounds().medium);
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
      {isCivilDate(summary.asOf) && <Measures facts={facts} asOf={summary.asOf} />}
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

/** The measures as they were signed: what, by whom, until when; who wrote the report and who reviewed it. */
function Measures({ facts, asOf }: { readonly facts: DecisionFacts; readonly asOf: CivilDate }) {
  const words = useStrings(strings);
  const language = useLanguage();
  const list = (names: readonly string[] | undefined) => names?.join(words.separator) || '—';
  const { riskFactors = [], riskReportOn, riskReviewedOn } = facts;
  const report = riskReportOn && words.signed(formatDay(riskReportOn, language), list(facts.riskAuthors));
  const review = riskReviewedOn
    ? words.reviewed(formatDay(riskReviewedOn, language), list(facts.riskReviewers))
    : words.notReviewed;
  return (
    <Card className="full" title={words.measures} say={[report, review].filter(Boolean).join(words.separator)}>
      <div className="hc-scroll">
        <table className="hc-table">
          <thead>
            <tr>
              <th>{words.risk}</th>
              <th>{words.measure}</th>
              <th>{words.owner}</th>
              <th>{words.due}</th>
            </tr>
          </thead>
          <tbody>
            {riskFactors.map(({ name, family, measure, owner, dueOn }) => (
              <tr key={name}>
                <td>
                  {name}
                  <div className="hc-faint">{family}</div>
                </td>
                <td style={{ minWidth: 200 }}>{measure}</td>
                <td>{owner ?? words.noOwner}</td>
                <td style={{ whiteSpace: 'nowrap' }}>
                  {dueOn ? formatDay(dueOn, language) : '—'}
                  {dueOn && dueOn < asOf && (
                    <div>
                      <Light kind="due" label={words.past(daysBetween(dueOn, asOf))} />
                    </div>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <dl className="hc-kv" style={{ marginTop: 10 }}>
        <dt>{words.departments}</dt>
        <dd>{list(facts.riskDepartmentsHeard)}</dd>
        {facts.riskPeopleAsked !== undefined && (
          <>
            <dt>{words.people}</dt>
            <dd>{formatCount(facts.riskPeopleAsked, language)}</dd>
          </>
        )}
        <dt>{words.plan}</dt>
        <dd>{facts.riskResponsePlan ?? words.noPlan}</dd>
        {facts.riskReviewOpinion && (
          <>
            <dt>{words.opinion}</dt>
            <dd>{facts.riskReviewOpinion}</dd>
          </>
        )}
      </dl>
    </Card>
  );
}
