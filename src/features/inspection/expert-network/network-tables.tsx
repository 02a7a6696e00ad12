import { Link } from '@tanstack/react-router';
import { formatShare, useLanguage, useStrings } from '@/i18n';
import { LongRows, rowCount } from '@/panels/long-table';
import type { ExpertNetwork } from '@/read-models';
import { Card } from '@/ui';
import { strings } from './strings';
import '@/ui/stacked-table.css';

export function InstitutionTable({ network: { institutions, panels: of } }: { readonly network: ExpertNetwork }) {
  const words = useStrings(strings);
  const language = useLanguage();
  return (
    <Card title={words.institutions}>
      <div className="hc-scroll">
        <table className="hc-table stacked" aria-rowcount={rowCount(institutions.length)}>
          <thead>
            <tr>
              <th>{words.institution}</th>
              <th className="num">{words.count}</th>
              <th className="num">{words.panelCount}</th>
              <th className="num">{words.share}</th>
            </tr>
          </thead>
          <LongRows rows={institutions} columns={4} height={36}>
            {({ name, experts, panels }, drawn) => (
              <tr key={name} {...drawn}>
                <td className="lead">{name}</td>
                <td className="num" data-label={words.count}>
                  {experts}
                </td>
                <td className="num" data-label={words.panelCount}>
                  {panels}
                </td>
                <td className="num" data-label={words.share}>
                  {formatShare(panels / of, language)}
                </td>
              </tr>
            )}
          </LongRows>
        </table>
      </div>
    </Card>
  );
}

export function ExpertTable({ network: { experts } }: { readonly network: ExpertNetwork }) {
  const words = useStrings(strings);
  return (
    <Card title={words.experts}>
      <div className="hc-scroll">
        <table className="hc-table stacked" aria-rowcount={rowCount(experts.length)}>
          <thead>
            <tr>
              <th>{words.name}</th>
              <th>{words.institution}</th>
              <th>{words.fields}</th>
              <th>{words.panels}</th>
              <th>{words.ties}</th>
            </tr>
          </thead>
          <LongRows rows={experts} columns={5} height={44}>
            {({ name, institution, fields, panels, ties }, drawn) => (
              <tr key={`${name} ${institution}`} {...drawn}>
                <td className="lead">
                  <strong>{name}</strong>
                </td>
                <td data-label={words.institution}>{institution}</td>
                <td data-label={words.fields}>{fields.join(words.comma)}</td>
                <td data-label={words.panels} className="lead">
                  {panels.map(({ id, title }, index) => (
                    <span key={id}>
                      {index > 0 && words.comma}
                      <Link to="/matters/$matterId" params={{ matterId: id }} search={{ tab: 'experts' }}>
                        {title}
                      </Link>
                    </span>
                  ))}
                </td>
                <td data-label={words.ties}>
                  {ties.length === 0 ? (
                    <span className="hc-faint">—</span>
                  ) : (
                    ties.map(({ tie, unit, title }) => (
                      <div key={`${tie} ${title}`}>{words.tie[tie](unit ?? words.unitUnknown)}</div>
                    ))
                  )}
                </td>
              </tr>
            )}
          </LongRows>
        </table>
      </div>
    </Card>
  );
}
