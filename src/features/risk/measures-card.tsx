import { type CivilDate, daysBetween } from '@/core/kernel';
import type { DecisionFacts } from '@/core/law';
import { formatCount, formatDay, useLanguage, useStrings } from '@/i18n';
import { Card, Light } from '@/ui';
import { strings } from './place-strings';
import '@/ui/stacked-table.css';

/** The measures as they were signed: what, by whom, until when; who wrote the report and who reviewed it. */
export function MeasuresCard({ facts, asOf }: { readonly facts: DecisionFacts; readonly asOf: CivilDate }) {
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
        <table className="hc-table stacked">
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
                <td className="lead">
                  {name}
                  <div className="hc-faint">{family}</div>
                </td>
                <td className="lead" data-label={words.measure} style={{ minWidth: 200 }}>
                  {measure}
                </td>
                <td data-label={words.owner}>{owner ?? words.noOwner}</td>
                <td data-label={words.due} style={{ whiteSpace: 'nowrap' }}>
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
