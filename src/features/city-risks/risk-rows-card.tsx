import { Link } from '@tanstack/react-router';
import type { RiskGrade } from '@/core/law';
import { useStrings } from '@/i18n';
import { LongRows, rowCount } from '@/panels/long-table';
import { Card, Light } from '@/ui';
import type { NumberedMatter } from './risk-grid-card';
import { strings } from './strings';
import '@/ui/stacked-table.css';

const lights = { high: 'alarm', medium: 'warning', low: 'satisfied' } as const;

/** The matters with their grades, the gravest risk, who answers for it and what is not settled. */
export function RiskRowsCard({ rows }: { readonly rows: readonly NumberedMatter[] }) {
  const words = useStrings(strings);
  const grade = (value: RiskGrade | null) => (value ? words[value] : words.untold);
  const size = (p: number | null, q: number | null) => (p === null || q === null ? '—' : (p * q).toFixed(2));
  return (
    <Card title={words.table}>
      <div className="hc-scroll">
        <table className="hc-table stacked" aria-rowcount={rowCount(rows.length)}>
          <thead>
            <tr>
              <th className="num">{words.number}</th>
              <th>{words.matter}</th>
              <th>{words.gradeBefore}</th>
              <th>{words.gradeAfter}</th>
              <th>{words.worst}</th>
              <th>{words.finding}</th>
              <th>{words.open}</th>
            </tr>
          </thead>
          <LongRows rows={rows} columns={7} height={56}>
            {({ matter, risk, number }, drawn) => (
              <tr key={matter.id} {...drawn}>
                <td className="num wide">{number}</td>
                <td className="lead">
                  <Link to="/matters/$matterId" params={{ matterId: matter.id }} search={{ tab: 'risk' }}>
                    <strong>{matter.title}</strong>
                  </Link>
                  <div className="hc-faint">{matter.leadUnit ?? words.noUnit}</div>
                </td>
                <td data-label={words.gradeBefore}>{grade(risk.initial)}</td>
                <td data-label={words.gradeAfter}>
                  {risk.expected ? (
                    <Light kind={lights[risk.expected]} label={grade(risk.expected)} />
                  ) : (
                    <span className="hc-faint">{words.untold}</span>
                  )}
                </td>
                <td data-label={words.worst} className="lead">
                  {risk.name}{' '}
                  <span className="num">{`${size(risk.p, risk.q)} ${words.arrow} ${size(risk.pAfter, risk.qAfter)}`}</span>
                  <div className="hc-faint">{risk.owner ?? words.noOwner}</div>
                  {risk.intolerable.map((name) => (
                    <div key={name}>
                      <span className="hc-tag">{words.veto}</span> {name}
                    </div>
                  ))}
                </td>
                <td data-label={words.finding}>
                  {risk.controllable === null ? (
                    <span className="hc-faint">{words.pending}</span>
                  ) : risk.controllable ? (
                    words.controllable
                  ) : (
                    <strong>{words.not}</strong>
                  )}
                </td>
                <td data-label={words.open}>
                  {risk.unowned > 0 && <div>{words.unowned(risk.unowned)}</div>}
                  {risk.overdue > 0 && (
                    <div>
                      <Light kind="due" label={words.overdue(risk.overdue)} />
                    </div>
                  )}
                  {risk.unowned + risk.overdue === 0 && <span className="hc-faint">{words.nothingOpen}</span>}
                </td>
              </tr>
            )}
          </LongRows>
        </table>
      </div>
    </Card>
  );
}
