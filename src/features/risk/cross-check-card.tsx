import type { RiskGrade } from '@/core/law';
import { useLanguage, useStrings } from '@/i18n';
import type { riskCrossCheck } from '@/read-models';
import { ScrollRegion } from '@/stage-view';
import { Card, Light } from '@/ui';
import { strings } from './place-strings';

type CrossCheck = NonNullable<ReturnType<typeof riskCrossCheck>>;

const lights = { high: 'alarm', medium: 'warning', low: 'satisfied' } as const;

/** The risk looked at in several ways; the gravest row is the one that counts. */
export function CrossCheckCard({ check: { rows, worst, milder } }: { readonly check: CrossCheck }) {
  const words = useStrings(strings);
  const language = useLanguage();
  const grade = (value: RiskGrade | null) => (value ? words[value] : '—');
  const figure = (by: string, value: number | null) =>
    value === null ? '' : by === 'opposition' ? `${Math.round(value * 100)}%` : value.toFixed(2);
  const cell = (
    by: string,
    when: 'before' | 'after',
    { figure: value, grade: told }: CrossCheck['rows'][number]['before'],
  ) => (
    <td data-label={when === 'before' ? words.beforeMeasures : words.afterMeasures}>
      <span className="num">{figure(by, value)}</span>{' '}
      {told ? <Light kind={lights[told]} label={words[told]} /> : value === null ? '—' : ''}{' '}
      {told && told === worst[when] && <span className="hc-tag">{words.worstRow}</span>}
    </td>
  );
  return (
    <Card className="full" title={words.check} say={words.checkSay(grade(worst.before), grade(worst.after))}>
      {(milder.before || milder.after) && <Light kind="warning" label={words.milder} />}
      <ScrollRegion label={words.check}>
        <table className="hc-table stacked">
          <thead>
            <tr>
              <th>{words.standard}</th>
              <th>{words.beforeMeasures}</th>
              <th>{words.afterMeasures}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ by, about, before, after }) => (
              <tr key={by}>
                <td className="lead">
                  {words.by5[by]}
                  {about.length > 0 && <div className="hc-faint">{about.join(language === 'zh' ? '、' : ', ')}</div>}
                </td>
                {cell(by, 'before', before)}
                {cell(by, 'after', after)}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </Card>
  );
}
