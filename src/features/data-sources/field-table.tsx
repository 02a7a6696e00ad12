import { addsWords } from '@/data';
import { useLanguage, useStrings } from '@/i18n';
import type { Field } from '@/ports/data-source';
import { Card } from '@/ui';
import { strings } from './strings';

/** The fields of a data set: kind, unit, and whether its figures may be added up. */
export function FieldTable({ fields }: { readonly fields: readonly Field[] }) {
  const words = useStrings(strings);
  const language = useLanguage();
  return (
    <Card title={words.fields}>
      <div className="hc-scroll">
        <table className="hc-table stacked three">
          <thead>
            <tr>
              <th>{words.field}</th>
              <th>{words.kind}</th>
              <th>{words.unit}</th>
              <th>{words.adding}</th>
            </tr>
          </thead>
          <tbody>
            {fields.map(({ name, label, kind, unit, adds, key, about }) => (
              <tr key={name}>
                <td className="lead">
                  <strong>{label[language]}</strong> <span className="hc-faint">{name}</span>{' '}
                  {key && <span className="hc-tag">{words.key}</span>}
                  {about && <span className="hc-quiet">{` ${about[language]}`}</span>}
                </td>
                <td data-label={words.kind} className="nowrap">
                  {words.fieldKinds[kind]}
                </td>
                <td data-label={words.unit}>{unit?.[language] || '—'}</td>
                <td data-label={words.adding}>{kind === 'number' ? addsWords[adds ?? 'always'][language] : '—'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}
